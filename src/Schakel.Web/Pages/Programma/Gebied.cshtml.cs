using Microsoft.AspNetCore.Mvc;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Programma;

/// <summary>One area: its municipalities in a year, its names and members through the years, and what was corrected.</summary>
[Requires(Recht.ProgrammaView)]
public sealed class GebiedModel(Naslagwerk naslag, TimeProvider clock) : SchakelPage
{
    public Jaren Jaren { get; private set; } = null!;

    /// <summary>Under its name of the year; in a year without it, under its last name before or its first one after.</summary>
    public Gebied Gebied { get; private set; } = null!;

    public IReadOnlyList<Gebied> Namen { get; private set; } = [];

    /// <summary>Those that belong to it on the first of January of the year, by name.</summary>
    public IReadOnlyList<Gemeente> Gemeenten { get; private set; } = [];

    public IReadOnlyList<Lid> Leden { get; private set; } = [];

    /// <summary>How we read its lines of annex 2; empty for other kinds than programme regions.</summary>
    public IReadOnlyList<Correctie> Correcties { get; private set; } = [];

    public Bronvermelding Bron => naslag.Gebieden.Bron(Gebied.Soort);

    /// <param name="Tot">The first day on which it no longer belonged or existed; null while it does.</param>
    public sealed record Lid(Gemeente Gemeente, DateOnly Van, DateOnly? Tot, string Grond);

    public IActionResult OnGet(string soort, string code, int? jaar)
    {
        Jaren = Jaren.Of(jaar, clock);
        Namen = Gebiedsoorten.Read(soort) is { } asked ? [.. naslag.Gebieden.Namen(asked, code)] : [];
        if (Namen.Count == 0 || Jaren.Gekozen is null)
        {
            return NotFound();
        }

        Gebied = Namen.FirstOrDefault(n => n.Bestaat(Jaren.Op)) ?? Namen.LastOrDefault(n => n.Van <= Jaren.Op) ?? Namen[0];
        Gemeenten = [.. naslag.Gebieden.Gemeenten(Gebied, Jaren.Op).Select(Find).OrderBy(g => g.Naam, StringComparer.CurrentCulture)];
        Leden = [.. naslag.Gebieden.Leden(Gebied).Select(AsLid).OfType<Lid>().OrderBy(l => l.Gemeente.Naam, StringComparer.CurrentCulture).ThenBy(l => l.Van)];
        Correcties = Gebied.Soort == SoortGebied.Programmaregio ? CorrectiesVan(Gebied.Code) : [];
        return Page();
    }

    private Gemeente Find(string code) => naslag.Gemeenten.Find(code)!;

    // A membership says that they belong together; a municipality says that it is there.
    private Lid? AsLid(Lidmaatschap lid)
    {
        var gemeente = Find(lid.Gemeente);
        var (van, tot) = (gemeente.Van > lid.Van ? gemeente.Van : lid.Van, gemeente.Tot is null || lid.Tot < gemeente.Tot ? lid.Tot : gemeente.Tot);
        return tot <= van ? null : new(gemeente, van, tot, lid.Grond);
    }

    private IReadOnlyList<Correctie> CorrectiesVan(string code) =>
        naslag.Gebieden.Bijlage.Regios.FirstOrDefault(r => r.Code == code) is { } regio ? [.. naslag.Gebieden.Correcties.Van(regio.Nummer)] : [];
}
