using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

/// <summary>What is asked of one region, with its round and its questions.</summary>
public sealed record Uitvraagdossier(Ronde Ronde, Vragenlijstversie Lijst, Uitvraag Uitvraag)
{
    public Vragenlijstinhoud Inhoud { get; } = Lijst.Read();

    public Volledigheid Volledigheid => Volledigheid.Of(Inhoud, Uitvraag.Read());

    /// <summary>Why nobody can answer now; success when somebody can.</summary>
    public Outcome MagAntwoorden(DateOnly dag)
    {
        if (Uitvraag.IngediendOp is not null)
        {
            return Outcome.Refused("Deze antwoorden zijn ingediend. Het landelijke team kan ze heropenen; wat u typte staat hieronder nog.");
        }

        return Ronde.IsOpen(dag)
            ? Outcome.Success
            : Outcome.Refused(dag < Ronde.Van
                ? "Deze ronde is nog niet begonnen; wat u typte staat hieronder nog."
                : "Deze ronde is gesloten; er kan niet meer geantwoord worden. Wat u typte staat hieronder nog.");
    }
}

/// <summary>Finds what is asked of a region, and saves what changed in it.</summary>
[PartOfUseCase]
public sealed class Uitvraagplaats(SchakelDb db, TimeProvider clock)
{
    internal const string Conflict = "Een collega heeft deze antwoorden net gewijzigd. Bekijk de nieuwe stand; wat u typte is er nog.";

    /// <summary>In one statement; null when there is none, or it is not for this reader.</summary>
    public async Task<Uitvraagdossier?> FindAsync(RondeId ronde, string regio, Wie wie, CancellationToken ct)
    {
        // One AsNoTracking anywhere in it would let go of the answers as well.
        var found = await (
            from u in db.Uitvragen
            where u.Ronde == ronde && u.Regio == regio
            join r in db.Rondes on u.Ronde equals r.Id
            join v in db.Vragenlijstversies on r.Vragenlijst equals v.Id
            select new { Ronde = r, Lijst = v, Uitvraag = u }).SingleOrDefaultAsync(ct);
        return found is not null && wie.MagInvullen(found.Ronde, regio) ? new(found.Ronde, found.Lijst, found.Uitvraag) : null;
    }

    public Task<Outcome> SaveAsync(Uitvraag uitvraag, string naam, Wie wie, CancellationToken ct)
    {
        db.Record(wie.Line(naam, $"ronde/{uitvraag.Ronde}", clock.Now()) with { Betreft = $"regio/{uitvraag.Regio}" });
        return db.TrySaveAsync(Conflict, ct);
    }
}
