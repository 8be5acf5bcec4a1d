using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;

namespace Schakel.Web.Components.Family;

/// <summary>A picture of who lives with whom, drawn on the server; the page tells the same in words.</summary>
/// <remarks>Drawn twice, with four and with two cards in a row: the style sheet shows the one that fits.</remarks>
[HtmlTargetElement("nl-family", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FamilyTagHelper(IStringLocalizer<Teksten> text) : TagHelper
{
    private const int Wide = 4;
    private const int Narrow = 2;
    private const int LongestName = 14;
    private const int LongestLine = 19;

    public IReadOnlyList<Gezinslid> Leden { get; set; } = [];

    public IReadOnlyList<Gezinsband> Banden { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "schakel-family");
        output.Content.AppendHtml(Draw(Wide, "wide"));
        output.Content.AppendHtml(Draw(Narrow, "narrow"));
    }

    private TagBuilder Draw(int perRij, string size)
    {
        var tekening = Familietekening.Draw(Leden, Banden, perRij);
        var svg = Svg("svg", $"schakel-family__drawing schakel-family__drawing--{size}")
            .Attr("viewBox", $"0 0 {Number(tekening.Breedte)} {Number(tekening.Hoogte)}")
            .Attr("width", Number(tekening.Breedte)).Attr("height", Number(tekening.Hoogte))
            .Attr("role", "img").Attr("aria-label", text["Gezinstekening. Dezelfde gegevens staan in de lijst hieronder."]).Attr("focusable", "false");
        foreach (var huis in tekening.Huizen)
        {
            svg.With(House(huis));
        }

        foreach (var lijn in tekening.Lijnen)
        {
            svg.With(Svg("line", "schakel-family__line").Class("schakel-family__line--dashed", lijn.IsGestreept)
                .Attr("x1", Number(lijn.X1)).Attr("y1", Number(lijn.Y1)).Attr("x2", Number(lijn.X2)).Attr("y2", Number(lijn.Y2)));
        }

        foreach (var kaart in tekening.Kaarten)
        {
            svg.With(Card(kaart));
        }

        return svg;
    }

    private HtmlContentBuilder House(Huis huis)
    {
        var house = new HtmlContentBuilder();
        house.AppendHtml(Rectangle("schakel-family__house", huis.X, huis.Y, huis.Breedte, huis.Hoogte)
            .Class("schakel-family__house--outside", huis.Nummer is null));
        house.AppendHtml(Words("schakel-family__label", huis.X + 14, huis.Y + 20, huis.Nummer is { } nummer
            ? text["Huishouden {0}", nummer]
            : text["Huishouden niet bekend"]));
        return house;
    }

    private TagBuilder Card(Kaart kaart)
    {
        var (x, y, lid) = (kaart.X, kaart.Y, kaart.Lid);
        var card = Svg("g", "schakel-family__person")
            .With(Rectangle("schakel-family__card", x, y, Kaart.Breedte, Kaart.Hoogte))
            .With(Sign(lid.Teken, x + 20, y + 20))
            .With(Words("schakel-family__name", x + 38, y + 25, Short(lid.Naam, lid.IsGeheim ? LongestName - 2 : LongestName)))
            .With(Words("schakel-family__under", x + 10, y + 44, Short(lid.Onder, LongestLine + 3)));
        if (kaart.Noot is { } noot)
        {
            card.With(Words("schakel-family__note", x + 10, y + 59, Short(text["{0} {1}", noot.Woord, string.Join(", ", noot.Namen)], LongestLine + 5)));
        }

        return lid.IsGeheim ? card.With(Lock(x + Kaart.Breedte - 20, y + 12)) : card;
    }

    // After the genogram: a circle for a woman, a square for a man, a diamond when it is not known, a triangle for a
    // child that is expected.
    private static TagBuilder Sign(Gezinsteken teken, int x, int y) => teken switch
    {
        Gezinsteken.Vrouw => Svg("circle", "schakel-family__sign").Attr("cx", Number(x)).Attr("cy", Number(y)).Attr("r", "9"),
        Gezinsteken.Man => Rectangle("schakel-family__sign", x - 8, y - 8, 16, 16).Attr("rx", "1"),
        Gezinsteken.Ongeboren => Path($"M{x} {y - 9}L{x + 9} {y + 8}H{x - 9}Z"),
        _ => Path($"M{x} {y - 10}L{x + 10} {y}L{x} {y + 10}L{x - 10} {y}Z"),
    };

    private static TagBuilder Lock(int x, int y) => Svg("path", "schakel-family__lock")
        .Attr("d", string.Create(CultureInfo.InvariantCulture, $"M{x} {y + 6}h11v8h-11zM{x + 2} {y + 6}v-3a3.5 3.5 0 0 1 7 0v3"));

    private static TagBuilder Path(FormattableString path) =>
        Svg("path", "schakel-family__sign").Attr("d", path.ToString(CultureInfo.InvariantCulture));

    private static TagBuilder Rectangle(string cssClass, int x, int y, int width, int height) => Svg("rect", cssClass)
        .Attr("x", Number(x)).Attr("y", Number(y)).Attr("width", Number(width)).Attr("height", Number(height)).Attr("rx", "4");

    private static TagBuilder Words(string cssClass, int x, int y, string words) =>
        Svg("text", cssClass).Attr("x", Number(x)).Attr("y", Number(y)).With(words);

    // By whole characters as people see them, so that a name in another script is not cut in half.
    private static string Short(string words, int longest)
    {
        var info = new StringInfo(words);
        return info.LengthInTextElements <= longest ? words : info.SubstringByTextElements(0, longest - 1).TrimEnd() + "…";
    }

    private static TagBuilder Svg(string name, string cssClass) => Html.Element(name, cssClass);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
