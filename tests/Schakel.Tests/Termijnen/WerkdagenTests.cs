namespace Schakel.Tests.Termijnen;

public sealed class WerkdagenTests
{
    [Theory]
    [InlineData("2025-04-17", true)] // Thursday before Easter
    [InlineData("2025-04-18", false)] // Goede Vrijdag
    [InlineData("2025-04-19", false)] // Saturday
    [InlineData("2025-04-20", false)] // Sunday
    [InlineData("2025-04-21", false)] // Tweede Paasdag
    [InlineData("2025-04-22", true)]
    [InlineData("2028-02-29", true)] // leap day, a Tuesday
    [InlineData("2024-12-24", true)] // the day before Christmas is a day like any other
    [InlineData("2024-12-31", true)]
    public void A_working_day_is_a_weekday_that_is_no_holiday(string day, bool isWerkdag) =>
        Data.Werkdagen.IsWerkdag(Data.Day(day)).ShouldBe(isWerkdag);

    [Theory]
    [InlineData("2025-04-17", 0, "2025-04-17")]
    [InlineData("2025-04-17", 1, "2025-04-22")]
    [InlineData("2025-04-17", 5, "2025-04-28")]
    [InlineData("2025-04-19", 1, "2025-04-22")] // from a day off
    [InlineData("2024-12-24", 5, "2025-01-03")] // Christmas, a weekend and New Year
    [InlineData("2028-02-28", 2, "2028-03-01")] // over the leap day
    public void Adding_working_days_skips_weekends_and_holidays(string day, int count, string end) =>
        Data.Werkdagen.Add(Data.Day(day), count).ShouldBe(Data.Day(end));

    [Fact]
    public void A_negative_number_of_working_days_is_a_mistake_of_the_caller() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Data.Werkdagen.Add(new DateOnly(2025, 1, 1), -1));

    [Theory]
    [InlineData("2025-04-14", "2025-05-05", 13)]
    [InlineData("2025-04-18", "2025-04-21", 0)]
    [InlineData("2025-04-22", "2025-04-22", 1)]
    [InlineData("2025-04-22", "2025-04-17", 0)]
    [InlineData("2025-01-01", "2025-12-31", 253)] // 261 weekdays; eight of the nine holidays fall on one
    public void Counting_includes_both_ends(string van, string totEnMet, int count) =>
        Data.Werkdagen.Count(Data.Day(van), Data.Day(totEnMet)).ShouldBe(count);
}
