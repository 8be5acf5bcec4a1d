using Microsoft.AspNetCore.Mvc.Rendering;
using Schakel.Core.Programma;

namespace Schakel.Web.Pages.Programma.Regioplannen;

/// <summary>A regional plan with its headings, in the order of the plan.</summary>
public sealed record Planopzet(Plan Plan, IReadOnlyList<Planonderdeel> Onderdelen)
{
    public string Adres => Plan.Adres();

    public IEnumerable<Planonderdeel> Lijnen => Onderdelen.Where(o => o.IsLijn);

    public IEnumerable<Planonderdeel> Themas(Planonderdeel lijn) =>
        Onderdelen.Where(o => !o.IsLijn && o.Nummer.StartsWith($"{lijn.Nummer}.", StringComparison.Ordinal));

    /// <summary>"2.3 Verbinding zorg en onderwijs".</summary>
    public string Naam(string nummer) => Onderdelen.FirstOrDefault(o => o.Nummer == nummer) is { } onderdeel ? $"{nummer} {onderdeel.Naam}" : nummer;

    public IReadOnlyList<SelectListItem> Keuzes(bool alleenLijnen = false) =>
        [.. Onderdelen.Where(o => o.IsLijn || !alleenLijnen).Select(o => new SelectListItem($"{o.Nummer} {o.Naam}", o.Nummer))];
}
