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
