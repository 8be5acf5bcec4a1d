using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;

namespace Schakel.Web.Components.Charts;

/// <summary>Says a value with its unit, in the way of the reader's language.</summary>
internal sealed class Figures(string? unit, int decimals, IStringLocalizer<Teksten> text)
{
    // A figure and its unit stay on one line.
    private const char Tie = '\u00a0';

    public string Say(decimal? value)
    {
        if (value is not { } known)
        {
            return text["niet bekend"];
        }

        var figure = known.ToString("N" + Svg.Number(decimals), CultureInfo.CurrentCulture);
        return string.IsNullOrEmpty(unit) ? figure : IsCurrency(unit) ? unit + Tie + figure : figure + Tie + unit;
    }

    private static bool IsCurrency(string unit) => char.GetUnicodeCategory(unit[0]) == UnicodeCategory.CurrencySymbol;
}
