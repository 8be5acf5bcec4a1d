using Microsoft.AspNetCore.Mvc.Rendering;

namespace Schakel.Web.Components.Charts;

/// <summary>Draws each bar as a share of the width, so that it fits every screen without being stretched.</summary>
internal sealed class BarDrawing(IReadOnlyList<Bar> bars, decimal max, Norm? norm)
{
    private const int Height = 20;
    private const int Thickness = 12;
    private const int Middle = Height / 2;

    private readonly decimal _widest = bars.Select(b => Math.Max(b.Value ?? 0, b.Second ?? 0)).Append(max).Append(norm?.Value ?? 0).Max();

    /// <summary>One bar: nought is a dot on the base, a value that is not known is a dotted line.</summary>
    public TagBuilder Track(decimal? value, bool isSecond)
    {
        var track = Picture("schakel-bars__track", "100%");
        if (value is not { } known)
        {
            track.With(Svg.Level("schakel-bars__unknown", Middle, 100));
        }
        else if (known == 0)
        {
            track.With(Svg.Element("circle", "schakel-bars__nought").Attr("cx", "5").Attr("cy", Svg.Number(Middle)).Attr("r", "3.5"));
        }
        else
        {
            Draw(track, Share(known), isSecond);
        }

        track.With(Svg.Upright("schakel-bars__base", 0));
        return norm is null ? track : track.With(Svg.Upright("schakel-bars__norm-edge", Share(norm.Value))).With(Svg.Upright("schakel-bars__norm", Share(norm.Value)));
    }

    public static TagBuilder Swatch(bool isSecond)
    {
        var swatch = Picture("schakel-legend__drawing", "28");
        Draw(swatch, 100, isSecond);
        return swatch;
    }

    public static TagBuilder NormSwatch() => Picture("schakel-legend__drawing schakel-legend__drawing--norm", "28").With(Svg.Upright("schakel-bars__norm", 50));

    // Stripes are a thick line of dashes: a pattern would need a name of its own on each page.
    private static void Draw(TagBuilder track, decimal percent, bool isSecond)
    {
        if (isSecond)
        {
            track.With(Svg.Level("schakel-bars__stripes", Middle, percent).Attr("stroke-width", Svg.Number(Thickness)));
        }

        track.With(Svg.Rect(isSecond ? "schakel-bars__outline" : "schakel-bars__fill", "0", (Height - Thickness) / 2, Svg.Percent(percent), Thickness));
    }

    private static TagBuilder Picture(string cssClass, string width) => Svg.Element("svg", cssClass)
        .Attr("width", width).Attr("height", Svg.Number(Height)).Attr("aria-hidden", "true").Attr("focusable", "false");

    private decimal Share(decimal value) => _widest == 0 ? 0 : 100 * value / _widest;
}
