namespace Schakel.Core.Termijnen;

/// <summary>The holidays that the Algemene termijnenwet itself names (article 3, paragraphs 1 and 2).</summary>
/// <remarks>
/// The law names no Easter Sunday and no Pentecost: they are Sundays. Koninginnedag before 1980 moved the other way
/// when it fell on a Sunday; no term in this house starts that early, so the rule of 1980 serves for all years.
/// </remarks>
public static class WettelijkeFeestdagen
{
    private const int FirstYearOfKoningsdag = 2014;

    /// <summary>Every statutory holiday of one year, in the order of the calendar; two may fall on the same day.</summary>
    public static IReadOnlyList<Feestdag> In(int year)
    {
        var pasen = EasterSunday(year);
        Feestdag[] all =
        [
            new(new DateOnly(year, 1, 1), "Nieuwjaarsdag"),
            new(pasen.AddDays(-2), "Goede Vrijdag"),
            new(pasen.AddDays(1), "Tweede Paasdag"),
            BirthdayOfTheMonarch(year),
            new(new DateOnly(year, 5, 5), "Bevrijdingsdag"),
            new(pasen.AddDays(39), "Hemelvaartsdag"),
            new(pasen.AddDays(50), "Tweede Pinksterdag"),
            new(new DateOnly(year, 12, 25), "Eerste Kerstdag"),
            new(new DateOnly(year, 12, 26), "Tweede Kerstdag"),
        ];
        return [.. all.OrderBy(f => f.Dag)];
    }

    /// <summary>Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Meeus, Astronomical Algorithms).</summary>
    public static DateOnly EasterSunday(int year)
    {
        var golden = year % 19;
        var (century, yearOfCentury) = Math.DivRem(year, 100);
        var (leapCenturies, centuryRest) = Math.DivRem(century, 4);
        var moonCorrection = (century - ((century + 8) / 25) + 1) / 3;
        var epact = ((19 * golden) + century - leapCenturies - moonCorrection + 15) % 30;
        var (leapYears, yearRest) = Math.DivRem(yearOfCentury, 4);
        var weekday = (32 + (2 * centuryRest) + (2 * leapYears) - epact - yearRest) % 7;
        var lateMoon = (golden + (11 * epact) + (22 * weekday)) / 451;
        var (month, day) = Math.DivRem(epact + weekday - (7 * lateMoon) + 114, 31);
        return new DateOnly(year, month, day + 1);
    }

    // Celebrated a day earlier when the birthday itself is a Sunday.
    private static Feestdag BirthdayOfTheMonarch(int year)
    {
        var (day, name) = year < FirstYearOfKoningsdag
            ? (new DateOnly(year, 4, 30), "Koninginnedag")
            : (new DateOnly(year, 4, 27), "Koningsdag");
        return new Feestdag(day.DayOfWeek == DayOfWeek.Sunday ? day.AddDays(-1) : day, name);
    }
}
