namespace Schakel.Core.Programma;

/// <summary>Who does an action, with whom, and what must come of it.</summary>
public sealed record ActieGegevens
{
    /// <summary>The function or organisation that answers for it; no name of a person.</summary>
    public string? Eigenaar { get; init; }

    /// <summary>Organisations that work on it.</summary>
    public List<string> Partners { get; init; } = [];

    /// <summary>What there is when it is done, and by what one sees it.</summary>
    public string? Resultaat { get; init; }

    public DateOnly? Begin { get; init; }

    public DateOnly? Eind { get; init; }

    /// <summary>By the region for all, or in each municipality; null when the plan does not say, and in the national plan.</summary>
    public Schaal? Schaal { get; init; }
}
