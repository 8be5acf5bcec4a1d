using Microsoft.EntityFrameworkCore;
using Schakel.Core.Audit;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
using Schakel.Core.Toegang;
using Schakel.Core.Werkvoorraad;

namespace Schakel.Core.Overdracht;

/// <summary>What follows when an offer is accepted, refused or withdrawn.</summary>
[PartOfUseCase]
public sealed class Afronding(SchakelDb db, Sluiting sluiting)
{
    private const string Raced = "Er is net iets met deze overdracht gebeurd. Bekijk de nieuwe stand.";

    /// <summary>Zicht op veiligheid passes to the receiver in the same transaction as the acceptance.</summary>
    public async Task<Outcome> AcceptAsync(OverdrachtAanbod aanbod, string naam, Wie wie, DateTime now, CancellationToken ct)
    {
        var casus = await db.Casussen.SingleAsync(c => c.Id == aanbod.Casus, ct);
        if (await db.Zichten.SingleOrDefaultAsync(z => z.Casus == casus.Id && z.Tot == null, ct) is not { } zicht)
        {
            // Between the casus and this line somebody else closed it.
            db.Forget();
            return Outcome.Conflict(Raced);
        }

        var organisatie = await db.Organisaties.Where(o => o.Id == aanbod.Naar).Select(o => o.Naam).SingleAsync(ct);
        zicht.End(now);
        db.Add(Zicht.Take(ZichtId.New(), casus.Id, aanbod.Naar, naam, now));
        var open = await FinishTasksAsync(aanbod, wie, now, ct);
        await SettleAsync(aanbod, casus, open, now, ct);
        db.Add(Timeline.Line(casus.Id, SoortGebeurtenis.OverdrachtAangenomen, wie, now, aanbod.Melding, aanbod.Id, [organisatie, naam]));
        db.Add(Timeline.Line(casus.Id, SoortGebeurtenis.ZichtOvergegaan, wie, now, aanbod.Melding, aanbod.Id, [organisatie, naam]));
        return await SaveAsync("OverdrachtAccepted", aanbod, wie, now, ct);
    }

    /// <summary>The case is back with Veilig Thuis, which never lost zicht, and must be offered again.</summary>
    public async Task<Outcome> ReturnAsync(
        OverdrachtAanbod aanbod, SoortGebeurtenis soort, string actie, Wie wie, DateTime now, CancellationToken ct)
    {
        var casus = await db.Casussen.SingleAsync(c => c.Id == aanbod.Casus, ct);
        var organisatie = await db.Organisaties.Where(o => o.Id == aanbod.Naar).Select(o => o.Naam).SingleAsync(ct);
        await FinishTasksAsync(aanbod, wie, now, ct);
        casus.Touch();
        db.Add(Taak.Start(TaakId.New(), aanbod.Van, SoortTaak.OverdrachtAanbieden, now, new Aanleiding
        {
            Casus = casus.Id,
            Melding = aanbod.Melding,
            Spoed = aanbod.Voorbeeld.Spoed,
            Team = casus.Team,
            Medewerker = await db.WorkerOfAsync(casus, aanbod.AangebodenDoor, ct),
        }));
        db.Add(Timeline.Line(casus.Id, soort, wie, now, aanbod.Melding, aanbod.Id, [organisatie]));
        return await SaveAsync(actie, aanbod, wie, now, ct);
    }

    /// <summary>One line in the chain of the actor, and one in that of the organisation whose case it is.</summary>
    public async Task<Outcome> SaveAsync(string actie, OverdrachtAanbod aanbod, Wie wie, DateTime now, CancellationToken ct)
    {
        var line = wie.Line(actie, $"overdracht/{aanbod.Id}", now) with { Betreft = aanbod.Casus.ToString() };
        db.Record(line);
        foreach (var party in new[] { aanbod.Van, aanbod.Naar }.Where(party => party != wie.Organisatie))
        {
            db.Record(line with { Organisatie = party });
        }

        return await db.TrySaveAsync(Raced, ct);
    }

    private async Task<List<Taak>> FinishTasksAsync(OverdrachtAanbod aanbod, Wie wie, DateTime now, CancellationToken ct)
    {
        var open = await db.Taken.Where(
            t => (t.Casus == aanbod.Casus || t.Overdracht == aanbod.Id) && t.AfgedaanOp == null).ToListAsync(ct);
        foreach (var taak in open.Where(t => t.Overdracht == aanbod.Id))
        {
            taak.Finish(now, wie.Door);
        }

        return open;
    }

    /// <summary>What is left decides whether the casus goes on, is watched from a distance, or is closed.</summary>
    private async Task SettleAsync(OverdrachtAanbod aanbod, Casus casus, List<Taak> open, DateTime now, CancellationToken ct)
    {
        // Beside one of a hand-over to the people concerned, which ends when that besluit is withdrawn.
        if (aanbod.Monitoren && !open.Exists(t => t is { Soort: SoortTaak.Monitoren, Overdracht: not null }))
        {
            var taak = Taak.Start(TaakId.New(), aanbod.Van, SoortTaak.Monitoren, now, new Aanleiding
            {
                Casus = casus.Id,
                Melding = aanbod.Melding,
                Overdracht = aanbod.Id,
                Team = casus.Team,
                Medewerker = casus.Behandelaar,
            });
            db.Add(taak);
            open.Add(taak);
        }

        await sluiting.SettleAsync(casus, open, Wie.System(aanbod.Van, "systeem:overdracht", "taak"), now, ct);
    }
}
