using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;

namespace Schakel.Web.Components.Charts;

/// <summary>A map on which every region is a square of one size, with the sign and the tint of its step.</summary>
/// <remarks>What the tag contains is the table beside the map; without content the tag makes one.</remarks>
[HtmlTargetElement("nl-tile-map", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TileMapTagHelper(IStringLocalizer<Teksten> text, Icon icon) : Chart(text)
{
    private const int Size = 72;
    private const int Pitch = Size + 5;
    private const int Edge = 3;

    public Scale Scale { get; set; } = Scale.Empty;

    public IReadOnlyList<Tile> Tiles { get; set; } = [];

    /// <summary>What a tile is: the head of the first column of the table.</summary>
    public string NameHead { get; set; } = "";

    /// <summary>What the steps say: the head of the second column.</summary>
    public string ValueHead { get; set; } = "";

    /// <summary>The word in the legend for the tile with the thick border.</summary>
    public string? OwnName { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        Frame(output, "schakel-tiles");
        if (Tiles.Count == 0)
        {
            output.Content.AppendHtml(Nothing());
            return;
        }

        var own = Tiles.Any(t => t.IsOwn) ? OwnName ?? Text["eigen"] : null;
        var beside = Html.Element("div", "schakel-tiles__beside", Legend.Of(Scale, Tiles.Any(t => t.Value is null), own, Text))
            .With(ChartTable.Details(Caption, content.IsEmptyOrWhiteSpace ? Table() : content, icon, Text));
        output.Content.AppendHtml(Html.Element("div", "schakel-tiles__body", Drawing()).With(beside));
    }

    // Only the part of the grid that is in use, so that a map of few regions fills its place.
    private TagBuilder Drawing()
    {
        var (left, top) = (Tiles.Min(t => t.Column), Tiles.Min(t => t.Row));
        var (width, height) = (Extent(Tiles.Max(t => t.Column) - left), Extent(Tiles.Max(t => t.Row) - top));
        var svg = Svg.Element("svg", "schakel-tiles__drawing").Attr("viewBox", $"0 0 {Svg.Number(width)} {Svg.Number(height)}")
            .Attr("role", "group").Attr("aria-label", Caption).Attr("focusable", "false");
        foreach (var tile in Tiles.OrderBy(t => t.Row).ThenBy(t => t.Column))
        {
            svg.With(Draw(tile, Edge + ((tile.Column - left) * Pitch), Edge + ((tile.Row - top) * Pitch)));
        }

        return svg;
    }

    private static int Extent(int steps) => (steps * Pitch) + Size + (2 * Edge);

    private TagBuilder Draw(Tile tile, int x, int y)
    {
        var middle = Svg.Number(x + (Size / 2));
        return Svg.Element(tile.Href is null ? "g" : "a", $"schakel-tile {Scale.CssClass(tile.Value)}").Class("schakel-tile--own", tile.IsOwn)
            .Attr("href", tile.Href).Attr("role", tile.Href is null ? "img" : null)
            .Attr("aria-current", tile.IsOwn ? "true" : null)
            .With(Svg.Element("title").With(NameOf(tile)))
            .With(Svg.Rect("schakel-tile__ground", Svg.Number(x), y, Svg.Number(Size), Size).Attr("rx", "4"))
            .With(Svg.Words("schakel-tile__name", middle, y + 28, tile.Label, "middle")).With(" ")
            .With(Svg.Words("schakel-tile__sign", middle, y + 56, Legend.Sign(Scale, tile.Value), "middle"));
    }

    // Whoever works by voice says what stands in the tile: the name of a link holds those words too (WCAG 2.5.3).
    private string NameOf(Tile tile)
    {
        var name = $"{tile.Name}: {Legend.Word(Scale, tile.Value, Text)}";
        return tile.Href is null ? name : $"{name} ({tile.Label} {Legend.Sign(Scale, tile.Value)})";
    }

    private TagBuilder Table() => ChartTable.Draw(
        Caption,
        [new ChartHead(NameHead), new ChartHead(ValueHead)],
        Tiles.OrderByDescending(t => t.IsOwn).ThenBy(t => t.Name, StringComparer.CurrentCulture).Select(tile => (IReadOnlyList<IHtmlContent>)
            [ChartTable.Link(tile.Name, tile.Href), ChartTable.Words(Legend.Word(Scale, tile.Value, Text))]));
}
