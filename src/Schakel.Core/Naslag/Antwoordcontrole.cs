using System.Globalization;
using Schakel.Core.Common;

namespace Schakel.Core.Naslag;

/// <summary>What must hold for the answer to one question, whatever the questionnaire is for.</summary>
public static class Antwoordcontrole
{
    private static readonly string[] _jaNeeOnbekend = ["ja", "nee", "onbekend"];

    /// <summary>The values that can be chosen; none for a text and a number.</summary>
    public static IReadOnlyList<string> Waarden(this Vraag vraag) => vraag.Soort switch
    {
        VraagSoort.JaNeeOnbekend => _jaNeeOnbekend,
        VraagSoort.Schaal => [.. Enumerable.Range(vraag.Schaal!.Van, vraag.Schaal.TotEnMet - vraag.Schaal.Van + 1).Select(n => n.ToString(CultureInfo.InvariantCulture))],
        _ => [.. vraag.Opties.Select(o => o.Waarde)],
    };

    /// <summary>Refused when it cannot be, or when nothing was answered to what must be.</summary>
    public static Outcome Check(Vraag vraag, IReadOnlyList<string> waarden) =>
        waarden.Count == 0 && vraag.Verplicht ? Outcome.Refused("Beantwoord de vraag: {0}", vraag.Titel) : CheckForm(vraag, waarden);

    /// <summary>As above; nothing is no fault, as long as somebody is still at it.</summary>
    public static Outcome CheckForm(Vraag vraag, IReadOnlyList<string> waarden) => waarden switch
    {
        [] => Outcome.Success,
        [_, _, ..] when vraag.Soort is not (VraagSoort.Meerkeuze or VraagSoort.Rangorde) => Outcome.Refused("Kies één antwoord."),
        _ => vraag.Soort switch
        {
            VraagSoort.Tekst => Readable(waarden[0]),
            VraagSoort.Schaal => OnScale(vraag.Schaal!, waarden[0]),
            VraagSoort.Getal => Within(vraag.Getal, waarden[0]),
            VraagSoort.Rangorde => Ordered(vraag, waarden),
            _ => Known(waarden, vraag.Waarden()),
        },
    };

    /// <summary>A number as people type it, with a comma or a point; null for anything else.</summary>
    public static decimal? Number(string? typed) => decimal.TryParse(
        typed?.Trim().Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var getal) ? getal : null;

    private static Outcome Known(IEnumerable<string> waarden, IEnumerable<string> known) =>
        waarden.Except(known, StringComparer.Ordinal).Any()
            ? Outcome.Refused("Dit antwoord is niet bekend. Kies uit de lijst.")
            : Outcome.Success;

    private static Outcome Ordered(Vraag vraag, IReadOnlyList<string> waarden) =>
        waarden.Count == vraag.Opties.Count && waarden.Order(StringComparer.Ordinal).SequenceEqual(vraag.Waarden().Order(StringComparer.Ordinal))
            ? Outcome.Success
            : Outcome.Refused("Geef elk onderdeel één plaats in de volgorde.");

    private static Outcome OnScale(Schaal schaal, string waarde) =>
        int.TryParse(waarde, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal >= schaal.Van && getal <= schaal.TotEnMet
            ? Outcome.Success
            : Outcome.Refused("Kies een getal van {0} tot en met {1}.", schaal.Van, schaal.TotEnMet);

    private static Outcome Within(Getalgrens? grens, string waarde) => Number(waarde) switch
    {
        null => Outcome.Refused("Vul een getal in."),
        { } getal when getal < grens?.Minste => Outcome.Refused("Vul een getal in van {0} of hoger.", grens.Minste),
        { } getal when getal > grens?.Meeste => Outcome.Refused("Vul een getal in van {0} of lager.", grens.Meeste),
        _ => Outcome.Success,
    };

    private static Outcome Readable(string tekst)
    {
        if (tekst.Length > Grens.Toelichting)
        {
            return Outcome.Refused("Kort de tekst in: {0} tekens is te lang, {1} is het meeste.", tekst.Length, Grens.Toelichting);
        }

        return Invoer.IsReadable(tekst)
            ? Outcome.Success
            : Outcome.Refused("De tekst bevat een teken dat niet bewaard kan worden. Typ de tekst opnieuw of plak die zonder opmaak.");
    }
}
