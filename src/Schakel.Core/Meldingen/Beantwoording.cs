using System.Globalization;
using Schakel.Core.Common;
using Schakel.Core.Naslag;

namespace Schakel.Core.Meldingen;

/// <summary>What must hold for the answers to a questionnaire; everything follows from the questionnaire itself.</summary>
public static class Beantwoording
{
    private static readonly string[] _jaNeeOnbekend = ["ja", "nee", "onbekend"];

    /// <summary>A question, by the key of its answer, and what is wrong with it.</summary>
    public sealed record Fout(string Sleutel, Outcome Reden);

    /// <summary>Everything that is wrong or missing, in the order of the questionnaire.</summary>
    public static IEnumerable<Fout> Faults(Vragenlijst lijst, IReadOnlyList<BetrokkeneId> kinderen, Antwoorden antwoorden)
    {
        var asked = lijst.Onderwerpen.SelectMany(o => GesteldeVraag.Van(o, kinderen)).ToList();
        var unknown = antwoorden.Sleutels.Except(asked.Select(v => v.Sleutel), StringComparer.Ordinal);
        return Faults(asked, antwoorden)
            .Concat(unknown.Select(sleutel => new Fout(sleutel, Outcome.Refused("Deze vraag staat niet in de vragenlijst."))));
    }

    /// <summary>As above, for the questions of one subject.</summary>
    public static IEnumerable<Fout> Faults(IEnumerable<GesteldeVraag> asked, Antwoorden antwoorden) =>
        from gesteld in asked
        let reden = Check(gesteld.Vraag, antwoorden.Op(gesteld.Sleutel))
        where !reden.Succeeded
        select new Fout(gesteld.Sleutel, reden);

    private static Outcome Check(Vraag vraag, IReadOnlyList<string> waarden) => waarden switch
    {
        [] => vraag.Verplicht ? Outcome.Refused("Beantwoord de vraag: {0}", vraag.Titel) : Outcome.Success,
        [_, _, ..] when vraag.Soort != VraagSoort.Meerkeuze => Outcome.Refused("Kies één antwoord."),
        _ => vraag.Soort switch
        {
            VraagSoort.Tekst => Readable(waarden[0]),
            VraagSoort.Schaal => OnScale(vraag.Schaal!, waarden[0]),
            VraagSoort.JaNeeOnbekend => Known(waarden, _jaNeeOnbekend),
            _ => Known(waarden, vraag.Opties.Select(o => o.Waarde)),
        },
    };

    private static Outcome Known(IEnumerable<string> waarden, IEnumerable<string> known) =>
        waarden.Except(known, StringComparer.Ordinal).Any()
            ? Outcome.Refused("Dit antwoord is niet bekend. Kies uit de lijst.")
            : Outcome.Success;

    private static Outcome OnScale(Schaal schaal, string waarde) =>
        int.TryParse(waarde, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal >= schaal.Van && getal <= schaal.TotEnMet
            ? Outcome.Success
            : Outcome.Refused("Kies een getal van {0} tot en met {1}.", schaal.Van, schaal.TotEnMet);

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
