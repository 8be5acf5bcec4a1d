using System.Globalization;
using System.Text.RegularExpressions;

namespace Schakel.Core.Common;

/// <summary>Reads a date with a time as people type it: 17-4 22:15, gisteren 22.15, 22:15 (today).</summary>
/// <remarks>
/// The time comes last, after a space, "om", "at" or the T of a machine. Alone, "22.15" is a time and not a date:
/// the field asks for a time. The outcome is UTC; a clock time in Amsterdam that the spring change skips or the
/// autumn change repeats is read as <see cref="Amsterdam.ToUtc"/> says.
/// </remarks>
public static partial class TijdstipLezer
{
    private const int TimeoutMs = 1000;

    /// <summary>The instant in UTC, or why the text could not be read; any text will do.</summary>
    /// <param name="text">As typed; capitals and spaces do not matter.</param>
    /// <param name="now">From the <see cref="TimeProvider"/>; today is its day in Amsterdam.</param>
    /// <param name="richting">Where to look when the text does not say it.</param>
    public static Gelezen<DateTime> Read(string? text, DateTimeOffset now, Tijdrichting richting = Tijdrichting.Verleden)
    {
        var today = Amsterdam.Day(now);
        return DatumWoorden.Tidy(text) switch
        {
            null => Leesfout.Onleesbaar,
            "" => Leesfout.Leeg,
            var tidy => ReadTidy(tidy, new(today, richting)),
        };
    }

    private static Gelezen<DateTime> ReadTidy(string text, Ijkpunt ijkpunt)
    {
        var match = DateAndTime().Match(text);
        if (!match.Success)
        {
            var fout = DatumLezer.ReadTidy(text, ijkpunt).Fout;
            return fout == Leesfout.Geen ? Leesfout.TijdOntbreekt : fout;
        }

        Gelezen<DateOnly> date = match.Groups["date"].Value is { Length: > 0 } typed
            ? DatumLezer.ReadTidy(typed.TrimEnd(','), ijkpunt)
            : ijkpunt.Today;

        return date.Waarde is not { } day ? date.Fout
            : Time(match) is not { } time ? Leesfout.BestaatNiet
            : Amsterdam.ToUtc(day.ToDateTime(time));
    }

    private static TimeOnly? Time(Match match)
    {
        var hour = Number(match.Groups["h"]);
        var minute = Number(match.Groups["m"]);
        var second = Number(match.Groups["s"]);
        var half = match.Groups["half"].Value;
        if (half.Length > 0)
        {
            if (hour is < 1 or > 12)
            {
                return null;
            }

            hour = (hour % 12) + (half == "pm" ? 12 : 0);
        }

        return hour > 23 || minute > 59 || second > 59 ? null : new TimeOnly(hour, minute, second);
    }

    private static int Number(Group digits) =>
        digits.Success ? int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    // Minutes are obligatory unless a word says that it is a time ("22 uur", "10 pm"): "17 4" is no time.
    [GeneratedRegex(
        "^((?<date>.+?)( om | at |, | |(?<=[0-9])t))??"
        + "((?<h>[0-9]{1,2})([:.u](?<m>[0-9]{2})(:(?<s>[0-9]{2}))?( ?uur| ?u| ?h| ?(?<half>[ap]m))?)"
        + "|(?<h>[0-9]{1,2}) ?(uur|u|h|(?<half>[ap]m)))$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        TimeoutMs)]
    private static partial Regex DateAndTime();
}
