using System.Globalization;

namespace Schakel.Core.Programma;

/// <summary>Why something is proposed: a Dutch sentence with places in it, so that a page can say it in another language.</summary>
/// <param name="Tekst">With <c>{0}</c> and further for the values.</param>
/// <param name="Waarden">Names, and days as <see cref="DateOnly"/>.</param>
public sealed record Reden(string Tekst, params IReadOnlyList<object> Waarden)
{
    /// <summary>In Dutch, with days as <c>2018-01-01</c>.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, Tekst, [.. Waarden.Select(w => w is DateOnly day ? $"{day:yyyy-MM-dd}" : w)]);
}
