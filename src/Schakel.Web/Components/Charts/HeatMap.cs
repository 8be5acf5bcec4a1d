namespace Schakel.Web.Components.Charts;

/// <summary>A column of a heat map.</summary>
/// <param name="Name">In full; what a screen reader says, and what shows where there is room.</param>
/// <param name="Label">What stands above the column on a phone.</param>
public sealed record HeatColumn(string Name, string Label);

/// <summary>A cell of a heat map.</summary>
/// <param name="Value">A step of the scale; null when it is not filled in, which is something else than 0.</param>
/// <param name="Href">Where the cell leads, if anywhere.</param>
public sealed record HeatCell(int? Value, string? Href = null);

/// <summary>A row of a heat map.</summary>
/// <param name="Cells">One for each column, in that order.</param>
/// <param name="IsOwn">The reader's own: emphasised, and put first.</param>
public sealed record HeatRow(string Name, IReadOnlyList<HeatCell> Cells, string? Href = null, bool IsOwn = false);
