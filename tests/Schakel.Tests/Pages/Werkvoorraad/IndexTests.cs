using System.Net;
using Microsoft.EntityFrameworkCore;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Werkvoorraad;

public sealed class IndexTests : IAsyncLifetime
{
    private readonly Werkplek _plek = new();

    public ValueTask InitializeAsync() => _plek.InitializeAsync();

    public ValueTask DisposeAsync() => _plek.DisposeAsync();

    [Fact]
    public async Task The_list_begins_with_the_alert_then_spoed_then_what_is_left_of_the_term()
    {
        await _plek.ReceiveAsync("Vers");
        await _plek.ReceiveAsync("Laat", dagenGeleden: 12);
        await _plek.ReceiveAsync("Spoedig", spoed: true);
        await _plek.AlertAsync(await _plek.ReceiveAsync("Vervolg", dagenGeleden: 1), Wereld.Anna);

        var rows = await RowsAsync("/werkvoorraad");

        rows.Count.ShouldBe(5);
        rows[0].ShouldStartWith("Vervolgmelding Bekijken");
        rows[0].ShouldContain("Fam. Vervolg");
        rows[1].ShouldStartWith("Spoed Beoordelen");
        rows[1].ShouldContain("Fam. Spoedig");
        rows[2].ShouldContain("Fam. Laat");
        rows[3].ShouldContain("Fam. Vervolg");
        rows[4].ShouldContain("Fam. Vers");
    }

    [Fact]
    public async Task A_row_says_what_who_where_since_when_and_until_when_and_never_who_reported()
    {
        var melding = await _plek.ReceiveAsync("Laat", dagenGeleden: 12);
        await _plek.ReceiveAsync("Vers");

        var rows = await RowsAsync("/werkvoorraad");

        // Received Thursday 21 May 2026; Whit Monday is no working day, so the fifth is Friday 29 May.
        rows[0].ShouldBe($"Beoordelen Melding {melding.Nummer} Fam. Laat Hilversum 1 kind nieuw Politie 12 dagen geleden "
            + "dag 7 van 5 · 2 werkdagen te laat Anna de Wit nog niemand");
        rows[1].ShouldContain("zojuist");
        rows[1].ShouldContain("uiterlijk di 9 juni");
        rows.ShouldAllBe(row => !row.Contains("Pieter", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_counts_are_links_that_leave_only_what_they_count()
    {
        await _plek.ReceiveAsync("Laat", dagenGeleden: 12);
        await _plek.ReceiveAsync("Heden", dagenGeleden: 7);
        await _plek.ReceiveAsync("Vers");
        var client = await _plek.Host.SignInAsync(Wereld.Anna);
        var page = await client.GetPageAsync("/werkvoorraad");

        var counts = page.QuerySelectorAll("main a.schakel-stat").ToDictionary(
            a => a.QuerySelector(".schakel-stat__label")!.TextContent, a => (a.QuerySelector(".schakel-stat__count")!.TextContent, a.GetAttribute("href")!));

        counts["te laat"].ShouldBe(("1", "/werkvoorraad?termijn=te-laat"));
        counts["vandaag"].ShouldBe(("1", "/werkvoorraad?termijn=vandaag"));
        counts["deze week"].ShouldBe(("1", "/werkvoorraad?termijn=deze-week"));
        counts["alles"].ShouldBe(("3", "/werkvoorraad"));
        (await RowsAsync("/werkvoorraad?termijn=te-laat")).ShouldHaveSingleItem().ShouldContain("Fam. Laat");
        (await RowsAsync("/werkvoorraad?termijn=vandaag")).ShouldHaveSingleItem().ShouldContain("Fam. Heden");
        (await RowsAsync("/werkvoorraad?termijn=deze-week")).ShouldHaveSingleItem().ShouldContain("Fam. Heden");
    }

    [Fact]
    public async Task On_the_Saturday_after_its_last_day_work_is_late_though_no_working_day_has_passed()
    {
        _plek.Host.Clock.SetAmsterdam(2026, 6, 5, 23);
        await _plek.ReceiveAsync("Rand", dagenGeleden: 7);
        (await RowsAsync("/werkvoorraad?termijn=vandaag")).ShouldHaveSingleItem();

        _plek.Host.Clock.SetAmsterdam(2026, 6, 6, 0, 1);

        (await RowsAsync("/werkvoorraad?termijn=te-laat")).ShouldHaveSingleItem().ShouldContain("te laat");
    }

    [Theory]
    [InlineData("medewerker=ik", "Mijn")]
    [InlineData("medewerker=niemand", "Vrij")]
    [InlineData("soort=vervolgmelding", "Mijn")]
    [InlineData("zoek=vr%C3%8Dj", "Vrij")]
    [InlineData("zoek=FAM", null)]
    [InlineData("fase=monitoring", null)]
    [InlineData("team=00000000-0000-0000-0000-000000000001", null)]
    public async Task A_filter_leaves_what_it_says(string query, string? family)
    {
        await _plek.ReceiveAsync("Vrij");
        var mine = await _plek.ReceiveAsync("Mijn");
        await _plek.AssessAsync(mine, "einde-bemoeienis");
        await _plek.AlertAsync(mine, Wereld.Anna);

        var rows = await RowsAsync($"/werkvoorraad?{query}");

        rows.Count.ShouldBe(family is null ? 0 : 1);
        rows.ShouldAllBe(row => row.Contains($"Fam. {family}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_family_is_found_however_its_name_is_typed_and_a_melding_by_the_end_of_its_number()
    {
        var melding = await _plek.ReceiveAsync("Şahin-Öztürk");
        await _plek.ReceiveAsync("Jansen");

        (await RowsAsync("/werkvoorraad?zoek=sahin%20ozturk")).ShouldHaveSingleItem().ShouldContain("Şahin");
        (await RowsAsync($"/werkvoorraad?zoek={melding.Nummer[5..]}")).ShouldHaveSingleItem().ShouldContain("Şahin");
        (await RowsAsync("/werkvoorraad?zoek=%25")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_that_is_typed_in_the_address_breaks_the_list()
    {
        await _plek.ReceiveAsync("Jansen");
        var client = await _plek.Host.SignInAsync(Wereld.Anna);
        foreach (var text in NareTeksten.All.OfType<string>().Select(t => t.Length > 500 ? t[..500] : t))
        {
            var value = Uri.EscapeDataString(new string([.. text.Select(c => char.IsSurrogate(c) ? 'x' : c)]));
            foreach (var key in (string[])["zoek", "team", "medewerker", "soort", "fase", "sorteer", "termijn", "pagina", "toegewezen"])
            {
                using var response = await client.GetAsync(new Uri($"/werkvoorraad?{key}={value}", UriKind.Relative), TestContext.Current.CancellationToken);
                response.StatusCode.ShouldBe(HttpStatusCode.OK, $"{key}={value[..Math.Min(60, value.Length)]}");
            }
        }

        _plek.Host.Errors.Lines.ShouldBeEmpty();
        var page = await client.GetPageAsync("/werkvoorraad?zoek=a%00b");
        page.QuerySelector("#zoek-error")!.TextContent.ShouldContain("Zoek op een nummer of een achternaam");
    }

    [Theory]
    [InlineData("termijn", "Aa,Bb,Cc")]
    [InlineData("-termijn", "Cc,Bb,Aa")]
    [InlineData("binnen", "Cc,Bb,Aa")]
    [InlineData("-binnen", "Aa,Bb,Cc")]
    [InlineData("familie", "Aa,Bb,Cc")]
    [InlineData("-familie", "Cc,Bb,Aa")]
    public async Task The_list_can_be_sorted(string sort, string families)
    {
        await _plek.ReceiveAsync("Bb", dagenGeleden: 6);
        await _plek.ReceiveAsync("Cc");
        await _plek.ReceiveAsync("Aa", dagenGeleden: 12);

        var rows = await RowsAsync($"/werkvoorraad?sorteer={sort}");

        string.Join(',', rows.Select(row => row.Split("Fam. ")[1][..2])).ShouldBe(families);
    }

    [Fact]
    public async Task Pages_follow_each_other_and_show_every_row_once()
    {
        await _plek.FillAsync(60);
        var seen = new List<string>();
        for (var page = 1; page <= 3; page++)
        {
            seen.AddRange((await RowsAsync($"/werkvoorraad?pagina={page}")).Select(row => row.Split("Melding ")[1][..10]));
        }

        seen.Count.ShouldBe(60);
        seen.Distinct().Count().ShouldBe(60);
        (await RowsAsync("/werkvoorraad?pagina=99")).Count.ShouldBe(10);
    }

    [Fact]
    public async Task Work_of_another_Veilig_Thuis_is_never_there()
    {
        var foreign = await _plek.ReceiveAsync("Elders", account: Wereld.AnnaElders);
        await _plek.ReceiveAsync("Hier");

        (await RowsAsync("/werkvoorraad")).ShouldHaveSingleItem().ShouldContain("Fam. Hier");
        (await RowsAsync("/werkvoorraad?zoek=elders")).ShouldBeEmpty();
        (await RowsAsync($"/werkvoorraad?medewerker={_plek.Wereld.Medewerkers[Wereld.AnnaElders].Id}")).ShouldBeEmpty();
        (await RowsAsync("/werkvoorraad", Wereld.AnnaElders)).ShouldHaveSingleItem().ShouldContain(foreign.Nummer);
    }

    [Fact]
    public async Task Looking_at_the_list_is_on_record_with_every_melding_that_was_shown()
    {
        var melding = await _plek.ReceiveAsync("Jansen");

        await RowsAsync("/werkvoorraad");

        var line = await _plek.Host.WithDbAsync(db => db.AuditRegels.SingleAsync(r => r.Actie == "WerkvoorraadViewed"));
        line.Betreft.ShouldBe(melding.Id.ToString());
        line.Actor.ShouldBe(_plek.Wereld.Medewerkers[Wereld.Anna].Id.ToString());
    }

    [Fact]
    public async Task Who_has_no_right_finds_no_list()
    {
        var client = await _plek.Host.SignInAsync(Wereld.Beheerder);

        using var list = await client.GetAsync(new Uri("/werkvoorraad", UriKind.Relative), TestContext.Current.CancellationToken);
        using var absent = await client.GetAsync(new Uri("/bestaat-niet", UriKind.Relative), TestContext.Current.CancellationToken);

        list.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await list.ReadPageAsync()).QuerySelector("main")!.TextContent.ShouldBe((await absent.ReadPageAsync()).QuerySelector("main")!.TextContent);
        (await _plek.AuditAsync("WerkvoorraadViewed")).ShouldBe(0);
    }

    [Theory]
    [InlineData("", "Er is geen werk dat openstaat")]
    [InlineData("?zoek=niemand%20heet%20zo", "Niets gevonden voor 'niemand heet zo'")]
    [InlineData("?termijn=te-laat", "Niets is te laat")]
    [InlineData("?medewerker=ik", "U heeft niets openstaan")]
    [InlineData("?medewerker=niemand", "Al het werk is verdeeld")]
    [InlineData("?fase=monitoring", "Niets staat open binnen deze keuze")]
    public async Task An_empty_list_says_why_it_is_empty(string query, string title)
    {
        var client = await _plek.Host.SignInAsync(Wereld.Anna);

        var page = await client.GetPageAsync($"/werkvoorraad{query}");

        page.QuerySelector(".schakel-empty__title")!.TextContent.ShouldBe(title);
        page.QuerySelector("main table").ShouldBeNull();
    }

    [Fact]
    public async Task An_offer_is_followed_with_how_long_it_waits_and_for_whom()
    {
        var aanbod = await _plek.OfferAsync(await _plek.ReceiveAsync("Jansen"));
        _plek.Host.Clock.Advance(TimeSpan.FromDays(6));

        var row = (await RowsAsync("/werkvoorraad?soort=overdracht-volgen")).ShouldHaveSingleItem();

        row.ShouldStartWith($"Herinneren Overdracht {aanbod.Nummer} wacht 6 dagen op Lokaal team Hilversum Fam. Jansen");
        row.ShouldContain("1 werkdag te laat");
    }

    [Fact]
    public async Task The_English_list_has_no_Dutch()
    {
        await _plek.ReceiveAsync("Jansen", dagenGeleden: 12, spoed: true);
        var client = await _plek.Host.SignInAsync(Wereld.Teamleider);
        var language = await client.GetFormAsync("/werkvoorraad", "form.schakel-language");
        (await language.SendAsync()).Dispose();

        var page = await client.GetPageAsync("/werkvoorraad");

        var words = page.QuerySelector("main")!.TextContent.ToLowerInvariant();
        words.ShouldContain("working days late");
        foreach (var dutch in (string[])["werkvoorraad", "spoed", "dag ", "geleden", "medewerker", "kies", "termijn", "1 kind", "toon", "nieuw", "alle "])
        {
            words.ShouldNotContain(dutch);
        }
    }

    private async Task<IReadOnlyList<string>> RowsAsync(string url, string account = Wereld.Anna)
    {
        var client = await _plek.Host.SignInAsync(account);
        return Werkplek.Rows(await client.GetPageAsync(url));
    }
}
