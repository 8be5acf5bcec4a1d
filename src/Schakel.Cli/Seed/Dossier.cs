using Schakel.Core.Meldingen;
using Schakel.Core.Overdracht;
using Schakel.Core.Toegang;

namespace Schakel.Cli.Seed;

/// <summary>The newest casus of a household, as the simulation walks through it.</summary>
internal sealed class Dossier
{
    public required Gezin Gezin { get; init; }

    public required Casus Casus { get; init; }

    public required Medewerker Behandelaar { get; init; }

    /// <summary>The open one; null once the casus ended without anybody holding it.</summary>
    public Zicht? Zicht { get; set; }

    public List<Melding> Meldingen { get; } = [];

    /// <summary>How many meldingen there were before this casus.</summary>
    public int Eerdere { get; init; }

    /// <summary>Meldingen that are not assessed yet.</summary>
    public int Wachtend { get; set; }

    public OverdrachtAanbod? Aanbod { get; set; }
}
