using Schakel.Core.Werkvoorraad;

namespace Schakel.Web.Pages.Werkvoorraad;

/// <summary>What the worklist is sorted by; unless somebody asks otherwise, by what must be done first.</summary>
public sealed record WerkVolgorde(string Kolom, bool Aflopend)
{
    public const string OpTermijn = "termijn";
    public const string OpBinnen = "binnen";
    public const string OpFamilie = "familie";

    public static readonly WerkVolgorde Urgentie = new("urgentie", false);

    public static WerkVolgorde From(string word) => word.TrimStart('-') is OpTermijn or OpBinnen or OpFamilie
        ? new WerkVolgorde(word.TrimStart('-'), word.StartsWith('-'))
        : Urgentie;

    /// <summary><c>ascending</c> or <c>descending</c> when the list is sorted by this column.</summary>
    public string? Of(string kolom) => Kolom != kolom ? null : Aflopend ? "descending" : "ascending";

    /// <summary>What to ask for when this column is pressed: up, then down, then by urgency again.</summary>
    public string? After(string kolom) => Of(kolom) switch
    {
        null => kolom,
        "ascending" => $"-{kolom}",
        _ => null,
    };

    /// <summary>The order itself. Each ends with the id, so that no row stands on two pages.</summary>
    public IOrderedQueryable<Taak> Sort(IQueryable<Taak> taken, IQueryable<Core.Meldingen.Melding> meldingen) => (Kolom, Aflopend) switch
    {
        (OpTermijn, false) => taken.OrderBy(t => t.Uiterlijk == null).ThenBy(t => t.Uiterlijk).ThenBy(t => t.Rang).ThenBy(t => t.Id),
        (OpTermijn, true) => taken.OrderBy(t => t.Uiterlijk == null).ThenByDescending(t => t.Uiterlijk).ThenBy(t => t.Rang).ThenBy(t => t.Id),
        (OpBinnen, false) => taken.OrderByDescending(t => t.Vanaf).ThenBy(t => t.Id),
        (OpBinnen, true) => taken.OrderBy(t => t.Vanaf).ThenBy(t => t.Id),
        (OpFamilie, false) => taken.OrderBy(t => meldingen.Where(m => m.Id == t.Melding).Select(m => m.Zoeknaam).FirstOrDefault()).ThenBy(t => t.Id),
        (OpFamilie, true) => taken.OrderByDescending(t => meldingen.Where(m => m.Id == t.Melding).Select(m => m.Zoeknaam).FirstOrDefault()).ThenBy(t => t.Id),
        _ => taken.OrderBy(t => t.Rang).ThenBy(t => t.Vanaf).ThenBy(t => t.Id),
    };
}
