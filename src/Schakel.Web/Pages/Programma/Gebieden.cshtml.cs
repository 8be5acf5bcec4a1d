using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Programma;

/// <summary>The areas of one kind in one year, with how sure each of them is.</summary>
[Requires(Recht.ProgrammaView)]
public sealed class GebiedenModel(Naslagwerk naslag, Gebiedswoorden woorden, TimeProvider clock) : SchakelPage
{
    public SoortGebied Soort { get; private set; }

    public Jaren Jaren { get; private set; } = null!;

    public Bronvermelding Bron => naslag.Gebieden.Bron(Soort);

    public IReadOnlyList<Regel> Regels { get; private set; } = [];

    public IEnumerable<SelectListItem> Soorten =>
        Gebiedsoorten.All.Select(soort => new SelectListItem(woorden.Soort(soort), soort.Word(), soort == Soort));

    /// <param name="Gemeenten">How many belong to it on the first of January.</param>
    public sealed record Regel(Gebied Gebied, int Gemeenten);

    public IActionResult OnGet(string? soort, int? jaar)
    {
        Jaren = Jaren.Of(jaar, clock);
        if (Gebiedsoorten.Read(soort ?? SoortGebied.Programmaregio.Word()) is not { } asked || Jaren.Gekozen is null)
        {
            return NotFound();
        }

        Soort = asked;
        Regels = [.. naslag.Gebieden.Op(Soort, Jaren.Op).Select(g => new Regel(g, naslag.Gebieden.Gemeenten(g, Jaren.Op).Count))];
        return Page();
    }
}
