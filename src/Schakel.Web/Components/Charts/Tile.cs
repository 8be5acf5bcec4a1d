namespace Schakel.Web.Components.Charts;

/// <summary>A square on a map of squares.</summary>
/// <param name="Name">In full, for the table and for a screen reader.</param>
/// <param name="Label">What stands in the tile: seven characters at most.</param>
/// <param name="Column">From 1, west to east.</param>
/// <param name="Row">From 1, north to south.</param>
/// <param name="Value">A step of the scale; null when it is not filled in.</param>
/// <param name="IsOwn">The reader's own: drawn with a thick border.</param>
public sealed record Tile(string Name, string Label, int Column, int Row, int? Value, string? Href = null, bool IsOwn = false);
