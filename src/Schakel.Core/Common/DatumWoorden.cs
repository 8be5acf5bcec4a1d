using System.Globalization;
using System.Text;

namespace Schakel.Core.Common;

/// <summary>The words in which people type a day, Dutch and English beside each other.</summary>
/// <remarks>Both languages always work: a colleague's habit does not follow the language of the screen.</remarks>
internal static class DatumWoorden
{
    private static readonly Dictionary<string, int> _months = Number(
        1,
        "januari jan january", "februari feb february", "maart mrt mar march", "april apr", "mei may", "juni jun june",
        "juli jul july", "augustus aug august", "september sep sept", "oktober okt october oct", "november nov",
        "december dec");

    private static readonly Dictionary<string, int> _weekdays = Number(
        (int)System.DayOfWeek.Sunday,
        "zondag zo sunday sun", "maandag ma monday mon", "dinsdag di tuesday tue", "woensdag wo wednesday wed",
        "donderdag do thursday thu", "vrijdag vr friday fri", "zaterdag za saturday sat");

    private static readonly Dictionary<string, int> _days = Number(
        -2, "eergisteren", "gisteren gister yesterday", "vandaag today", "morgen tomorrow", "overmorgen");

    public static int? Month(string word) => _months.TryGetValue(word, out var month) ? month : null;

    public static DayOfWeek? Weekday(string word) => _weekdays.TryGetValue(word, out var day) ? (DayOfWeek)day : null;

    /// <summary>Days from today: -1 for "gisteren".</summary>
    public static int? DaysFromToday(string word) => _days.TryGetValue(word, out var days) ? days : null;

    /// <summary>"afgelopen dinsdag", "last Tuesday".</summary>
    public static bool IsLast(string word) => word is "afgelopen" or "vorige" or "laatste" or "last" or "past";

    /// <summary>"komende dinsdag", "next Tuesday".</summary>
    public static bool IsNext(string word) => word is "komende" or "aanstaande" or "volgende" or "a.s." or "next";

    /// <summary>Lower case, single spaces, one kind of hyphen; null when it is too long to be a date.</summary>
    public static string? Tidy(string? text)
    {
        // The longest that anybody means is "afgelopen donderdag om 22:15 uur"; a page of text need not be looked at.
        const int longest = 60;
        var trimmed = text.AsSpan().Trim();
        if (trimmed.Length > longest)
        {
            return null;
        }

        var tidy = new StringBuilder(trimmed.Length);
        foreach (var c in trimmed)
        {
            var isSpace = char.IsWhiteSpace(c);
            if (!isSpace || tidy[^1] != ' ')
            {
                tidy.Append(isSpace ? ' ' : c is '\u2010' or '\u2011' or '\u2013' ? '-' : char.ToLower(c, CultureInfo.InvariantCulture));
            }
        }

        return tidy.ToString();
    }

    private static Dictionary<string, int> Number(int first, params string[] groups) =>
        groups.SelectMany((group, i) => group.Split(' ').Select(word => (word, number: first + i)))
            .ToDictionary(p => p.word, p => p.number, StringComparer.Ordinal);
}
