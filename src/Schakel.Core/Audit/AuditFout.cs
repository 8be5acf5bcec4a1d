using System.Globalization;
using Schakel.Core.Common;

namespace Schakel.Core.Audit;

/// <summary>Where a chain is first broken, and in what way.</summary>
/// <param name="Regel">The line; null when the whole chain is gone.</param>
/// <param name="Wat">A Dutch sentence, and so the key of its translation; its holes are filled with the numbers.</param>
public sealed record AuditFout(OrganisatieId Organisatie, long? Regel, string Wat, params object[] Getallen)
{
    /// <summary>No line at all fits: the key may be another than the one the log was written with.</summary>
    public bool AndereSleutel { get; init; }

    /// <returns>In Dutch, as an operator reads it.</returns>
    public override string ToString() => string.Concat(
        $"organisatie {Organisatie}",
        Regel is { } regel ? $", regel {regel}" : "",
        $": {string.Format(CultureInfo.InvariantCulture, Wat, Getallen)}",
        AndereSleutel ? "; geen enkele regel past bij deze sleutel: is het de goede?" : "");
}
