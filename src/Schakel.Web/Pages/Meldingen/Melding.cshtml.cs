using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
using Schakel.Core.Personen;
using Schakel.Core.Termijnen;
using Schakel.Core.Toegang;
using Schakel.Web.Access;
using Schakel.Web.Pages.Werkvoorraad;

namespace Schakel.Web.Pages.Meldingen;

/// <summary>A melding as it was received: who told what about whom.</summary>
[Requires(Recht.MeldingView)]
public sealed class MeldingModel(
    SchakelDb db, MeldingQuery query, PersoonWoorden woorden, TermijnenRegister termijnen, TimeProvider clock,
    IStringLocalizer<Teksten> text) : SchakelPage
{
    [FromRoute]
    public Guid MeldingId { get; set; }

    public MeldingBlad Blad { get; private set; } = null!;

    public PersoonWoorden Woorden => woorden;

    /// <summary>The clock of the veiligheidsbeoordeling, while it runs.</summary>
    public TermijnRij? Termijn { get; private set; }

    public Melding Melding => Blad.Melding;

    public string Adres => $"/meldingen/{MeldingId}";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var id = new MeldingId(MeldingId);
        var melding = await db.Meldingen.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, ct);
        if (melding is null || !Wie.Mag(Recht.MeldingView, melding))
        {
            return NotFound();
        }

        Blad = await query.ReadAsync(melding, Wie, ct);
        Termijn = melding.Afgerond ? null : Clock(melding);
        db.Record(Wie.Line("MeldingViewed", $"melding/{melding.Id}", clock.Now()) with
        {
            Betreft = string.Join(' ', Blad.Betrokkenen.Select(b => b.Id)),
        });
        await db.SaveChangesAsync(ct);
        return Page();
    }

    private TermijnRij? Clock(Melding melding)
    {
        var term = termijnen.Compute(TermijnSoort.Veiligheidsbeoordeling, Amsterdam.Time(melding.OntvangenOp)).Value;
        return TermijnRij.Of(term?.Uiterlijk, term?.Soort, melding.OntvangenOp, termijnen, clock.Now());
    }

    public string Naam(Guid betrokkene) =>
        Blad.Betrokkenen.FirstOrDefault(b => b.Id.Value == betrokkene) is { } wie ? woorden.Naam(wie) : text["Naam onbekend"];

    /// <summary>What somebody is to the others, from their own side; one line for each kind.</summary>
    public IEnumerable<(string Wat, string Wie)> Banden(Betrokkene wie) => Blad.Relaties
        .Where(r => r.Van == wie.Id)
        .GroupBy(r => (r.Soort, r.Gezag), r => Blad.Betrokkenen.First(b => b.Id == r.Naar))
        .OrderBy(group => group.Key.Gezag is not null)
        .Select(group =>
        {
            var others = string.Join(", ", group.OrderBy(b => b.Volgnummer).Select(woorden.Roepnaam));
            return group.Key.Gezag is { } gezag
                ? (text["{0} {1}", woorden.Relatie(group.Key.Soort), others].Value, woorden.Gezag(gezag)!)
                : (woorden.Relatie(group.Key.Soort), others);
        });

    public string Bron(Uitspraak uitspraak) => uitspraak.Bron switch
    {
        WiensWoorden.Melder => text["Woorden van de melder"],
        WiensWoorden.Betrokkene when uitspraak.BronBetrokkene is { } bron => text["Woorden van {0}", Naam(bron.Value)],
        WiensWoorden.Betrokkene => text["Woorden van een betrokkene"],
        WiensWoorden.Iemand => text["Woorden van iemand anders"],
        _ => text["Aanvulling van een medewerker"],
    };

    public string GaatOver(Uitspraak uitspraak) => uitspraak.Over.Count == 0
        ? text["Gaat over iedereen in deze melding"]
        : text["Gaat over {0}", string.Join(", ", uitspraak.Over.Select(Naam))];
}
