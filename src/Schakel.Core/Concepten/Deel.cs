namespace Schakel.Core.Concepten;

/// <summary>One page of a form inside a draft.</summary>
/// <param name="Naam"><see cref="Heel"/>, or the page within a form of several.</param>
/// <param name="Versie">Which form on which screen wrote it last (ADR-0011).</param>
public sealed record Deel(string Naam, Guid Versie, Velden Velden)
{
    /// <summary>The name of the only part, where a form is one page.</summary>
    public const string Heel = "";
}
