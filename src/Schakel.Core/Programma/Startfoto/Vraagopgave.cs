using System.Globalization;
using Schakel.Core.Common;
using Schakel.Core.Naslag;

namespace Schakel.Core.Programma;

/// <summary>A question as it is typed: every field a text. Behind a <c>|</c> stands the English of a line.</summary>
public sealed record Vraagopgave
{
    public string? Titel { get; init; }

    public string? TitelEn { get; init; }

    public string? Hint { get; init; }

    public string? HintEn { get; init; }

    public VraagSoort? Soort { get; init; }

    public bool Verplicht { get; init; }

    /// <summary>One a line.</summary>
    public string? Opties { get; init; }

    public string? SchaalVan { get; init; }

    public string? SchaalTotEnMet { get; init; }

    public string? Laagste { get; init; }

    public string? Hoogste { get; init; }

    public string? Minste { get; init; }

    public string? Meeste { get; init; }

    public string? Eenheid { get; init; }

    /// <summary>The code of the question that it hangs on; null when it is always asked.</summary>
    public string? Als { get; init; }

    /// <summary>Its answers, one a line, as they read or as their code.</summary>
    public string? AlsWaarden { get; init; }

    public static int? Whole(string? typed) => int.TryParse(typed?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null;

    public static Vraagopgave Of(Vraag vraag) => new()
    {
        Titel = vraag.Titel.Nl,
        TitelEn = English(vraag.Titel),
        Hint = vraag.Hint?.Nl,
        HintEn = vraag.Hint is { } hint ? English(hint) : null,
        Soort = vraag.Soort,
        Verplicht = vraag.Verplicht,
        Opties = vraag.Opties.Count == 0 ? null : string.Join('\n', vraag.Opties.Select(o => Line(new(o.Nl, o.En)))),
        SchaalVan = vraag.Schaal?.Van.ToString(CultureInfo.InvariantCulture),
        SchaalTotEnMet = vraag.Schaal?.TotEnMet.ToString(CultureInfo.InvariantCulture),
        Laagste = Line(vraag.Schaal?.Laagste),
        Hoogste = Line(vraag.Schaal?.Hoogste),
        Minste = vraag.Getal?.Minste?.ToString(CultureInfo.InvariantCulture),
        Meeste = vraag.Getal?.Meeste?.ToString(CultureInfo.InvariantCulture),
        Eenheid = Line(vraag.Getal?.Eenheid),
        Als = vraag.Voorwaarde?.Vraag,
        AlsWaarden = vraag.Voorwaarde is { } als ? string.Join('\n', als.Waarden) : null,
    };

    /// <param name="before">The question as it was: an answer whose text stays keeps its code.</param>
    /// <param name="inhoud">Where the question of the condition stands.</param>
    public Vraag Read(string code, Vraag? before, Vragenlijstinhoud inhoud) => new()
    {
        Code = code,
        Soort = Soort!.Value,
        Titel = Vragenlijstinhoud.Text(Titel, TitelEn)!,
        Hint = Vragenlijstinhoud.Text(Hint, HintEn),
        Verplicht = Verplicht,
        Opties = [.. Lines(Opties).Select(Split).OfType<Tekst>().Select(t => new Optie(before?.Opties.FirstOrDefault(o => o.Nl == t.Nl)?.Waarde ?? Codering.Of(t.Nl), t.Nl, t.En))],
        Schaal = Soort != VraagSoort.Schaal ? null
            : new(Whole(SchaalVan) ?? 0, Whole(SchaalTotEnMet) ?? 0, Split(Laagste) ?? new("laagste", "lowest"), Split(Hoogste) ?? new("hoogste", "highest")),
        Getal = (Antwoordcontrole.Number(Minste), Antwoordcontrole.Number(Meeste), Split(Eenheid)) is var (min, max, unit) && (min ?? max) is null && unit is null ? null : new(min, max, unit),
        Voorwaarde = Invoer.Tidy(Als) is { } als ? new(als, [.. Lines(AlsWaarden).Select(w => Value(inhoud.FindVraag(als), w))]) : null,
    };

    // What somebody typed may be the text of an answer; its code is what is kept.
    private static string Value(Vraag? vraag, string typed) => vraag?.Opties.FirstOrDefault(o =>
        string.Equals(o.Nl, typed, StringComparison.OrdinalIgnoreCase) || string.Equals(o.En, typed, StringComparison.OrdinalIgnoreCase))?.Waarde ?? typed.ToLowerInvariant();

    private static string[] Lines(string? typed) => (typed ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static Tekst? Split(string? line) => line?.Split('|', 2) is { } parts ? Vragenlijstinhoud.Text(parts[0], parts.ElementAtOrDefault(1)) : null;

    private static string? Line(Tekst? tekst) => tekst is null ? null : English(tekst) is { } en ? $"{tekst.Nl} | {en}" : tekst.Nl;

    private static string? English(Tekst tekst) => tekst.En == tekst.Nl ? null : tekst.En;
}
