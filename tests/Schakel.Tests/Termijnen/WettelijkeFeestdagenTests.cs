using Schakel.Core.Termijnen;

namespace Schakel.Tests.Termijnen;

public sealed class WettelijkeFeestdagenTests
{
    [Theory]
    [InlineData("2025-01-01", "Nieuwjaarsdag")]
    [InlineData("2025-04-18", "Goede Vrijdag")]
    [InlineData("2025-04-21", "Tweede Paasdag")]
    [InlineData("2025-04-26", "Koningsdag")]
    [InlineData("2025-05-05", "Bevrijdingsdag")]
    [InlineData("2025-05-29", "Hemelvaartsdag")]
    [InlineData("2025-06-09", "Tweede Pinksterdag")]
    [InlineData("2025-12-25", "Eerste Kerstdag")]
    [InlineData("2025-12-26", "Tweede Kerstdag")]
    public void The_law_names_this_day(string day, string name) =>
        WettelijkeFeestdagen.In(2025).ShouldContain(new Feestdag(Data.Day(day), name));

    [Fact]
    public void The_law_names_nine_days_and_no_more() => WettelijkeFeestdagen.In(2025).Count.ShouldBe(9);

    [Theory]
    [InlineData(2014, "2014-04-26", "Koningsdag")] // the 27th is a Sunday
    [InlineData(2025, "2025-04-26", "Koningsdag")]
    [InlineData(2026, "2026-04-27", "Koningsdag")]
    [InlineData(2031, "2031-04-26", "Koningsdag")]
    [InlineData(2013, "2013-04-30", "Koninginnedag")]
    [InlineData(2006, "2006-04-29", "Koninginnedag")] // the 30th is a Sunday
    [InlineData(1995, "1995-04-29", "Koninginnedag")]
    public void The_birthday_of_the_monarch_gives_way_to_a_Sunday(int year, string day, string name) =>
        WettelijkeFeestdagen.In(year).Where(f => f.Naam.StartsWith("Koning", StringComparison.Ordinal))
            .ShouldBe([new Feestdag(Data.Day(day), name)]);

    [Theory]
    [InlineData(2019)]
    [InlineData(2020)] // the lustrum, in which employers give the day off
    [InlineData(2023)]
    [InlineData(2024)] // a Sunday
    public void The_fifth_of_May_is_a_holiday_every_year_for_the_law(int year) =>
        WettelijkeFeestdagen.In(year).ShouldContain(new Feestdag(new DateOnly(year, 5, 5), "Bevrijdingsdag"));

    [Fact]
    public void Two_holidays_may_fall_on_one_day() =>
        WettelijkeFeestdagen.In(2016).Where(f => f.Dag == new DateOnly(2016, 5, 5)).Select(f => f.Naam)
            .ShouldBe(["Bevrijdingsdag", "Hemelvaartsdag"], ignoreOrder: true);

    [Theory]
    [InlineData(1900, "1900-04-15")]
    [InlineData(1943, "1943-04-25")] // the latest possible
    [InlineData(1981, "1981-04-19")] // both exceptions of the older formulas
    [InlineData(1954, "1954-04-18")]
    [InlineData(2000, "2000-04-23")]
    [InlineData(2008, "2008-03-23")]
    [InlineData(2019, "2019-04-21")]
    [InlineData(2024, "2024-03-31")]
    [InlineData(2027, "2027-03-28")] // the night in which the clock goes forward
    [InlineData(2038, "2038-04-25")]
    [InlineData(2100, "2100-03-28")] // no leap year
    public void Easter_falls_on_the_Sunday_of_the_almanac(int year, string day) =>
        WettelijkeFeestdagen.EasterSunday(year).ShouldBe(Data.Day(day));

    [Fact]
    public void Easter_is_a_Sunday_from_22_March_to_25_April_in_every_year()
    {
        for (var year = 1900; year <= 2220; year++)
        {
            var easter = WettelijkeFeestdagen.EasterSunday(year);
            easter.DayOfWeek.ShouldBe(DayOfWeek.Sunday);
            easter.ShouldBeInRange(new DateOnly(year, 3, 22), new DateOnly(year, 4, 25));
        }
    }
}
