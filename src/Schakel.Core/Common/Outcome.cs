namespace Schakel.Core.Common;

/// <summary>
/// The answer of a rule of the domain: done, or refused with one sentence that a worker understands.
/// </summary>
/// <remarks>
/// Wrong input is the business of a use case's <c>Rules</c>; a bug is an exception. This is the third kind of no.
/// The refusal is a Dutch text that also serves as the key of its translation; its <see cref="Arguments"/> are
/// filled in by the localizer.
/// </remarks>
public sealed record Outcome
{
    public static readonly Outcome Success = new();

    private Outcome()
    {
    }

    /// <summary>Why not, as a text of the localizer; null when it succeeded.</summary>
    public string? Refusal { get; private init; }

    public IReadOnlyList<object> Arguments { get; private init; } = [];

    /// <summary>True when somebody else changed the record first; the page then shows both versions.</summary>
    public bool IsConflict { get; private init; }

    /// <summary>The field that it is about, by the name of the command's property; empty when it is about the whole.</summary>
    public string Veld { get; private init; } = "";

    public bool Succeeded => Refusal is null;

    public Outcome At(string veld) => this with { Veld = veld };

    public static Outcome Refused(string reason, params object[] arguments) =>
        new() { Refusal = reason, Arguments = arguments };

    public static Outcome Conflict(string reason) => new() { Refusal = reason, IsConflict = true };
}

/// <summary>As <see cref="Outcome"/>, with what was made when it succeeded.</summary>
public sealed record Outcome<T>(Outcome Result, T? Value)
    where T : class
{
    public bool Succeeded => Result.Succeeded;

    public static implicit operator Outcome<T>(Outcome refused) => new(refused, null);

    public static implicit operator Outcome<T>(T value) => new(Outcome.Success, value);
}
