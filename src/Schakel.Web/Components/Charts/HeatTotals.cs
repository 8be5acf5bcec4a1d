using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;

namespace Schakel.Web.Components.Charts;

/// <summary>The foot of a heat map: how many rows stand on each step, by column.</summary>
internal sealed class HeatTotals(Scale scale, IReadOnlyList<HeatRow> rows, bool withNone, IStringLocalizer<Teksten> text)
{
    public TagBuilder Draw()
    {
        var foot = Html.Element("tfoot");
        foreach (var step in scale.Steps.Select((_, i) => (int?)i).Concat(withNone ? [null] : []))
        {
            foot.With(Row(step));
        }

        return foot;
    }

    private TagBuilder Row(int? step)
    {
        var name = Html.Element("th", "schakel-heat__name").Attr("scope", "row")
            .With(Html.Element("span", "schakel-heat__total-name", Legend.Swatch(scale, step)).With(" ").With(Words(step)));
        var row = Html.Element("tr", "schakel-heat__total", name);
        for (var i = 0; i < rows[0].Cells.Count; i++)
        {
            var column = i;
            row.With(Html.Element("td", null, rows.Count(r => r.Cells[column].Value == step).ToString("N0", CultureInfo.CurrentCulture)));
        }

        return row;
    }

    private TagBuilder Words(int? step) => Html.Element("span", null, text["Aantal: {0}", Legend.Word(scale, step, text)]);
}
