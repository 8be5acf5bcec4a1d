using System.Net;
using Schakel.Core.Meldingen;
using Schakel.Core.Werkvoorraad;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Werkvoorraad;

public sealed class TeamTests : IAsyncLifetime
{
    private readonly Werkplek _plek = new();

    public ValueTask InitializeAsync() => _plek.InitializeAsync();

    public ValueTask DisposeAsync() => _plek.DisposeAsync();

    [Fact]
    public async Task The_share_in_time_counts_what_is_done_and_what_is_late_and_stands_against_the_norm()
    {
        _plek.Host.Clock.SetAmsterdam(2026, 6, 30);
        await _plek.AssessAsync(await _plek.ReceiveAsync("Optijd", dagenGeleden: 3), "einde-bemoeienis");
        await _plek.AssessAsync(await _plek.ReceiveAsync("Telaat", dagenGeleden: 20), "einde-bemoeienis");
        await _plek.ReceiveAsync("Openlaat", dagenGeleden: 15);
        await _plek.ReceiveAsync("Loopt", dagenGeleden: 1);
        await _plek.AssessAsync(await _plek.ReceiveAsync("Vorige", dagenGeleden: 40), "einde-bemoeienis");

        var text = await TextAsync();

        text.ShouldContain("Deze maand 33,3 % op tijd: 1 van de 3.");
        text.ShouldContain("90% van de veiligheidsbeoordelingen binnen vijf dagen");
        text.ShouldContain("mei 2026 0 % 0 1");
        text.ShouldContain("april 2026 niets geteld");
    }

    [Fact]
    public async Task Everybody_s_load_is_shown_and_what_nobody_has_taken_up_first()
    {
        var taken = await _plek.ReceiveAsync("Anna", dagenGeleden: 12);
        await _plek.AlertAsync(taken, Wereld.Anna);
        var page = await (await _plek.Host.SignInAsync(Wereld.Teamleider)).GetPageAsync("/team?team=alle");

        var rows = page.QuerySelectorAll("section[aria-labelledby=verdeling] tbody tr")
            .Select(r => string.Join(' ', r.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList();

        rows[0].ShouldBe("Nog niemand 1 1 0");
        rows[1].ShouldBe("Anna de Wit 1 0 0");
        rows.ShouldContain("Gerda Postma 0 0 0");
        page.QuerySelector("section[aria-labelledby=wat-wacht]")!.TextContent.ShouldContain("12 dagen geleden");
        page.DocumentElement.OuterHtml.ShouldNotContain("Fam.");
    }

    [Fact]
    public async Task Every_figure_leads_to_just_those_rows()
    {
        await _plek.ReceiveAsync("Laat", dagenGeleden: 12);
        await _plek.ReceiveAsync("Vers");
        var client = await _plek.Host.SignInAsync(Wereld.Teamleider);
        var page = await client.GetPageAsync("/team?team=alle");

        foreach (var stat in page.QuerySelectorAll("main a.schakel-stat"))
        {
            var rows = Werkplek.Rows(await client.GetPageAsync(stat.GetAttribute("href")!));
            rows.Count.ToString(System.Globalization.CultureInfo.InvariantCulture).ShouldBe(stat.QuerySelector(".schakel-stat__count")!.TextContent, stat.TextContent);
        }
    }

    [Fact]
    public async Task A_team_leader_begins_with_the_own_team_and_work_elsewhere_is_never_counted()
    {
        await _plek.ReceiveAsync("Elders", account: Wereld.AnnaElders);
        await _plek.ReceiveAsync("Zonderteam", account: Wereld.Beheerder);
        var melding = await _plek.ReceiveAsync("Eigen");
        await _plek.Host.WithAsync<AssignTaken, Core.Common.Outcome>(async u => await u.HandleAsync(
            new([(await _plek.TaakAsync(melding)).Id], _plek.Wereld.Medewerkers[Wereld.Anna].Id), _plek.Wereld.Wie(Wereld.Teamleider), TestContext.Current.CancellationToken));

        (await TextAsync()).ShouldContain("1 staan open");
        (await TextAsync("/team?team=alle")).ShouldContain("2 staan open");
    }

    [Theory]
    [InlineData(Wereld.Anna)]
    [InlineData(Wereld.LokaalHilversum)]
    [InlineData(Wereld.Beheerder)]
    public async Task Who_leads_no_team_finds_no_figures(string account)
    {
        var client = await _plek.Host.SignInAsync(account);

        using var answer = await client.GetAsync(new Uri("/team", UriKind.Relative), TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Nothing_that_is_typed_in_the_address_breaks_the_page()
    {
        var client = await _plek.Host.SignInAsync(Wereld.Teamleider);
        foreach (var text in (string[])["", "x", "a\0b", "\u202E", new string('a', 5_000), Guid.NewGuid().ToString()])
        {
            (await client.GetPageAsync($"/team?team={Uri.EscapeDataString(text)}")).QuerySelector("h1")!.TextContent.ShouldBe("Team");
        }

        _plek.Host.Errors.Lines.ShouldBeEmpty();
    }

    private async Task<string> TextAsync(string url = "/team")
    {
        var page = await (await _plek.Host.SignInAsync(Wereld.Teamleider)).GetPageAsync(url);
        return string.Join(' ', page.QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
