using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
using Schakel.Core.Overdracht;
using Schakel.Core.Toegang;
using Schakel.Web.Access;
using Schakel.Web.Pages.Meldingen.VeiligheidsbeoordelingJourney;

namespace Schakel.Web.Pages.Meldingen;

/// <summary>Every veiligheidsbeoordeling of a melding, withdrawn ones too, with the questions as they were then.</summary>
[Requires(Recht.MeldingView)]
public sealed class VeiligheidsbeoordelingenModel(SchakelDb db, TimeProvider clock) : SchakelPage
{
    [BindProperty(SupportsGet = true)]
    public Guid MeldingId { get; set; }

    public Melding Melding { get; private set; } = null!;

    /// <summary>Newest first.</summary>
    public IReadOnlyList<Veiligheidsbeoordeling> Beoordelingen { get; private set; } = [];

    public IReadOnlyList<Bekend.Mens> Mensen { get; private set; } = [];

    /// <summary>What was agreed with the people concerned, by the besluit that it carries out.</summary>
    public IReadOnlyDictionary<VeiligheidsbeoordelingId, OverdrachtBetrokkenen> Afspraken { get; private set; } =
        new Dictionary<VeiligheidsbeoordelingId, OverdrachtBetrokkenen>();

    private Dictionary<MedewerkerId, string> Medewerkers { get; set; } = [];

    public string Naam(MedewerkerId? id) => id is { } known ? Medewerkers.GetValueOrDefault(known, "") : "";

    public string Deelnemers(Veiligheidsbeoordeling b) => string.Join(", ", b.Deelnemers.Select(d => Naam(new MedewerkerId(d))));

    public IEnumerable<Core.Personen.Identiteit> Met(OverdrachtBetrokkenen afspraken) =>
        Mensen.Where(m => afspraken.Met.Contains(m.Id.Value)).Select(m => m.Identiteit);

    /// <summary>The questions that were asked: once for each child that was in the melding.</summary>
    public IEnumerable<GesteldeVraag> Gesteld(Core.Naslag.Onderwerp onderwerp) =>
        GesteldeVraag.Van(onderwerp, [.. Mensen.Where(m => m.IsKind).Select(m => m.Id)]);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var id = new MeldingId(MeldingId);
        var melding = await db.Meldingen.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, ct);
        if (!Wie.Mag(Recht.MeldingView, melding))
        {
            return NotFound();
        }

        Melding = melding!;
        Beoordelingen = await db.Veiligheidsbeoordelingen.AsNoTracking()
            .Where(b => b.Melding == id).OrderByDescending(b => b.VastgesteldOp).ThenBy(b => b.IngetrokkenOp != null).ToListAsync(ct);
        Afspraken = await db.OverdrachtenBetrokkenen.AsNoTracking().Where(o => o.Melding == id).ToDictionaryAsync(o => o.Besluit, ct);
        Mensen = await BekendQuery.MensenAsync(db, Melding, ct);
        var who = Beoordelingen.SelectMany(b => b.Deelnemers.Select(d => new MedewerkerId(d)).Append(b.VastgesteldDoor))
            .Concat(Beoordelingen.Select(b => b.IngetrokkenDoor).OfType<MedewerkerId>()).Distinct().ToList();
        Medewerkers = await db.Medewerkers.AsNoTracking().Where(m => who.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.Naam, ct);
        db.Record(Wie.Line("VeiligheidsbeoordelingViewed", $"melding/{MeldingId}", clock.Now()) with
        {
            Betreft = string.Join(' ', Beoordelingen.Select(b => b.Id.Value).Concat(Mensen.Select(m => m.Id.Value))),
        });
        await db.SaveChangesAsync(ct);
        return Page();
    }
}
