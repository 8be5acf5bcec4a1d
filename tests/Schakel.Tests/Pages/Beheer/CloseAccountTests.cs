using System.Net;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Audit;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Overdracht;
using Schakel.Core.Toegang;
using Schakel.Core.Werkvoorraad;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Beheer;

public sealed class CloseAccountTests(Zaken zaken) : IClassFixture<Zaken>
{
    private readonly WebHost _host = zaken.Host;

    [Fact]
    public async Task A_closed_account_is_out_at_once_and_can_be_opened_again()
    {
        var vera = await MakeAsync("demo.vera");
        var session = await _host.SignInAsync("demo.vera");
        var client = await _host.SignInAsync(Wereld.Beheerder);

        using var saved = await client.SendFormAsync(Url(vera));

        saved.Headers.Location!.OriginalString.ShouldBe($"/beheer/medewerkers/{vera.Id}");
        using var outside = await session.GetAsync("/werkvoorraad");
        outside.Headers.Location!.ToString().ShouldStartWith("/inloggen");
        (await LineAsync(vera)).Grond.ShouldBe("geen-werk");

        using var opened = await (await client.GetFormAsync($"/beheer/medewerkers/{vera.Id}")).Tick("Open").SendAsync();
        opened.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await session.GetPageAsync("/werkvoorraad")).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_role_saved_on_a_closed_account_leaves_it_closed()
    {
        var cor = await MakeAsync("demo.cor");
        var client = await _host.SignInAsync(Wereld.Beheerder);
        using var closed = await client.SendFormAsync(Url(cor));
        using var saved = await client.SendFormAsync($"/beheer/medewerkers/{cor.Id}", ("Rol", "teamleider"));

        var now = await ReadAsync(cor);
        (now.Rol, now.Actief).ShouldBe(("teamleider", false));
    }

    [Fact]
    public async Task Open_work_is_counted_and_without_a_choice_the_account_stays_open()
    {
        var wim = await MakeAsync("demo.wim");
        await zaken.AssignAsync(await zaken.ReceiveAsync("Telt"), wim.Id);
        var client = await _host.SignInAsync(Wereld.Beheerder);
        (await client.GetPageAsync(Url(wim))).Body!.TextContent.ShouldContain("Regels op de werkvoorraad: 1. Lopende casussen: 1.");

        using var answer = await client.SendFormAsync(Url(wim));

        (await answer.ReadPageAsync()).GetElementById("Naar-error")!.TextContent.ShouldContain("Kies wie het open werk overneemt.");
        (await ReadAsync(wim)).Actief.ShouldBeTrue();
    }

    [Fact]
    public async Task A_colleague_takes_over_every_line_every_casus_and_stands_for_safety()
    {
        var piet = await MakeAsync("demo.piet");
        var melding = await zaken.ReceiveAsync("Overname");
        await zaken.AssignAsync(melding, piet.Id);
        var anna = zaken.Wereld.Medewerkers[Wereld.Anna];

        using var saved = await (await _host.SignInAsync(Wereld.Beheerder)).SendFormAsync(Url(piet), ("Naar", $"{anna.Id}"));

        saved.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await zaken.OpenTakenAsync(melding.Casus, SoortTaak.Beoordelen)).ShouldHaveSingleItem().Medewerker.ShouldBe(anna.Id);
        (await zaken.CasusAsync(melding.Casus)).Behandelaar.ShouldBe(anna.Id);
        (await zaken.ZichtAsync(melding.Casus)).ShouldHaveSingleItem().Naam.ShouldBe("Anna de Wit");
        (await LineAsync(piet)).Betreft.ShouldContain($"{melding.Casus}");
        (await (await _host.SignInAsync(Wereld.Anna)).GetPageAsync($"/casussen/{melding.Casus}")).Body!.TextContent.ShouldContain("Toegewezen aan Anna de Wit");
    }

    [Fact]
    public async Task Work_that_goes_back_to_the_team_stands_on_the_list_of_the_team_without_a_name()
    {
        var ria = await MakeAsync("demo.ria");
        var melding = await zaken.ReceiveAsync("Teruggegeven");
        await zaken.AssignAsync(melding, ria.Id);

        using var saved = await (await _host.SignInAsync(Wereld.Beheerder)).SendFormAsync(Url(ria), ("Naar", CloseAccount.Team));

        var taak = (await zaken.OpenTakenAsync(melding.Casus, SoortTaak.Beoordelen)).ShouldHaveSingleItem();
        (taak.Medewerker, taak.Team).ShouldBe((null, ria.Team));
        (await zaken.ZichtAsync(melding.Casus)).ShouldHaveSingleItem().Naam.ShouldBe("Team Hilversum");
        var list = await (await _host.SignInAsync(Wereld.Anna)).GetPageAsync($"/werkvoorraad?van=niemand&team={ria.Team}");
        list.Body!.TextContent.ShouldContain(melding.Nummer);
    }

    [Fact]
    public async Task Whoever_cannot_see_the_worklist_or_is_elsewhere_or_gone_is_not_offered_and_not_taken()
    {
        var (jan, weg) = (await MakeAsync("demo.jan"), await MakeAsync("demo.weg"));
        var client = await _host.SignInAsync(Wereld.Beheerder);
        using var gone = await client.SendFormAsync(Url(weg));
        await zaken.AssignAsync(await zaken.ReceiveAsync("Nergensheen"), jan.Id);
        Guid[] cannot = [zaken.Wereld.Medewerkers[Wereld.Beheerder].Id.Value, zaken.Wereld.Medewerkers[Wereld.AnnaElders].Id.Value, weg.Id.Value, jan.Id.Value];
        var offered = (await client.GetPageAsync(Url(jan))).QuerySelectorAll("#Naar option").Select(o => o.GetAttribute("value")).ToList();

        foreach (var id in cannot)
        {
            offered.ShouldNotContain($"{id}");
            using var answer = await (await client.GetFormAsync(Url(jan))).Forge("Naar", $"{id}").SendAsync();
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        (await ReadAsync(jan)).Actief.ShouldBeTrue();
    }

    [Fact]
    public async Task Sending_twice_closes_once()
    {
        var form = await (await _host.SignInAsync(Wereld.Beheerder)).GetFormAsync(Url(await MakeAsync("demo.twee")));

        using var one = await form.SendAsync();
        using var two = await form.SendAsync();

        two.StatusCode.ShouldBe(HttpStatusCode.Found);
        await LineAsync(await FindAsync("demo.twee"));
    }

    [Fact]
    public async Task Nobody_closes_their_own_account()
    {
        using var answer = await (await _host.SignInAsync(Wereld.Beheerder)).SendFormAsync(Url(zaken.Wereld.Medewerkers[Wereld.Beheerder]));

        (await answer.ReadPageAsync()).Body!.TextContent.ShouldContain("U kunt uw eigen account niet sluiten");
    }

    [Fact]
    public async Task A_refused_hand_over_does_not_come_back_to_somebody_who_left()
    {
        var bas = await MakeAsync("demo.bas");
        var melding = await zaken.ReceiveAsync("Komtterug");
        await zaken.AssignAsync(melding, bas.Id);
        var aanbod = await OfferAsync(melding, bas);
        using var saved = await (await _host.SignInAsync(Wereld.Beheerder)).SendFormAsync(Url(bas), ("Naar", CloseAccount.Team));

        var refused = await zaken.WithAsync<RefuseOverdracht>(
            (u, lotte) => u.HandleAsync(new(aanbod.Id, "geen-capaciteit", ""), lotte, CancellationToken.None), Wereld.LokaalHilversum);

        refused.Refusal.ShouldBeNull();
        (await zaken.OpenTakenAsync(melding.Casus, SoortTaak.OverdrachtAanbieden)).ShouldHaveSingleItem().Medewerker.ShouldBeNull();
    }

    private static string Url(Medewerker medewerker) => $"/beheer/medewerkers/{medewerker.Id}/sluiten";

    private async Task<Medewerker> MakeAsync(string account)
    {
        var made = Medewerker.Register(
            MedewerkerId.New(), zaken.Wereld.VeiligThuis.Id, zaken.Wereld.Medewerkers[Wereld.Anna].Team, account, account, "Werker", "medewerker-vt");
        await _host.WithDbAsync(async db =>
        {
            db.Add(made);
            db.Record(new AuditLine(made.Organisatie, "systeem:test", "StaffMade", "medewerkers", _host.Clock.Now()));
            return await db.SaveChangesAsync();
        });
        return made;
    }

    private async Task<OverdrachtAanbod> OfferAsync(Melding melding, Medewerker by)
    {
        await zaken.AssessAsync(melding, "overdracht-lokaal-team");
        var offered = await _host.WithAsync<OfferOverdracht, Outcome<OverdrachtAanbod>>(u => u.HandleAsync(
            new(melding.Id, zaken.Wereld.Hilversum.Id, ["zicht-houden"], "Graag verder.", [], Amsterdam.Day(_host.Clock.GetUtcNow()).AddDays(3), false),
            zaken.Wereld.Wie(Wereld.Anna) with { Medewerker = by.Id }, CancellationToken.None));
        offered.Result.Refusal.ShouldBeNull();
        return offered.Value!;
    }

    private Task<Medewerker> ReadAsync(Medewerker medewerker) => FindAsync(medewerker.Gebruikersnaam);

    private Task<Medewerker> FindAsync(string account) =>
        _host.WithDbAsync(db => db.Medewerkers.AsNoTracking().SingleAsync(m => m.Gebruikersnaam == account));

    private Task<AuditRegel> LineAsync(Medewerker medewerker) => _host.WithDbAsync(db =>
        db.AuditRegels.AsNoTracking().SingleAsync(r => r.Actie == "AccountClosed" && r.Onderwerp == $"medewerker/{medewerker.Id}"));
}
