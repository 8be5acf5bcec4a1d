using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Schakel.Web.Components.Charts;

/// <summary>Small words for drawing; numbers are for machines, whatever the language of the reader.</summary>
internal static class Svg
{
    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Percent(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture) + "%";

    public static TagBuilder Element(string name, string? cssClass = null) => Html.Element(name, cssClass);

    public static TagBuilder Path(string cssClass, string path) => Element("path", cssClass).Attr("d", path);

    public static TagBuilder Rect(string cssClass, string x, int y, string width, int height) => Element("rect", cssClass)
        .Attr("x", x).Attr("y", Number(y)).Attr("width", width).Attr("height", Number(height));

    /// <summary>A line from the top to the bottom.</summary>
    public static TagBuilder Upright(string cssClass, decimal percent) => Element("line", cssClass)
        .Attr("x1", Percent(percent)).Attr("x2", Percent(percent)).Attr("y1", "0").Attr("y2", "100%");

    /// <summary>A line from the left edge to a share of the width.</summary>
    public static TagBuilder Level(string cssClass, int y, decimal percent) => Element("line", cssClass)
        .Attr("x1", "0").Attr("x2", Percent(percent)).Attr("y1", Number(y)).Attr("y2", Number(y));

    /// <summary>Words in a drawing.</summary>
    /// <param name="anchor">Where on the words <paramref name="x"/> is: start, middle or end.</param>
    public static TagBuilder Words(string cssClass, string x, int y, string words, string anchor = "start") =>
        Element("text", cssClass).Attr("x", x).Attr("y", Number(y)).Attr("text-anchor", anchor).With(words);
}
