using System.Net;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Personen;
using Schakel.Core.Werkvoorraad;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Meldingen;

/// <summary>A melding that does not belong here, and one that does after all.</summary>
public sealed class SetAsideMeldingTests(Zaken zaken) : IClassFixture<Zaken>
{
    private const string Uitleg = "Het bericht gaat over een verloren hond.";

    [Fact]
    public async Task It_is_passed_on_and_leaves_the_worklist_and_the_casus_closes()
    {
        var melding = await zaken.ReceiveAsync("Verdwaald");
        var client = await zaken.Host.SignInAsync(Wereld.Anna, followRedirects: true);
        (await client.GetPageAsync($"/meldingen/{melding.Id}")).QuerySelector("main a[href$='/afdoen']").ShouldNotBeNull();

        var page = await (await SendAsync(client, melding)).ReadPageAsync();

        var text = page.Body!.TextContent;
        text.ShouldContain("Onjuist geadresseerd: hoort bij een ander");
        page.QuerySelector(".page-header__facts")!.TextContent.ShouldContain("Onjuist geadresseerd", customMessage: "the outcome is seen before anything else");
        text.ShouldContain("Doorgestuurd aan Dierenambulance");
        text.ShouldContain(Uitleg);
        page.QuerySelector("main a[href$='/veiligheidsbeoordeling']").ShouldBeNull();
        (await zaken.CasusAsync(melding.Casus)).Fase.ShouldBe(CasusFase.Gesloten);
        (await zaken.ZichtAsync(melding.Casus)).ShouldBeEmpty();
        (await zaken.OpenTakenAsync(melding.Casus, SoortTaak.Beoordelen)).ShouldBeEmpty();
        (await client.GetPageAsync($"/casussen/{melding.Casus}")).Body!.TextContent
            .ShouldContain($"Melding {melding.Nummer} afgedaan zonder beoordeling: Onjuist geadresseerd");
        (await AuditAsync(melding, "MeldingSetAside")).ShouldBe(["onjuist-geadresseerd"]);
    }

    [Fact]
    public async Task A_running_casus_goes_on_without_the_vervolgmelding_that_was_set_aside()
    {
        var running = await zaken.ReceiveAsync("Loopdoor");
        var second = await zaken.ReceiveAsync("Loopdoor");
        await zaken.DecideAsync(second, running, KoppelStatus.Bevestigd);

        using var answer = await SendAsync(await zaken.Host.SignInAsync(Wereld.Anna), second);

        answer.Headers.Location!.OriginalString.ShouldBe($"/meldingen/{second.Id}");
        (await zaken.CasusAsync(running.Casus)).Fase.ShouldBe(CasusFase.Veiligheidsbeoordeling);
        (await zaken.OpenTakenAsync(running.Casus, SoortTaak.Vervolgmelding)).ShouldBeEmpty();
        (await zaken.OpenTakenAsync(running.Casus, SoortTaak.Beoordelen)).ShouldHaveSingleItem().Melding.ShouldBe(running.Id);
        (await zaken.ZichtAsync(running.Casus)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Afterwards_the_team_leader_can_have_it_assessed_and_the_term_runs_since_receipt()
    {
        var melding = await zaken.ReceiveAsync("Toch");
        using var aside = await SendAsync(await zaken.Host.SignInAsync(Wereld.Anna), melding);
        var leader = await zaken.Host.SignInAsync(Wereld.Teamleider);
        (await (await leader.SendFormAsync($"/meldingen/{melding.Id}/afdoen/intrekken", ("Reden", " "))).ReadPageAsync())
            .GetElementById("Reden-error")!.TextContent.ShouldContain("Vul in waarom de melding toch beoordeeld wordt.");

        using var answer = await leader.SendFormAsync($"/meldingen/{melding.Id}/afdoen/intrekken", ("Reden", "Er bleek een kind in huis."));

        var taak = (await zaken.OpenTakenAsync(melding.Casus, SoortTaak.Beoordelen)).ShouldHaveSingleItem();
        taak.Vanaf.ShouldBe(melding.OntvangenOp);
        (await zaken.ZichtAsync(melding.Casus)).ShouldHaveSingleItem().Organisatie.ShouldBe(zaken.Wereld.VeiligThuis.Id);
        var text = (await leader.GetPageAsync($"/meldingen/{melding.Id}")).Body!.TextContent;
        text.ShouldContain("Er bleek een kind in huis.");
        text.ShouldContain(Uitleg);
        await zaken.AssessAsync(melding);
    }

    [Fact]
    public async Task What_is_missing_is_told_at_its_field_and_what_was_typed_stays()
    {
        var melding = await zaken.ReceiveAsync("Leeg");
        var client = await zaken.Host.SignInAsync(Wereld.Anna);

        using var empty = await client.SendFormAsync($"/meldingen/{melding.Id}/afdoen");
        var page = await empty.ReadPageAsync();
        page.GetElementById("Soort-error")!.TextContent.ShouldContain("Kies waarom deze melding geen beoordeling krijgt.");
        page.GetElementById("Toelichting-error")!.TextContent.ShouldContain("Leg uit waarom");

        using var nobody = await client.SendFormAsync(
            $"/meldingen/{melding.Id}/afdoen", ("Soort", "geen-geweld-doorgezet"), ("Toelichting", Uitleg));
        page = await nobody.ReadPageAsync();
        page.GetElementById("Ontvanger-error")!.TextContent.ShouldContain("Vul in aan wie u de melding doorstuurt.");
        page.GetElementById("Toelichting")!.TextContent.ShouldContain(Uitleg);
        (await zaken.MeldingAsync(melding.Id)).Afdoening.ShouldBeNull();
    }

    [Fact]
    public async Task Hostile_texts_are_kept_as_they_are_or_refused_in_words_and_never_a_fault()
    {
        var melding = await zaken.ReceiveAsync("Hostiel");
        var client = await zaken.Host.SignInAsync(Wereld.Anna);
        foreach (var text in NareTeksten.All.Where(t => t is null or { Length: > 200 } || t.Contains('\0', StringComparison.Ordinal)))
        {
            using var answer = await (await client.GetFormAsync($"/meldingen/{melding.Id}/afdoen"))
                .Fill(("Soort", "onjuist-geadresseerd")).Fill(("Ontvanger", text ?? ""), ("Toelichting", text ?? "")).SendAsync();
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, text?[..Math.Min(20, text.Length)]);
        }

        zaken.Host.Errors.Lines.ShouldBeEmpty();
    }

    [Fact]
    public async Task Twice_is_once_and_a_colleague_who_decided_meanwhile_is_not_overruled()
    {
        var melding = await zaken.ReceiveAsync("Tweemaal");
        var client = await zaken.Host.SignInAsync(Wereld.Anna);
        var form = await FilledAsync(client, melding);
        using var one = await form.SendAsync();
        using var two = await form.SendAsync();
        two.Headers.Location!.OriginalString.ShouldBe($"/meldingen/{melding.Id}");
        (await zaken.Host.WithDbAsync(db => db.Afdoeningen.CountAsync(a => a.Melding == melding.Id))).ShouldBe(1);

        var decided = await zaken.ReceiveAsync("Besloten");
        var late = await FilledAsync(client, decided);
        await zaken.AssessAsync(decided);
        using var answer = await late.SendAsync();
        answer.Headers.Location!.OriginalString.ShouldBe($"/meldingen/{decided.Id}");
        (await zaken.MeldingAsync(decided.Id)).Afdoening.ShouldBeNull();
    }

    [Fact]
    public async Task Who_may_not_assess_finds_nothing_there_and_what_was_set_aside_is_not_assessed()
    {
        var melding = await zaken.ReceiveAsync("Niemand");
        foreach (var account in (string[])[Wereld.LokaalHilversum, Wereld.AnnaElders, Wereld.Beheerder])
        {
            using var answer = await (await zaken.Host.SignInAsync(account)).GetAsync(new Uri($"/meldingen/{melding.Id}/afdoen", UriKind.Relative));
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, account);
        }

        var client = await zaken.Host.SignInAsync(Wereld.Anna);
        using var done = await SendAsync(client, melding);
        using var assess = await client.GetAsync(new Uri($"/meldingen/{melding.Id}/veiligheidsbeoordeling/besluit", UriKind.Relative));
        assess.Headers.Location!.OriginalString.ShouldBe($"/meldingen/{melding.Id}");
        var refused = await zaken.Host.WithAsync<RecordVeiligheidsbeoordeling, Outcome>(async u => await u.HandleAsync(
            new(melding.Id, (await zaken.MeldingAsync(melding.Id)).Versie, "voorbeeld@1", "{}", "onbekend", "einde-bemoeienis", "Toch.", "Anna",
                [zaken.Wereld.Medewerkers[Wereld.Gedragsdeskundige].Id]), zaken.Wereld.Wie(Wereld.Anna), CancellationToken.None));
        refused.Refusal.ShouldNotBeNull().ShouldContain("afgedaan zonder beoordeling");
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, Melding melding) => await (await FilledAsync(client, melding)).SendAsync();

    private static async Task<HtmlForm> FilledAsync(HttpClient client, Melding melding) => (await client.GetFormAsync($"/meldingen/{melding.Id}/afdoen"))
        .Fill(("Soort", "onjuist-geadresseerd"), ("Ontvanger", "Dierenambulance"), ("Toelichting", Uitleg));

    private Task<List<string>> AuditAsync(Melding melding, string actie) => zaken.Host.WithDbAsync(db => db.AuditRegels.AsNoTracking()
        .Where(r => r.Onderwerp == $"melding/{melding.Id}" && r.Actie == actie).Select(r => r.Grond).ToListAsync());
}
