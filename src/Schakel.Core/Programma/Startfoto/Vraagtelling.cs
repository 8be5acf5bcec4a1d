using System.Globalization;
using Schakel.Core.Naslag;

namespace Schakel.Core.Programma;

/// <summary>What one region answered in a round.</summary>
/// <param name="Ingediend">False while the region is still at it: its answers do not count yet.</param>
public sealed record Regioantwoord(string Regio, bool Ingediend, Antwoorden Antwoorden);

/// <summary>What the regions answered to one question; behind every count stand the codes of its regions.</summary>
public sealed record Vraagtelling(Vraag Vraag, IReadOnlyDictionary<string, IReadOnlyList<string>> Per, IReadOnlyDictionary<string, IReadOnlyList<string>> Antwoord)
{
    /// <summary>Asked, and not answered.</summary>
    public required IReadOnlyList<string> NietBeantwoord { get; init; }

    /// <summary>Its condition does not hold.</summary>
    public required IReadOnlyList<string> NietGevraagd { get; init; }

    public required IReadOnlyList<string> NietIngediend { get; init; }

    /// <summary>The numbers of a scale or a number question, in no order.</summary>
    public IReadOnlyList<decimal> Getallen => Vraag.Soort is VraagSoort.Schaal or VraagSoort.Getal
        ? [.. Antwoord.Values.Select(a => Antwoordcontrole.Number(a[0])).OfType<decimal>()]
        : [];

    /// <summary>The mean; null without numbers.</summary>
    public decimal? Gemiddelde => Getallen is { Count: > 0 } all ? all.Average() : null;

    /// <summary>The standard deviation of these regions, which are all of them and no sample; null without numbers.</summary>
    public double? Spreiding => Gemiddelde is { } mean ? Math.Sqrt(Getallen.Average(n => Math.Pow((double)(n - mean), 2))) : null;

    /// <summary>The mean place of an option in the rankings, from 1; null when nobody ranked.</summary>
    public double? Rang(string waarde) => Vraag.Soort == VraagSoort.Rangorde && Antwoord.Count > 0
        ? Antwoord.Values.Average(order => order.ToList().IndexOf(waarde) + 1)
        : null;

    public IReadOnlyList<string> Regios(string waarde) => Per.GetValueOrDefault(waarde, []);

    /// <param name="vragen">Those of the questionnaire, in order.</param>
    public static Vraagtelling Of(Vraag vraag, IReadOnlyList<Vraag> vragen, IReadOnlyList<Regioantwoord> antwoorden)
    {
        var counted = antwoorden.Where(a => a.Ingediend).Select(a => (a.Regio, Waarden: a.Antwoorden.Op(vraag.Code), Asked: vragen.Gesteld(a.Antwoorden).Any(v => v.Code == vraag.Code))).ToList();
        var answered = counted.Where(c => c.Asked && c.Waarden.Count > 0).ToList();
        return new(
            vraag,
            vraag.Waarden().ToDictionary(w => w, w => (IReadOnlyList<string>)[.. answered.Where(c => c.Waarden.Contains(w)).Select(c => c.Regio)], StringComparer.Ordinal),
            answered.ToDictionary(c => c.Regio, c => c.Waarden, StringComparer.Ordinal))
        {
            NietBeantwoord = [.. counted.Where(c => c.Asked && c.Waarden.Count == 0).Select(c => c.Regio)],
            NietGevraagd = [.. counted.Where(c => !c.Asked).Select(c => c.Regio)],
            NietIngediend = [.. antwoorden.Where(a => !a.Ingediend).Select(a => a.Regio)],
        };
    }

    /// <summary>An answer in words; an empty text when there is none.</summary>
    public static string Words(Vraag vraag, IReadOnlyList<string> waarden, Func<string, string> jaNee) => vraag.Soort switch
    {
        VraagSoort.Tekst => string.Join('\n', waarden),
        VraagSoort.JaNeeOnbekend => string.Join(", ", waarden.Select(jaNee)),
        VraagSoort.Rangorde => string.Join("; ", waarden.Select((w, i) => string.Create(CultureInfo.CurrentCulture, $"{i + 1}. {Option(vraag, w)}"))),
        VraagSoort.Getal when vraag.Getal?.Eenheid is { } unit => $"{string.Join(", ", waarden)} {unit}".Trim(),
        _ => string.Join(", ", waarden.Select(w => Option(vraag, w))),
    };

    private static string Option(Vraag vraag, string waarde) => vraag.Opties.FirstOrDefault(o => o.Waarde == waarde)?.Naam ?? waarde;
}
