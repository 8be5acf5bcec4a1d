namespace Schakel.Cli.Seed;

/// <summary>A text with places for names, and when it may be told; what is left out always fits.</summary>
internal sealed record Zin
{
    public required string Tekst { get; init; }

    /// <summary>What Veilig Thuis answers to a question, or writes down where a melding does not belong here.</summary>
    public string? Antwoord { get; init; }

    /// <summary>To whom a melding is passed on that does not belong here.</summary>
    public string? Ontvanger { get; init; }

    /// <summary>Kinds of household, as <see cref="Gezin.Vorm"/>.</summary>
    public IReadOnlyList<string>? Vorm { get; init; }

    /// <summary>Groups of reporters, as <see cref="Meldersoort.Groep"/>; <c>*</c> where no other text fits.</summary>
    public IReadOnlyList<string>? Van { get; init; }

    /// <summary>The codes or words it goes with, such as the regional besluit.</summary>
    public IReadOnlyList<string>? Besluit { get; init; }

    public bool? Kinderen { get; init; }

    /// <summary>The youngest and the oldest that <c>{kind}</c> can be.</summary>
    public IReadOnlyList<int>? Leeftijd { get; init; }

    /// <summary>The sex of the parent whom it blames.</summary>
    public string? Dader { get; init; }

    public bool Spoed { get; init; }

    /// <summary>The finer kind of violence, beneath that of the household.</summary>
    public string? Aard { get; init; }

    public IReadOnlyList<string>? Duur { get; init; }

    public string? Incident { get; init; }

    public string? Locatie { get; init; }

    public bool IsForAll => Van is ["*"];

    public bool Fits(Tafereel tafereel, string? besluit = null) =>
        (Vorm is null || Vorm.Contains(tafereel.Gezin.Vorm))
        && (Van is null || IsForAll || Van.Contains(tafereel.Groep))
        && (Besluit is null || (besluit is not null && Besluit.Contains(besluit)))
        && (Kinderen is null || Kinderen == tafereel.Kinderen.Count > 0)
        && (Dader is null || tafereel.Gezin.Dader is null || tafereel.Gezin.Dader == Dader)
        && (Leeftijd is null || tafereel.Kind(Leeftijd) is not null)
        && tafereel.Knows($"{Tekst} {Incident} {Locatie}");
}
