namespace Schakel.Core.Personen;

/// <summary>How somebody can be reached without danger.</summary>
public sealed record ContactGegevens
{
    public string? Telefoon { get; init; }

    public string? Email { get; init; }

    /// <summary>Codes of the list veilig-contact: which ways are safe.</summary>
    public IReadOnlyList<string> Wijzen { get; init; } = [];

    /// <summary>For example: only on working days before three; never leave a message.</summary>
    public string? Uitleg { get; init; }
}
