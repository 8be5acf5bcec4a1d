namespace Schakel.Core.Common;

/// <summary>Why a typed date or time could not be read.</summary>
public enum Leesfout
{
    /// <summary>It was read.</summary>
    Geen,

    /// <summary>Nothing was typed; whether that is allowed is the form's business.</summary>
    Leeg,

    /// <summary>No form of a date that we know.</summary>
    Onleesbaar,

    /// <summary>A date or time that the calendar or the clock does not have: 31 February, 25:00.</summary>
    BestaatNiet,

    /// <summary>"Dinsdag 17 april", where 17 April is a Thursday.</summary>
    WeekdagKloptNiet,

    /// <summary>A date alone, where the time is asked as well.</summary>
    TijdOntbreekt,

    /// <summary>A day without a month in a partly-known date.</summary>
    DagZonderMaand,

    /// <summary>A month without a year in a partly-known date.</summary>
    MaandZonderJaar,
}

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

/// <summary>What was read, or why it was not.</summary>
public readonly record struct Gelezen<T>(T? Waarde, Leesfout Fout)
    where T : struct
{
    public static implicit operator Gelezen<T>(T waarde) => new(waarde, Leesfout.Geen);

    public static implicit operator Gelezen<T>(Leesfout fout) => new(null, fout);
}
