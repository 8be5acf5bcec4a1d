using Schakel.Core.Common;

namespace Schakel.Core.Meldingen;

/// <summary>What the professionals found and decided.</summary>
public sealed record Oordeel
{
    /// <summary>Code and version of the questionnaire, such as <c>veiligheidsbeoordeling-voorbeeld@1</c>.</summary>
    public required string Vragenlijst { get; init; }

    /// <summary>The answers as JSON: question to answer.</summary>
    public required string Antwoorden { get; init; }

    /// <summary>A code of the list veiligheidstaxatie.</summary>
    public required string Taxatie { get; init; }

    /// <summary>One of the four national options (CBS 84852NED).</summary>
    public required string Besluit { get; init; }

    /// <summary>The regional option beneath it.</summary>
    public required string Regionaal { get; init; }

    public required string Motivering { get; init; }

    /// <summary>Who is responsible for the next step, in words.</summary>
    public required string Verantwoordelijke { get; init; }
}
