using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;

namespace Schakel.Core.Meldingen;

/// <summary>Use case: professionals record how safe it is and what happens with a melding, and why.</summary>
public sealed partial class RecordVeiligheidsbeoordeling(SchakelDb db, TimeProvider clock, Naslagwerk naslag, Vervolg vervolg)
{
    /// <remarks>A draft that was recorded before succeeds again and changes nothing: a double click records once.</remarks>
    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        if (await IsRecordedAsync(command, wie, ct))
        {
            return Outcome.Success;
        }

        var melding = await db.Meldingen.SingleAsync(m => m.Id == command.Melding, ct);
        if (melding.Versie != command.Versie)
        {
            // Another click may have been recorded between the two reads above; what was read of the draft is stale.
            db.Forget();
            return await IsRecordedAsync(command, wie, ct) ? Outcome.Success : Outcome.Conflict("Een collega heeft deze melding net gewijzigd. Bekijk wat er veranderd is en leg het besluit daarna vast.");
        }

        var now = clock.Now();
        var beoordeling = Veiligheidsbeoordeling.Make(
            VeiligheidsbeoordelingId.New(), melding.Id, Oordeel(command), command.Deelnemers, wie.Medewerker, now);
        var outcome = await EnoughPeopleAsync(beoordeling, wie, ct);
        outcome = outcome.Succeeded ? melding.Record(beoordeling) : outcome;
        return outcome.Succeeded ? await SaveAsync(command, melding, beoordeling, wie, now, ct) : outcome;
    }

    private async Task<Outcome> SaveAsync(
        Command command, Melding melding, Veiligheidsbeoordeling beoordeling, Wie wie, DateTime now, CancellationToken ct)
    {
        db.Add(beoordeling);
        await vervolg.FollowAsync(melding, beoordeling, wie, now, ct);
        if (command.Concept is { } id && await db.Concepten.FindAsync([id], ct) is { } concept)
        {
            concept.Finish(beoordeling.Id.Value, now);
        }

        db.Record(wie.Line("VeiligheidsbeoordelingRecorded", $"melding/{melding.Id}", now) with { Grond = beoordeling.Oordeel.Besluit });
        var saved = await db.TrySaveAsync(
            "Een collega heeft deze melding of casus op hetzelfde moment gewijzigd. Bekijk wat er veranderd is en leg het besluit daarna vast.", ct);

        // Two clicks at the same moment: the other one was first, and it was ours.
        return saved.Succeeded || !await IsRecordedAsync(command, wie, ct) ? saved : Outcome.Success;
    }

    private async Task<bool> IsRecordedAsync(Command command, Wie wie, CancellationToken ct)
    {
        if (command.Concept is not { } id || await db.Concepten.SingleOrDefaultAsync(c => c.Id == id, ct) is not { } concept)
        {
            return false;
        }

        return concept.Medewerker == wie.Medewerker && concept.Over == command.Melding.ToString()
            ? concept.AfgerondAls is not null
            : throw new InvalidOperationException("A draft of somebody else, or about another melding.");
    }

    // Who decides must be able to read what is decided on: the right to assess, not only the same employer.
    private async Task<Outcome> EnoughPeopleAsync(Veiligheidsbeoordeling beoordeling, Wie wie, CancellationToken ct)
    {
        var needed = await db.Organisaties.Where(o => o.Id == wie.Organisatie).Select(o => o.DeelnemersBesluit).SingleAsync(ct);
        var ids = beoordeling.Deelnemers.Select(d => new MedewerkerId(d)).ToList();
        var rollen = await db.Medewerkers
            .Where(m => ids.Contains(m.Id) && m.Organisatie == wie.Organisatie && m.Actief).Select(m => m.Rol).ToListAsync(ct);
        return rollen.Count(rol => naslag.Rechten.Van(rol).Contains(Recht.MeldingAssess)) != ids.Count
            ? Outcome.Refused("Een van de deelnemers werkt niet bij uw organisatie of beoordeelt geen meldingen.")
            : ids.Count < needed
                ? Outcome.Refused("Over een melding besluiten minstens {0} mensen samen. Kies wie er meededen.", needed)
                : Outcome.Success;
    }

    private Oordeel Oordeel(Command command) => new()
    {
        Vragenlijst = command.Vragenlijst,
        Antwoorden = command.Antwoorden,
        Taxatie = command.Taxatie,
        Besluit = naslag.Besluiten.LandelijkVan(command.Regionaal)!.Waarde,
        Regionaal = command.Regionaal,
        Motivering = command.Motivering,
        Verantwoordelijke = command.Verantwoordelijke,
    };
}
