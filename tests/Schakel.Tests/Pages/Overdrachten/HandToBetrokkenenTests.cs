using System.Net;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Overdracht;
using Schakel.Core.Werkvoorraad;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Overdrachten;

/// <summary>No organisation receives: the people concerned go on by themselves (ADR-0012).</summary>
public sealed class HandToBetrokkenenTests(Overdraagplek plek) : IClassFixture<Overdraagplek>
{
    private const string Besluit = "overdracht-direct-betrokkenen";
    private const string Afspraken = "Oma komt elke avond; bij ruzie bellen zij ons.";

    private static readonly CancellationToken _ct = CancellationToken.None;

    [Theory]
    [InlineData("/overdracht")]
    [InlineData("/overdracht/controleren")]
    public async Task The_besluit_leads_to_its_own_form_and_not_to_an_offer(string path)
    {
        var melding = await plek.DecidedAsync(Besluit);
        var client = await plek.Host.SignInAsync(Wereld.Anna);

        using var answer = await client.GetAsync(new Uri($"/meldingen/{melding.Id}{path}", UriKind.Relative), _ct);

        answer.Headers.Location!.OriginalString.ShouldBe(Url(melding));
        (await client.GetPageAsync("/werkvoorraad")).QuerySelector($"main a[href='{Url(melding)}']").ShouldNotBeNull("the worklist leads there");
        (await client.GetPageAsync($"/casussen/{melding.Casus}")).QuerySelector($"main a[href='{Url(melding)}']").ShouldNotBeNull("and so does the casus");
        (await plek.TryOfferAsync(melding)).Result.Refusal.ShouldBe(
            "Besloten is over te dragen aan de betrokkenen zelf. Leg vast wat met hen is afgesproken, of laat het besluit intrekken.");
    }

    [Fact]
    public async Task Without_monitoring_the_casus_closes_and_nobody_holds_zicht_any_more()
    {
        var melding = await plek.DecidedAsync(Besluit);
        var client = await plek.Host.SignInAsync(Wereld.Anna);
        var form = await FilledAsync(client, melding);

        using var answer = await form.SendAsync();

        answer.Headers.Location!.OriginalString.ShouldBe($"/casussen/{melding.Casus}");
        (await plek.CasusAsync(melding.Casus)).Fase.ShouldBe(CasusFase.Gesloten);
        (await plek.ZichtAsync(melding.Casus)).ShouldBeNull();
        var casus = await client.GetPageAsync($"/casussen/{melding.Casus}");
        Overdraagplek.Text(casus).ShouldContain($"Melding {melding.Nummer} overgedragen aan de betrokkenen zelf");
        Overdraagplek.Text(casus).ShouldContain("niemand: de casus is gesloten");
        var besluiten = Overdraagplek.Text(await client.GetPageAsync($"/meldingen/{melding.Id}/veiligheidsbeoordelingen"));
        besluiten.ShouldContain("Afgesproken met Doffer Vogelzang Afgesproken op 2 juni 2026");
        besluiten.ShouldContain(Afspraken);
        besluiten.ShouldContain("Veilig Thuis monitort hierna Nee");
    }

    [Fact]
    public async Task With_monitoring_Veilig_Thuis_keeps_zicht_until_it_closes_the_casus()
    {
        var melding = await plek.DecidedAsync(Besluit);
        var client = await plek.Host.SignInAsync(Wereld.Anna, followRedirects: true);

        using var answer = await (await FilledAsync(client, melding)).Fill("Monitoren", "ja").SendAsync();

        (await plek.CasusAsync(melding.Casus)).Fase.ShouldBe(CasusFase.Monitoring);
        (await plek.ZichtAsync(melding.Casus))!.Organisatie.ShouldBe(plek.Wereld.VeiligThuis.Id);
        var close = await client.GetPageAsync($"/casussen/{melding.Casus}/sluiten");
        Overdraagplek.Text(close).ShouldContain("Daarna houdt geen organisatie meer zicht op veiligheid.");
        using var closed = await client.Form(close).Fill("Reden", "stabiel-veilig").SendAsync();
        (await plek.CasusAsync(melding.Casus)).Fase.ShouldBe(CasusFase.Gesloten);
        (await plek.ZichtAsync(melding.Casus)).ShouldBeNull();
    }

    [Fact]
    public async Task Only_people_of_the_melding_who_are_born_can_be_chosen()
    {
        var melding = await plek.DecidedAsync(Besluit);

        var page = await plek.PageAsync(Wereld.Anna, Url(melding));

        page.QuerySelectorAll("label").Select(l => l.TextContent.Trim()).Where(l => l.EndsWith("Vogelzang", StringComparison.Ordinal)).ShouldBe(["Kanarina Vogelzang", "Doffer Vogelzang"]);
        page.QuerySelectorAll("[name=Met]").Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("Met", null, "Kies met wie u het heeft afgesproken.")]
    [InlineData("AfgesprokenOp", "", "Vul een datum in.")]
    [InlineData("AfgesprokenOp", "ooit", "Deze datum kunnen wij niet lezen.")]
    [InlineData("AfgesprokenOp", "1-1-2030", "De afspraak kan niet in de toekomst liggen.")]
    [InlineData("Afspraken", " ", "Beschrijf wat er is afgesproken.")]
    [InlineData("Afspraken", "a\0b", "De tekst bevat een teken dat niet bewaard kan worden.")]
    [InlineData("Afspraken", null, "Kort de tekst in: 100000 tekens is te lang, 4000 is het meeste.")]
    [InlineData("Monitoren", "", "Kies of Veilig Thuis hierna monitort.")]
    public async Task A_field_that_is_wrong_says_so_and_nothing_ends(string field, string? value, string message)
    {
        var melding = await plek.DecidedAsync(Besluit);
        var form = await FilledAsync(await plek.Host.SignInAsync(Wereld.Anna), melding);
        form = field == "Met" ? form.Tick("Met", await DofferAsync(melding), ticked: false) : form.Forge(field, value ?? new string('a', 100_000));

        using var answer = await form.SendAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await answer.ReadPageAsync();
        page.GetElementById($"{field}-error")!.TextContent.ShouldContain(message);
        page.QuerySelectorAll("#fouten li").ShouldHaveSingleItem();
        if (field != "Afspraken")
        {
            page.QuerySelector("textarea[name=Afspraken]")!.TextContent.Trim().ShouldBe(Afspraken);
        }

        (await plek.CasusAsync(melding.Casus)).Loopt.ShouldBeTrue();
    }

    [Fact]
    public async Task Somebody_of_another_melding_and_a_day_before_the_melding_are_refused_in_words()
    {
        var melding = await plek.DecidedAsync(Besluit);
        var other = await plek.DecidedAsync(Besluit);
        var client = await plek.Host.SignInAsync(Wereld.Anna);

        using var stranger = await (await FilledAsync(client, melding)).Forge("Met", await DofferAsync(other)).SendAsync();
        using var early = await (await FilledAsync(client, melding)).Fill("AfgesprokenOp", "gisteren").SendAsync();

        (await stranger.ReadPageAsync()).QuerySelector("#fouten")!.TextContent.ShouldContain("Kies alleen mensen uit deze melding.");
        (await early.ReadPageAsync()).QuerySelector("#fouten")!.TextContent.ShouldContain("De afspraak kan niet van vóór de melding zijn.");
        (await plek.CasusAsync(melding.Casus)).Loopt.ShouldBeTrue();
    }

    [Fact]
    public async Task A_second_press_and_a_colleague_end_at_what_was_recorded_first()
    {
        var melding = await plek.DecidedAsync(Besluit);
        var form = await FilledAsync(await plek.Host.SignInAsync(Wereld.Anna), melding);
        var colleague = await FilledAsync(await plek.Host.SignInAsync(Wereld.Teamleider), melding);

        using var first = await form.SendAsync();
        using var second = await form.SendAsync();
        using var late = await colleague.SendAsync();

        second.Headers.Location!.OriginalString.ShouldBe($"/meldingen/{melding.Id}/veiligheidsbeoordelingen");
        late.Headers.Location!.OriginalString.ShouldBe($"/meldingen/{melding.Id}/veiligheidsbeoordelingen");
        (await RecordsAsync(melding)).ShouldHaveSingleItem().VastgelegdDoor.ShouldBe("Anna de Wit");
    }

    [Fact]
    public async Task Two_at_the_same_moment_leave_one_record_and_one_end()
    {
        for (var round = 0; round < 5; round++)
        {
            var melding = await plek.DecidedAsync(Besluit);
            var one = await FilledAsync(await plek.Host.SignInAsync(Wereld.Anna), melding);
            var other = await FilledAsync(await plek.Host.SignInAsync(Wereld.Teamleider), melding);

            foreach (var answer in await Task.WhenAll(one.SendAsync(), other.SendAsync()))
            {
                answer.StatusCode.ShouldBe(HttpStatusCode.Found);
                answer.Dispose();
            }

            (await RecordsAsync(melding)).ShouldHaveSingleItem();
            (await plek.CasusAsync(melding.Casus)).Fase.ShouldBe(CasusFase.Gesloten);
        }
    }

    [Fact]
    public async Task A_besluit_that_is_withdrawn_brings_zicht_back_and_leaves_the_record_readable()
    {
        var melding = await plek.DecidedAsync(Besluit);
        var client = await plek.Host.SignInAsync(Wereld.Anna);
        (await (await FilledAsync(client, melding)).Fill("Monitoren", "ja").SendAsync()).Dispose();
        var besluit = await plek.Host.WithDbAsync(db => db.Veiligheidsbeoordelingen.SingleAsync(b => b.Melding == melding.Id, _ct));

        (await plek.DoAsync<WithdrawVeiligheidsbeoordeling>((u, wie) => u.HandleAsync(new(besluit.Id, "Het lukt hen niet."), wie, _ct), Wereld.Teamleider)).Refusal.ShouldBeNull();

        (await plek.ZichtAsync(melding.Casus))!.Organisatie.ShouldBe(plek.Wereld.VeiligThuis.Id);
        var open = await plek.Host.WithDbAsync(db => db.Taken.Where(t => t.Casus == melding.Casus && t.AfgedaanOp == null).Select(t => t.Soort).ToListAsync(_ct));
        open.ShouldBe([SoortTaak.Beoordelen]);
        (await plek.Host.AssessAsync(plek.Wereld, melding.Id, Besluit)).Refusal.ShouldBeNull();
        (await client.GetPageAsync(Url(melding))).QuerySelector("main form textarea").ShouldNotBeNull("a new besluit is carried out anew");
        Overdraagplek.Text(await client.GetPageAsync($"/meldingen/{melding.Id}/veiligheidsbeoordelingen")).ShouldContain(Afspraken);
    }

    [Fact]
    public async Task Another_besluit_has_no_such_form()
    {
        var melding = await plek.DecidedAsync();
        var client = await plek.Host.SignInAsync(Wereld.Anna);

        using var answer = await client.GetAsync(new Uri(Url(melding), UriKind.Relative), _ct);

        answer.Headers.Location!.OriginalString.ShouldBe($"/meldingen/{melding.Id}/overdracht");
        (await plek.DoAsync<HandToBetrokkenen>((u, wie) => u.HandleAsync(new(melding.Id, [], plek.Host.Clock.Today(), Afspraken, false), wie, _ct), Wereld.Anna))
            .Refusal.ShouldBe("Over deze melding is niet besloten over te dragen aan de betrokkenen zelf.");
    }

    [Fact]
    public async Task The_English_pages_have_no_Dutch_text()
    {
        var melding = await plek.DecidedAsync(Besluit);
        var client = await plek.Host.SignInAsync(Wereld.Anna);
        await client.ReadEnglishAsync(Url(melding));
        plek.Host.DutchIn(await client.GetPageAsync(Url(melding))).ShouldBeEmpty();
        (await (await FilledAsync(client, melding)).SendAsync()).Dispose();

        plek.Host.DutchIn(await client.GetPageAsync($"/meldingen/{melding.Id}/veiligheidsbeoordelingen")).ShouldBeEmpty();
    }

    private static string Url(Melding melding) => $"/meldingen/{melding.Id}/overdracht/betrokkenen";

    private async Task<HtmlForm> FilledAsync(HttpClient client, Melding melding) => (await client.GetFormAsync(Url(melding)))
        .Tick("Met", await DofferAsync(melding)).Fill(("AfgesprokenOp", "vandaag"), ("Afspraken", Afspraken), ("Monitoren", "nee"));

    private Task<string> DofferAsync(Melding melding) => plek.Host.WithDbAsync(async db =>
        (await db.Betrokkenen.Where(b => b.Melding == melding.Id && b.Volgnummer == 2).Select(b => b.Id).SingleAsync(_ct)).ToString());

    private Task<List<OverdrachtBetrokkenen>> RecordsAsync(Melding melding) =>
        plek.Host.WithDbAsync(db => db.OverdrachtenBetrokkenen.AsNoTracking().Where(o => o.Melding == melding.Id).ToListAsync(_ct));
}
