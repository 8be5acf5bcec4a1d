using System.Collections.Frozen;

namespace Schakel.Core.Naslag;

/// <summary>An organisation that Veilig Thuis works with, as the register describes it.</summary>
public sealed record RegisterOrganisatie
{
    /// <summary>Unique in the register; for a Veilig Thuis the CBS code of its region, as <c>VT07</c>.</summary>
    public required string Code { get; init; }

    public required string Naam { get; init; }

    /// <summary>A value of the list <see cref="CodeLijsten.SoortOrganisatie"/>.</summary>
    public required string Soort { get; init; }

    /// <summary>CBS codes of the municipalities it works for.</summary>
    public required IReadOnlyList<string> Gemeenten { get; init; }

    /// <summary>True when its staff sign in to Schakel; otherwise an overdracht is confirmed in writing.</summary>
    public required bool Aangesloten { get; init; }

    /// <summary>How many people must take part in a besluit, the decider included.</summary>
    public int DeelnemersBesluit { get; init; } = 1;

    /// <summary>Code of the Veilig Thuis that keeps it in its register; null for a Veilig Thuis itself.</summary>
    public string? Bovenliggend { get; init; }

    /// <summary>True when name and existence are made up for the demonstration.</summary>
    public required bool Voorbeeld { get; init; }

    public string? Toelichting { get; init; }
}
