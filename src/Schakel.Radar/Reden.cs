namespace Schakel.Radar;

/// <summary>What agrees or differs between two descriptions, in the order in which it is shown.</summary>
/// <remarks>A field that is unknown on either side gives no reason at all.</remarks>
public enum Reden
{
    ZelfdeBsn,
    BsnVerschilt,
    ZelfdeGeboortedatum,

    /// <summary>One or both know only the year or the month, or a date that stands for "unknown".</summary>
    GeboortedatumGelijkVoorZoverBekend,
    DagEnMaandVerwisseld,
    AndereGeboortedatum,
    ZelfdeAchternaam,

    /// <summary>The one's own surname is the name that the other uses of a partner.</summary>
    AchternaamAlsPartnernaam,
    ZelfdePartnernaam,

    /// <summary>One half of a double name is the other's name.</summary>
    DeelVanAchternaam,
    AndereAchternaam,
    ZelfdeVoornaam,

    /// <summary>They share a first name, but not as the first one, or with others that differ.</summary>
    EenVoornaamGelijk,
    ZelfdeVoorletter,
    AndereVoornaam,
    AndereVoorletter,
    ZelfdeGeslacht,
    AnderGeslacht,
    ZelfdeAdres,
    AnderAdres,
}

public static class Redenen
{
    /// <summary>Whether the reason speaks against the two being one person.</summary>
    public static bool SpeaksAgainst(this Reden reden) => reden is
        Reden.BsnVerschilt or Reden.AndereGeboortedatum or Reden.AndereAchternaam or Reden.AndereVoornaam
        or Reden.AndereVoorletter or Reden.AnderGeslacht or Reden.AnderAdres;
}
