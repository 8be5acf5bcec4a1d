using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Overdracht;
using Schakel.Core.Personen;
using Schakel.Core.Toegang;
using Schakel.Core.Werkvoorraad;

namespace Schakel.Tests.Support;

/// <summary>A world at work: the steps that a casus takes, each through its use case, and what must hold after every one of them.</summary>
public sealed class Zaken : IAsyncLifetime
{
    private static readonly CancellationToken _ct = CancellationToken.None;

    public WebHost Host { get; } = new();

    public Wereld Wereld { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await Host.InitializeAsync();
        Wereld = await Support.Wereld.MakeAsync(Host);
    }

    public ValueTask DisposeAsync() => Host.DisposeAsync();

    public Task<Melding> MeldingAsync(MeldingId id) =>
        Host.WithDbAsync(db => db.Meldingen.AsNoTracking().SingleAsync(m => m.Id == id, _ct));

    public Task<Casus> CasusAsync(CasusId id) => Host.WithDbAsync(db => db.Casussen.AsNoTracking().SingleAsync(c => c.Id == id, _ct));

    /// <summary>The secret address in a melding that has one.</summary>
    public Task<AdresId> SecretAddressAsync(Melding melding) => Host.WithDbAsync(db => db.Adressen
        .Where(a => a.Gegevens.Geheim && db.Betrokkenen.Any(b => b.Id == a.Betrokkene && b.Melding == melding.Id)).Select(a => a.Id).SingleAsync(_ct));

    public Task<List<Zicht>> ZichtAsync(CasusId id) =>
        Host.WithDbAsync(db => db.Zichten.AsNoTracking().Where(z => z.Casus == id && z.Tot == null).ToListAsync(_ct));

    public Task<List<Taak>> OpenTakenAsync(CasusId id, SoortTaak soort) => Host.WithDbAsync(db =>
        db.Taken.AsNoTracking().Where(t => t.Casus == id && t.Soort == soort && t.AfgedaanOp == null).ToListAsync(_ct));

    /// <summary>A melding about one woman with this surname, and nobody else.</summary>
    public Task<Melding> ReceiveAsync(string achternaam, string voornaam = "Noor", DateTime? op = null) =>
        Wereld.ReceiveMeldingAsync(change: c => c with
        {
            OntvangenOp = op ?? c.OntvangenOp,
            Betrokkenen = [Support.Wereld.Iemand("slachtoffer", voornaam, null, achternaam, "1990-02-03", "v")],
        });

    /// <summary>The proposals about a melding, with the melding that each points at.</summary>
    public Task<List<(Koppeling Koppeling, MeldingId Eerder)>> ProposalsAsync(Melding melding) => Host.WithDbAsync(async db =>
        (await (
            from koppeling in db.Koppelingen.AsNoTracking()
            join nieuw in db.Betrokkenen on koppeling.Betrokkene equals nieuw.Id
            join eerder in db.Betrokkenen on koppeling.Eerder equals eerder.Id
            where nieuw.Melding == melding.Id
            orderby nieuw.Volgnummer
            select new { koppeling, eerder.Melding }).ToListAsync(_ct))
        .Select(p => (p.koppeling, p.Melding)).ToList());

    public async Task<Outcome> DecideAsync(Melding melding, Melding eerder, KoppelStatus status)
    {
        var proposals = await ProposalsAsync(melding);
        return await DecideAsync(proposals.First(p => p.Eerder == eerder.Id).Koppeling.Id, status);
    }

    public Task<Outcome> DecideAsync(KoppelingId koppeling, KoppelStatus status) => Host.WithAsync<DecideKoppeling, Outcome>(
        u => u.HandleAsync(new(koppeling, status), Wereld.Wie(Support.Wereld.Anna), _ct));

    public async Task AssessAsync(Melding melding, string regionaal = "einde-bemoeienis")
    {
        var versie = (await MeldingAsync(melding.Id)).Versie;
        var outcome = await Host.WithAsync<RecordVeiligheidsbeoordeling, Outcome>(u => u.HandleAsync(
            new(melding.Id, versie, "veiligheidsbeoordeling-voorbeeld@1", "{}", "geen-onveiligheid", regionaal, "Besproken.", "Anna de Wit",
                [Wereld.Medewerkers[Support.Wereld.Gedragsdeskundige].Id]),
            Wereld.Wie(Support.Wereld.Anna), _ct));
        outcome.Refusal.ShouldBeNull();
    }

    public async Task WithdrawAsync(Melding melding, string reden)
    {
        var besluit = await Host.WithDbAsync(db => db.Veiligheidsbeoordelingen.SingleAsync(b => b.Melding == melding.Id && b.IngetrokkenOp == null, _ct));
        var outcome = await Host.WithAsync<WithdrawVeiligheidsbeoordeling, Outcome>(
            u => u.HandleAsync(new(besluit.Id, reden), Wereld.Wie(Support.Wereld.Teamleider), _ct));
        outcome.Refusal.ShouldBeNull();
    }

    /// <summary>Offered to the local team of Hilversum and accepted by Lotte.</summary>
    public async Task HandOverAsync(Melding melding, bool monitoren)
    {
        await AssessAsync(melding, "overdracht-lokaal-team");
        var offered = await Host.WithAsync<OfferOverdracht, Outcome<OverdrachtAanbod>>(u => u.HandleAsync(
            new(melding.Id, Wereld.Hilversum.Id, ["zicht-houden"], "Graag verder met het gezin.", [], Amsterdam.Day(Host.Clock.GetUtcNow()).AddDays(3), monitoren),
            Wereld.Wie(Support.Wereld.Anna), _ct));
        offered.Result.Refusal.ShouldBeNull();
        var accepted = await Host.WithAsync<AcceptOverdracht, Outcome>(u => u.HandleAsync(
            new(offered.Value!.Id, "Lotte Visser"), Wereld.Wie(Support.Wereld.LokaalHilversum), _ct));
        accepted.Refusal.ShouldBeNull();
    }

    public Task AssignAsync(Melding melding, string account) => AssignAsync(melding, Wereld.Medewerkers[account].Id);

    public async Task AssignAsync(Melding melding, MedewerkerId to)
    {
        var taak = await Host.WithDbAsync(db => db.Taken.SingleAsync(
            t => t.Melding == melding.Id && t.Soort == SoortTaak.Beoordelen && t.AfgedaanOp == null, _ct));
        var outcome = await Host.WithAsync<AssignTaken, Outcome>(u => u.HandleAsync(
            new([taak.Id], to), Wereld.Wie(Support.Wereld.Teamleider), _ct));
        outcome.Refusal.ShouldBeNull();
    }

    public Task<Outcome> WithAsync<TUseCase>(Func<TUseCase, Wie, Task<Outcome>> step, string account = Support.Wereld.Anna)
        where TUseCase : notnull => Host.WithAsync<TUseCase, Outcome>(u => step(u, Wereld.Wie(account)));

    /// <summary>
    /// Every running casus has exactly one open zicht, a merged one none; no running casus is without a task, and no
    /// task is open in one that has ended.
    /// </summary>
    public async Task NothingFallsBetweenTwoStoolsAsync() => await Host.WithDbAsync(async db =>
    {
        var open = (await db.Zichten.AsNoTracking().Where(z => z.Tot == null).ToListAsync(_ct)).ToLookup(z => z.Casus);
        var tasks = (await db.Taken.AsNoTracking().Where(t => t.AfgedaanOp == null && t.Casus != null).ToListAsync(_ct)).ToLookup(t => t.Casus!.Value);
        foreach (var casus in await db.Casussen.AsNoTracking().ToListAsync(_ct))
        {
            open[casus.Id].Count().ShouldBe(casus.Loopt ? 1 : Math.Min(open[casus.Id].Count(), casus.Fase == CasusFase.Gesloten ? 1 : 0), $"zicht over {casus.Nummer} ({casus.Fase})");
            tasks[casus.Id].Any().ShouldBe(casus.Loopt, $"tasks of {casus.Nummer} ({casus.Fase})");
        }

        return true;
    });
}
