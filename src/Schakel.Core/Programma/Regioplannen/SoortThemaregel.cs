namespace Schakel.Core.Programma;

public enum SoortThemaregel
{
    /// <summary>What the region wants to reach.</summary>
    Doel,

    /// <summary>What happens in a year.</summary>
    Tijdlijn,

    /// <summary>What is asked of somebody, in a year or over the whole plan.</summary>
    Inzet,

    /// <summary>What the region does for all.</summary>
    Regionaal,

    /// <summary>What municipalities do in return; a pair with the regional line of the same place.</summary>
    Lokaal,
}
