using Schakel.Core.Audit;
using Schakel.Core.Common;

namespace Schakel.Core.Toegang;

/// <summary>Who acts: the signed-in medewerker with the rights that their role holds at this moment.</summary>
/// <remarks>Built once for each request from the primary database, so that a withdrawn role counts at once.</remarks>
public sealed record Wie(MedewerkerId Medewerker, OrganisatieId Organisatie, string Naam, IReadOnlySet<string> Rechten)
{
    public TeamId? Team { get; init; }

    public string Rol { get; init; } = "";

    /// <summary>Set for a partner system or a job: <c>api:politie</c>, <c>systeem:herinneringen</c>.</summary>
    public string? Systeem { get; init; }

    public string OrganisatieNaam { get; init; } = "";

    /// <summary>The lasting code of the organisation; that of a programme region is also the code of its area, as <c>PR10</c>.</summary>
    public string OrganisatieCode { get; init; } = "";

    /// <summary>CBS codes of the municipalities that the organisation works for.</summary>
    public IReadOnlyList<string> Gemeenten { get; init; } = [];

    /// <summary>A code of the list soort-organisatie.</summary>
    public string Soort { get; init; } = SoortOrganisatie.VeiligThuis;

    /// <summary><c>web</c>, <c>api</c>, <c>cli</c> or <c>taak</c>, with the network address if known.</summary>
    public string Herkomst { get; init; } = "web";

    /// <summary>How many signals wait for this person; shown on every page.</summary>
    public int Signalen { get; init; }

    /// <summary>The person, or null when a system acts.</summary>
    public MedewerkerId? Door => Systeem is null ? Medewerker : null;

    /// <summary>A job or a partner system that acts for an organisation.</summary>
    public static Wie System(OrganisatieId organisatie, string name, string herkomst) =>
        new(default, organisatie, name, new HashSet<string>(StringComparer.Ordinal)) { Systeem = name, Herkomst = herkomst };

    public bool Mag(string recht) => Rechten.Contains(recht);

    /// <summary>The right, asked about the loaded thing; absent and foreign are the same no.</summary>
    public bool Mag(string recht, IVanOrganisatie? ding) => ding is not null && ding.Organisatie == Organisatie && Mag(recht);

    /// <summary>A line in the own organisation's chain.</summary>
    public AuditLine Line(string actie, string onderwerp, DateTime op) =>
        new(Organisatie, Systeem ?? Medewerker.ToString(), actie, onderwerp, op) { Herkomst = Herkomst };
}
