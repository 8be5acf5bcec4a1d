using Schakel.Core.Meldingen;
using Schakel.Core.Overdracht;
using Schakel.Core.Toegang;
using Schakel.Core.Werkvoorraad;

namespace Schakel.Cli.Seed;

/// <summary>One casus as the simulation walks through it: what is open in it and who holds zicht.</summary>
internal sealed class Dossier
{
    public required Casus Casus { get; init; }

    /// <summary>Who will be its worker, once it is assigned.</summary>
    public required Medewerker Behandelaar { get; init; }

    /// <summary>The newest period; open as long as somebody holds zicht.</summary>
    public required Zicht Zicht { get; set; }

    /// <summary>The newest offer.</summary>
    public OverdrachtAanbod? Aanbod { get; set; }

    /// <summary>The tasks of Veilig Thuis that are not done.</summary>
    public IEnumerable<Taak> Open => Taken.Where(t => t.AfgedaanOp is null);

    public List<Taak> Taken { get; } = [];

    public bool Has(SoortTaak soort) => Open.Any(t => t.Soort == soort);
}
