using System.Net;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Tests.Support;
using Schakel.Web.Pages.Meldingen.NieuweMeldingJourney;

namespace Schakel.Tests.Pages.Meldingen;

public sealed class NieuweMeldingTests(Zaken world) : IClassFixture<Zaken>
{
    private static readonly CancellationToken _ct = CancellationToken.None;

    private WebHost Host => world.Host;

    [Fact]
    public async Task The_least_that_is_a_melding_is_recorded()
    {
        var typer = await (await BeginAsync()).FillAsync();

        using var answer = await typer.RecordAsync();

        var melding = await RecordedAsync(answer);
        (melding.Kanaal, melding.OntvangenOp, melding.Aanduiding).ShouldBe(("telefoon", Host.Clock.Now(), "Berg"));
        melding.Aard.ShouldBe(["partnergeweld"]);
        var melder = await Host.WithDbAsync(db => db.Melders.SingleAsync(m => m.Melding == melding.Id, _ct));
        (melder.Gegevens.Hoedanigheid, melder.Gegevens.Beroepsmatig).ShouldBe(("politie", true));
        var concept = await ConceptAsync(typer);
        (concept.AfgerondAls, concept.Inhoud).ShouldBe((melding.Id.Value, "[]"));
    }

    [Fact]
    public async Task Everything_that_was_typed_is_recorded_as_it_was_said()
    {
        var typer = await (await BeginAsync()).FillAsync();
        var kind = "/betrokkenen/" + NieuweMelding.NewSleutel();
        await typer.SendAsync("/contact", ("Kanaal", "politie"), ("Wanneer", "gisteren 22:15"));
        await typer.SendAsync("/melder", f => f.Fill(("Naam", "Pieter"), ("Telefoon", "06 12345678"), ("Afschermgrond", "gevaar-melder-of-medewerkers")).Tick("Afschermen"));
        await typer.SendAsync(typer.BetrokkenePath, f => f
            .Fill(("Bsn", "123456789"), ("Geboortedatum.Maand", "3"), ("Geboortedatum.Jaar", "1988"), ("Geslacht", "v"), ("Huishouden", "1"))
            .Fill(("Postcode", "1211AB"), ("Huisnummer", "12"), ("GeheimGrond", "melder"), ("Telefoon", "035"), ("Geinformeerd", "nee"), ("RedenNietGeinformeerd", "veiligheid"))
            .Tick("Geheim").Tick("Wijzen", "alleen-overdag"));
        await typer.SendAsync(kind, ("Rol", "ongeboren"), ("UitgerekendeDatum", "1-9"));
        await typer.SendAsync("/incidenten/" + NieuweMelding.NewSleutel(), f => f
            .Fill(("Tekst", "Een bord."), ("Wanneer", "gisteren"), ("Locatie", "thuis"), ("Bron", "Betrokkene"), ("BronPersoon", SleutelOf(typer.BetrokkenePath)), ("OverWie", "bepaalde"))
            .Tick("Over", SleutelOf(typer.BetrokkenePath)));
        await typer.SendAsync("/zorgen", f => f.Fill(("Duur", "1-6-maanden"), ("Gemeente", "GM0402"), ("Kenmerk", "PL-1")).Tick("Spoed").Tick("Terugkoppeling").Tick("Aard", "partnergeweld-fysiek"));
        await typer.SendAsync("/relaties", ("Soort.1", "ouder-van"), ($"Gezag.{SleutelOf(typer.BetrokkenePath)}.{SleutelOf(kind)}", "ja"));

        using var answer = await typer.RecordAsync();

        var melding = await RecordedAsync(answer);
        (melding.Kanaal, melding.Spoed, melding.TerugkoppelingGewenst, melding.Duur, melding.Gemeente, melding.Kenmerk, melding.AantalKinderen)
            .ShouldBe(("politie", true, true, "1-6-maanden", "GM0402", "PL-1", 1));
        melding.OntvangenOp.ShouldBe(new DateTime(2026, 6, 1, 20, 15, 0, DateTimeKind.Utc));
        melding.Aard.ShouldBe(["partnergeweld", "partnergeweld-fysiek"]);
        await Host.WithDbAsync(async db =>
        {
            var melder = (await db.Melders.SingleAsync(m => m.Melding == melding.Id, _ct)).Gegevens;
            (melder.Naam, melder.Telefoon, melder.Afschermen, melder.Afschermgrond).ShouldBe(("Pieter", "06 12345678", true, "gevaar-melder-of-medewerkers"));
            var mensen = await db.Betrokkenen.Where(b => b.Melding == melding.Id).OrderBy(b => b.Volgnummer).ToListAsync(_ct);
            mensen.Select(m => m.Rol).ShouldBe(["slachtoffer", "ongeboren"]);
            var saskia = mensen[0];
            (saskia.Identiteit.Bsn, saskia.Identiteit.BsnKlopt, saskia.Identiteit.Geboortedatum, saskia.Huishouden).ShouldBe(("123456789", false, "1988-03-00", 1));
            (saskia.Geinformeerd, saskia.RedenNietGeinformeerd, mensen[1].UitgerekendeDatum).ShouldBe((false, "veiligheid", new DateOnly(2026, 9, 1)));
            var adres = (await db.Adressen.SingleAsync(a => a.Betrokkene == saskia.Id, _ct)).Gegevens;
            (adres.Postcode, adres.Huisnummer, adres.Land, adres.Geheim, adres.GeheimGrond).ShouldBe(("1211AB", 12, "nl", true, "melder"));
            (await db.VeiligeContacten.SingleAsync(c => c.Betrokkene == saskia.Id, _ct)).Wijzen.ShouldBe(["alleen-overdag"]);
            var incident = await db.Uitspraken.SingleAsync(u => u.Melding == melding.Id && u.Soort == SoortUitspraak.Incident, _ct);
            (incident.Tekst, incident.Locatie, incident.Bron, incident.BronBetrokkene).ShouldBe(("Een bord.", "thuis", WiensWoorden.Betrokkene, saskia.Id));
            incident.Over.ShouldBe([saskia.Id.Value]);
            incident.GebeurdOp.ShouldBe(new DateTime(2026, 5, 31, 22, 0, 0, DateTimeKind.Utc), "midnight says that the time is not known");
            var relaties = await db.Relaties.Where(r => r.Melding == melding.Id).OrderBy(r => r.Soort).ToListAsync(_ct);
            relaties.Select(r => (r.Soort, r.Van, r.Naar, r.Gezag)).ShouldBe([("gezag", saskia.Id, mensen[1].Id, "ja"), ("ouder-van", saskia.Id, mensen[1].Id, (string?)null)]);
            return true;
        });
    }

    [Fact]
    public async Task Pressing_the_button_often_at_the_same_moment_makes_one_melding()
    {
        var typer = await (await BeginAsync()).FillAsync();
        var forms = new List<HtmlForm>();
        for (var i = 0; i < 4; i++)
        {
            forms.Add(await typer.Client.GetFormAsync(typer.Root + "/controleer"));
        }

        var answers = await Task.WhenAll(forms.Select(form => form.SendAsync()));
        using var late = await forms[0].SendAsync();

        answers.Append(late).Select(a => a.Headers.Location?.OriginalString).Distinct().Count().ShouldBe(1);
        var melding = await RecordedAsync(late);
        (await Host.WithDbAsync(db => db.Uitspraken.CountAsync(u => u.Melding == melding.Id, _ct))).ShouldBe(1);
        (await AuditAsync("MeldingReceived", $"melding/{melding.Id}")).ShouldBe(1);
        foreach (var answer in answers)
        {
            answer.Dispose();
        }
    }

    [Fact]
    public async Task A_draft_that_was_recorded_leads_to_its_melding_and_takes_nothing_more()
    {
        var typer = await (await BeginAsync()).FillAsync();
        var form = (await typer.FormAsync("/zorgen")).Fill(("Tekst", "Nog iets dat ik vergat."));
        using var recorded = await typer.RecordAsync();

        using var seen = await typer.Client.GetAsync(new Uri(typer.Root + "/zorgen", UriKind.Relative), _ct);
        using var late = await form.SendAsync();

        seen.Headers.Location!.OriginalString.ShouldBe(recorded.Headers.Location!.OriginalString);
        var page = await late.ReadPageAsync();
        page.QuerySelector("#fouten")!.TextContent.ShouldContain("Dit concept is al vastgelegd.");
        page.QuerySelector("textarea")!.TextContent.ShouldBe("Nog iets dat ik vergat.", "what was typed can still be copied");
    }

    [Fact]
    public async Task What_the_draft_and_the_record_say_of_it_stands_in_the_audit_log_without_content()
    {
        var typer = await (await BeginAsync()).FillAsync("Het geheim van de buren.");
        await typer.GetAsync("/zorgen");

        var lines = await Host.WithDbAsync(db => db.AuditRegels.Where(r => r.Onderwerp == $"concept/{typer.Concept}").ToListAsync(_ct));

        lines.Count(r => r.Actie == "ConceptBegun").ShouldBe(1);
        lines.Where(r => r.Actie == "ConceptSaved").Select(r => r.Betreft).ShouldBe(["melder", "zorgen", typer.BetrokkenePath[1..]]);
        lines.Count(r => r.Actie == "ConceptViewed").ShouldBe(4, "one for each page that was shown");
        lines.ShouldAllBe(r => !r.Betreft.Contains("geheim", StringComparison.Ordinal));
    }

    private async Task<NieuweMeldingTyper> BeginAsync() => await NieuweMeldingTyper.BeginAsync(await Host.SignInAsync(Wereld.Anna));

    private static string SleutelOf(string path) => path.Split('/')[^1];

    private Task<Core.Concepten.Concept> ConceptAsync(NieuweMeldingTyper typer) =>
        Host.WithDbAsync(db => db.Concepten.SingleAsync(c => c.Id == new ConceptId(typer.Concept), _ct));

    private Task<int> AuditAsync(string actie, string onderwerp) =>
        Host.WithDbAsync(db => db.AuditRegels.CountAsync(r => r.Actie == actie && r.Onderwerp == onderwerp, _ct));

    private async Task<Melding> RecordedAsync(HttpResponseMessage answer)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        var parts = answer.Headers.Location!.OriginalString.Split('/');
        (parts[1], parts[3]).ShouldBe(("meldingen", "bekend"));
        return await Host.WithDbAsync(db => db.Meldingen.SingleAsync(m => m.Id == new MeldingId(Guid.Parse(parts[2])), _ct));
    }
}
