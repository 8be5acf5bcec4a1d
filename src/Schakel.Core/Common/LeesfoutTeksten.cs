namespace Schakel.Core.Common;

/// <summary>The sentence for each: what is wrong and how to mend it. Keys of the localizer.</summary>
public static class LeesfoutTeksten
{
    public static string? Text(this Leesfout fout) => fout switch
    {
        Leesfout.Geen => null,
        Leesfout.Leeg => "Vul een datum in.",
        Leesfout.BestaatNiet => "Deze datum of tijd bestaat niet. Controleer dag, maand, jaar en tijd.",
        Leesfout.WeekdagKloptNiet => "De weekdag past niet bij de datum. Controleer welke van de twee klopt.",
        Leesfout.TijdOntbreekt => "Vul ook de tijd in, bijvoorbeeld 17-4-2025 22:15.",
        Leesfout.DagZonderMaand => "Vul ook de maand in, of laat de dag leeg.",
        Leesfout.MaandZonderJaar => "Vul ook het jaar in, of laat de maand leeg.",
        _ => "Deze datum kunnen wij niet lezen. Typ bijvoorbeeld 17-4-2025, 17 april of gisteren.",
    };
}
