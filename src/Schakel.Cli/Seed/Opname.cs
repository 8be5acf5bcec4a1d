using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Overdracht;
using Schakel.Core.Personen;

namespace Schakel.Cli.Seed;

/// <summary>Everything that was recorded with one melding, as far as later steps need it.</summary>
internal sealed class Opname
{
    public required Melding Melding { get; init; }

    public required MelderGegevens Melder { get; init; }

    public required Tafereel Tafereel { get; init; }

    public required IReadOnlyList<Betrokkene> Mensen { get; init; }

    /// <summary>The children of the melding, the unborn among them: the questions that are asked for each child are about these.</summary>
    public required IReadOnlyDictionary<BetrokkeneId, Mens> Kinderen { get; init; }

    public required IReadOnlyList<Adres> Adressen { get; init; }

    public required IReadOnlyList<VeiligContact> Contacten { get; init; }

    public required IReadOnlyList<Relatie> Banden { get; init; }

    public required IReadOnlyList<Uitspraak> Teksten { get; set; }

    /// <summary>What was told where it does not belong at Veilig Thuis; else null.</summary>
    public Zin? HoortHierNiet { get; set; }

    /// <summary>The besluit that stands.</summary>
    public Veiligheidsbeoordeling? Besluit { get; set; }

    /// <summary>What a hand-over is written from; asks for a besluit.</summary>
    public OverdrachtStof Stof() => new()
    {
        Melding = Melding,
        Besluit = Besluit!,
        Melder = Melder,
        Mensen = Mensen,
        Adressen = Adressen.ToLookup(a => a.Betrokkene, a => a.Gegevens),
        Contacten = Contacten.ToLookup(c => c.Betrokkene),
        Banden = Banden,
        Teksten = Teksten,
    };
}
