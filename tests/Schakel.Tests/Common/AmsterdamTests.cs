using System.Globalization;
using Schakel.Core.Common;

namespace Schakel.Tests.Common;

public sealed class AmsterdamTests
{
    [Theory]
    [InlineData("2027-03-28 01:59", "2027-03-28 00:59")]
    [InlineData("2027-03-28 02:00", "2027-03-28 01:00")] // skipped: becomes 03:00
    [InlineData("2027-03-28 02:30", "2027-03-28 01:30")] // skipped: becomes 03:30
    [InlineData("2027-03-28 03:00", "2027-03-28 01:00")]
    [InlineData("2027-10-31 01:59", "2027-10-30 23:59")]
    [InlineData("2027-10-31 02:00", "2027-10-31 00:00")] // twice: the first
    [InlineData("2027-10-31 02:59", "2027-10-31 00:59")] // twice: the first
    [InlineData("2027-10-31 03:00", "2027-10-31 02:00")]
    [InlineData("2027-01-15 12:00", "2027-01-15 11:00")]
    [InlineData("2027-07-15 12:00", "2027-07-15 10:00")]
    public void A_clock_time_becomes_an_instant_across_both_changes(string wallClock, string utc)
    {
        var instant = Amsterdam.ToUtc(At(wallClock));
        instant.ShouldBe(At(utc));
        instant.Kind.ShouldBe(DateTimeKind.Utc);
    }

    [Theory]
    [InlineData("2027-03-27 22:59", "2027-03-27")]
    [InlineData("2027-03-27 23:00", "2027-03-28")]
    [InlineData("2027-03-28 21:59", "2027-03-28")]
    [InlineData("2027-03-28 22:00", "2027-03-29")]
    [InlineData("2027-10-30 21:59", "2027-10-30")]
    [InlineData("2027-10-30 22:00", "2027-10-31")]
    [InlineData("2027-10-31 22:59", "2027-10-31")]
    [InlineData("2027-10-31 23:00", "2027-11-01")]
    public void The_day_begins_at_midnight_in_Amsterdam_also_on_the_days_of_23_and_25_hours(string utc, string day) =>
        Amsterdam.Day(At(utc)).ShouldBe(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Fact]
    public void The_kind_that_a_database_forgot_makes_no_difference()
    {
        var instant = At("2027-03-28 01:30");
        Amsterdam.Time(DateTime.SpecifyKind(instant, DateTimeKind.Utc)).ShouldBe(Amsterdam.Time(instant));
        Amsterdam.Time(instant).Hour.ShouldBe(3);
    }

    [Fact]
    public void Every_instant_but_the_repeated_hour_survives_the_way_to_the_clock_and_back()
    {
        var repeated = At("2027-10-31 01:00");
        for (var utc = At("2027-01-01 00:00"); utc < At("2028-01-01 00:00"); utc = utc.AddMinutes(30))
        {
            var back = Amsterdam.ToUtc(Amsterdam.Time(utc).DateTime);
            back.ShouldBe(utc >= repeated && utc < repeated.AddHours(1) ? utc.AddHours(-1) : utc);
        }
    }

    private static DateTime At(string text) => DateTime.ParseExact(text, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
