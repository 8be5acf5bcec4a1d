using System.Globalization;
using System.Text.RegularExpressions;

namespace Schakel.Core.Common;

/// <summary>Where a date is looked for that does not say its year: an incident lies behind us, an appointment ahead.</summary>
public enum Tijdrichting
{
    Verleden,
    Toekomst,
}

/// <summary>Reads a date as people type it: 17-4, 17/4/25, 17 april, gisteren, afgelopen dinsdag, 2025-04-17.</summary>
/// <remarks>
/// <list type="bullet">
/// <item>Day before month, as in the Netherlands, also in English ("17/4", "17 April"); only a month in letters may
/// come first ("April 17, 2025").</item>
/// <item>Without a year: the latest such day up to and including today, or, looking to the future, the first from
/// today on. When that year lacks the day (29-2) it does not exist; an older one is never guessed.</item>
/// <item>A year of two digits lies in the hundred years that end with next year: in 2025, "26" is 2026 and "27" is
/// 1927. So a birth date and next year's appointment are both read as meant.</item>
/// <item>A weekday is the last such day before today, or the next one after it; never today, for which people say
/// "vandaag". A weekday before a date must belong to it.</item>
/// </list>
/// Whether a date in the future is allowed is the caller's business.
/// </remarks>
public static partial class DatumLezer
{
    // No living person and no report lies outside; "17-4-0025" is a slip, not the year 25.
    private const int FirstYear = 1800;
    private const int LastYear = 2199;
    private const string Year = "(?<y>[0-9]{4}|[0-9]{2})";
    private const int TimeoutMs = 1000;

    /// <summary>The date that was typed, or why it could not be read; any text will do.</summary>
    /// <param name="text">As typed; capitals and spaces do not matter.</param>
    /// <param name="today">Today in Amsterdam: <see cref="Amsterdam.Day(DateTimeOffset)"/>.</param>
    /// <param name="richting">Where to look when the text does not say it.</param>
    public static Gelezen<DateOnly> Read(string? text, DateOnly today, Tijdrichting richting = Tijdrichting.Verleden) =>
        DatumWoorden.Tidy(text) switch
        {
            null => Leesfout.Onleesbaar,
            "" => Leesfout.Leeg,
            var tidy => ReadTidy(tidy, new(today, richting)),
        };

    internal static Gelezen<DateOnly> ReadTidy(string text, Ijkpunt ijkpunt)
    {
        var border = text.IndexOf(' ', StringComparison.Ordinal);
        var first = border < 0 ? text : text[..border];
        var rest = border < 0 ? "" : text[(border + 1)..];

        if (text == "day before yesterday" || text == "the day before yesterday")
        {
            return ijkpunt.DaysFromToday(-2);
        }

        if (rest.Length == 0 && DatumWoorden.DaysFromToday(first) is { } days)
        {
            return ijkpunt.DaysFromToday(days);
        }

        if (DatumWoorden.IsLast(first) || DatumWoorden.IsNext(first))
        {
            var direction = DatumWoorden.IsLast(first) ? Tijdrichting.Verleden : Tijdrichting.Toekomst;
            return DatumWoorden.Weekday(rest) is { } named ? ijkpunt.Nearest(named, direction) : Leesfout.Onleesbaar;
        }

        if (DatumWoorden.Weekday(first.TrimEnd(',', '.')) is not { } weekday)
        {
            return ReadCalendar(text, ijkpunt);
        }

        return rest.Length == 0 ? ijkpunt.Nearest(weekday, ijkpunt.Richting) : OnWeekday(ReadCalendar(rest, ijkpunt), weekday);
    }

    private static Gelezen<DateOnly> OnWeekday(Gelezen<DateOnly> read, DayOfWeek weekday) =>
        read.Waarde is { } date && date.DayOfWeek != weekday ? Leesfout.WeekdagKloptNiet : read;

    private static Gelezen<DateOnly> ReadCalendar(string text, Ijkpunt ijkpunt)
    {
        if (EightDigits().IsMatch(text))
        {
            return ReadEightDigits(text);
        }

        foreach (var pattern in (ReadOnlySpan<Regex>)[YearFirst(), Numbers(), DayAndMonth(), MonthAndDay()])
        {
            if (pattern.Match(text) is { Success: true } match)
            {
                var month = match.Groups["w"] is { Success: true } word ? DatumWoorden.Month(word.Value) : Number(match.Groups["m"]);
                return month is null ? Leesfout.Onleesbaar : Make(match.Groups["y"], month.Value, Number(match.Groups["d"]), ijkpunt);
            }
        }

        return Leesfout.Onleesbaar;
    }

    private static Gelezen<DateOnly> Make(Group year, int month, int day, Ijkpunt ijkpunt) => year switch
    {
        { Success: false } => ijkpunt.WithYear(month, day),
        { Length: 2 } => Make(ijkpunt.Century(Number(year)), month, day),
        _ => Make(Number(year), month, day),
    };

    // 20250417 as machines write it, 17042025 as people do. Never both: no month begins with the 18 to 21 of a year.
    private static Gelezen<DateOnly> ReadEightDigits(string text)
    {
        var number = int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
        return number / 10_000 is >= FirstYear and <= LastYear && number / 100 % 100 is > 0 and <= 12
            ? Make(number / 10_000, number / 100 % 100, number % 100)
            : Make(number % 10_000, number / 10_000 % 100, number / 1_000_000);
    }

    internal static Gelezen<DateOnly> Make(int year, int month, int day) =>
        year is < FirstYear or > LastYear ? Leesfout.Onleesbaar
        : month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) ? Leesfout.BestaatNiet
        : new DateOnly(year, month, day);

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("^[0-9]{8}$", RegexOptions.CultureInvariant, TimeoutMs)]
    private static partial Regex EightDigits();

    [GeneratedRegex("^(?<y>[0-9]{4})[-/.](?<m>[0-9]{1,2})[-/.](?<d>[0-9]{1,2})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, TimeoutMs)]
    private static partial Regex YearFirst();

    [GeneratedRegex("^(?<d>[0-9]{1,2}) ?[-/. ] ?(?<m>[0-9]{1,2})( ?[-/. ] ?'?" + Year + ")?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, TimeoutMs)]
    private static partial Regex Numbers();

    [GeneratedRegex("^(?<d>[0-9]{1,2})((e|de|ste|st|nd|rd|th)(?= ))?[- ]?(of )?(?<w>[a-z]{3,9})\\.?([-, ]{0,2}'?" + Year + ")?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, TimeoutMs)]
    private static partial Regex DayAndMonth();

    [GeneratedRegex("^(?<w>[a-z]{3,9})\\.? (?<d>[0-9]{1,2})(st|nd|rd|th)?(,? '?" + Year + ")?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, TimeoutMs)]
    private static partial Regex MonthAndDay();
}
