using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Overdracht;
using Schakel.Core.Personen;
using Schakel.Core.Werkvoorraad;
using Schakel.Web.Pages.Meldingen;

namespace Schakel.Web.Pages.Casussen;

/// <summary>Everything that hangs together about the same people.</summary>
public sealed record CasusBlad
{
    public required CasusKop Kop { get; init; }

    /// <summary>The newest first.</summary>
    public required IReadOnlyList<MeldingRegel> Meldingen { get; init; }

    public required IReadOnlyList<BetrokkeneRegel> Betrokkenen { get; init; }

    public required IReadOnlyList<Relatie> Relaties { get; init; }

    public required IReadOnlyList<OverdrachtRegel> Overdrachten { get; init; }

    /// <summary>The newest first.</summary>
    public required IReadOnlyList<Gebeurtenis> Gebeurtenissen { get; init; }

    /// <summary>Other casussen of the same persons, the newest first.</summary>
    public required IReadOnlyList<EerdereCasus> Eerder { get; init; }

    /// <summary>The surname by which people call them: that of the newest melding that knows one.</summary>
    public string Aanduiding => Meldingen.Select(m => m.Melding.Aanduiding).FirstOrDefault(naam => naam.Length > 0) ?? "";

    public string? Gemeente => Meldingen.Select(m => m.Melding.Gemeente).FirstOrDefault(code => code is not null);

    public IEnumerable<TaakRegel> Signalen => Kop.Taken.Where(t => t.Soort == SoortTaak.Vervolgmelding);

    public IEnumerable<TaakRegel> Werk => Kop.Taken.Where(t => t.Soort != SoortTaak.Vervolgmelding);
}

/// <summary>The head of the page, with the open tasks: one statement.</summary>
public sealed record CasusKop(
    Casus Casus, string? Team, string? Behandelaar, string? WatSpeeltDoor, string? OpgegaanIn, ZichtRegel? Zicht, IReadOnlyList<TaakRegel> Taken);

public sealed record ZichtRegel(string Organisatie, string? Naam, DateTime Vanaf, OrganisatieId Houder);

public sealed record TaakRegel
{
    public required TaakId Id { get; init; }

    public required SoortTaak Soort { get; init; }

    public required MeldingId? Melding { get; init; }

    public required OverdrachtId? Overdracht { get; init; }

    public required bool Spoed { get; init; }

    public required DateTime Vanaf { get; init; }

    public required string? Termijn { get; init; }

    public required DateOnly? Uiterlijk { get; init; }

    public required MedewerkerId? Van { get; init; }

    /// <summary>The name of whose it is; null when nobody took it up.</summary>
    public required string? Medewerker { get; init; }
}

/// <param name="Hoedanigheid">Null for whoever may not see who reported.</param>
/// <param name="Besluit">The besluit that stands; null when there is none.</param>
/// <param name="Ingetrokken">How many besluiten were withdrawn.</param>
public sealed record MeldingRegel(Melding Melding, string? Hoedanigheid, BesluitKort? Besluit, int Ingetrokken);

public sealed record BesluitKort(string Besluit, string Regionaal, DateTime Op);

/// <summary>One description of one person, without a word of a secret address.</summary>
public sealed record BetrokkeneRegel
{
    public required Betrokkene Wie { get; init; }

    public required AdresId? GeheimAdres { get; init; }

    public required string? GeheimGrond { get; init; }

    public required VeiligContact? Contact { get; init; }
}

public sealed record OverdrachtRegel
{
    public required OverdrachtId Id { get; init; }

    public required string Nummer { get; init; }

    public required string Naar { get; init; }

    public required OverdrachtStatus Status { get; init; }

    public required DateTime AangebodenOp { get; init; }

    public required DateOnly ReactieVoor { get; init; }

    public required int Herinneringen { get; init; }

    public required DateTime? BeslistOp { get; init; }

    public required string? BeslistDoor { get; init; }

    /// <summary>Questions that wait for an answer of Veilig Thuis.</summary>
    public required int OpenVragen { get; init; }
}

public sealed record EerdereCasus(CasusId Id, string Nummer, CasusFase Fase, DateTime GeopendOp, DateTime? GeslotenOp);
