using System.Diagnostics;
using System.Globalization;
using Schakel.Core.Common;
using Schakel.Tests.Support;

namespace Schakel.Tests.Common;

public sealed class DatumLezerTests
{
    // A Thursday.
    private static readonly DateOnly _today = new(2025, 4, 17);

    [Theory]
    [InlineData("17-4", "2025-04-17")]
    [InlineData("18-4", "2024-04-18")]
    [InlineData("17-4-2025", "2025-04-17")]
    [InlineData("17-04-2025", "2025-04-17")]
    [InlineData("17 / 4 / 25", "2025-04-17")]
    [InlineData("17/4/25", "2025-04-17")]
    [InlineData("17.4.25", "2025-04-17")]
    [InlineData("17 4 2025", "2025-04-17")]
    [InlineData("17–4–2025", "2025-04-17")]
    [InlineData("17 april", "2025-04-17")]
    [InlineData("17e april", "2025-04-17")]
    [InlineData("17 APR 2025", "2025-04-17")]
    [InlineData("17 apr. '25", "2025-04-17")]
    [InlineData("17-apr-2025", "2025-04-17")]
    [InlineData("17april2025", "2025-04-17")]
    [InlineData("1 mrt", "2025-03-01")]
    [InlineData("1dec", "2024-12-01")]
    [InlineData("1 mei", "2024-05-01")]
    [InlineData("17 April 2025", "2025-04-17")]
    [InlineData("17th of April 2025", "2025-04-17")]
    [InlineData("April 17, 2025", "2025-04-17")]
    [InlineData("apr 17", "2025-04-17")]
    [InlineData("2025-04-17", "2025-04-17")]
    [InlineData("2025/4/17", "2025-04-17")]
    [InlineData("20250417", "2025-04-17")]
    [InlineData("17042025", "2025-04-17")]
    [InlineData("19041988", "1988-04-19")]
    [InlineData("20111910", "1910-11-20")]
    [InlineData("29-2-2024", "2024-02-29")]
    public void A_date_is_read_as_people_type_it(string typed, string day) => Read(typed).ShouldBe(Day(day));

    [Theory]
    [InlineData("vandaag", "2025-04-17")]
    [InlineData("Today", "2025-04-17")]
    [InlineData(" gisteren ", "2025-04-16")]
    [InlineData("yesterday", "2025-04-16")]
    [InlineData("eergisteren", "2025-04-15")]
    [InlineData("the day before yesterday", "2025-04-15")]
    [InlineData("morgen", "2025-04-18")]
    [InlineData("tomorrow", "2025-04-18")]
    [InlineData("overmorgen", "2025-04-19")]
    [InlineData("maandag", "2025-04-14")]
    [InlineData("ma", "2025-04-14")]
    [InlineData("donderdag", "2025-04-10")]
    [InlineData("vrijdag", "2025-04-11")]
    [InlineData("afgelopen dinsdag", "2025-04-15")]
    [InlineData("vorige zondag", "2025-04-13")]
    [InlineData("last Tuesday", "2025-04-15")]
    [InlineData("komende dinsdag", "2025-04-22")]
    [InlineData("next Thursday", "2025-04-24")]
    [InlineData("do 17-4", "2025-04-17")]
    [InlineData("donderdag, 17 april 2025", "2025-04-17")]
    public void A_day_may_be_named_from_today(string typed, string day) => Read(typed).ShouldBe(Day(day));

    [Theory]
    [InlineData("18-4", "2025-04-18")]
    [InlineData("17-4", "2025-04-17")]
    [InlineData("16-4", "2026-04-16")]
    [InlineData("maandag", "2025-04-21")]
    [InlineData("donderdag", "2025-04-24")]
    [InlineData("afgelopen dinsdag", "2025-04-15")]
    public void An_appointment_lies_ahead(string typed, string day) =>
        DatumLezer.Read(typed, _today, Tijdrichting.Toekomst).Waarde.ShouldBe(Day(day));

    [Theory]
    [InlineData("1-1-26", 2026)]
    [InlineData("1-1-27", 1927)]
    [InlineData("1-1-25", 2025)]
    [InlineData("1-1-00", 2000)]
    [InlineData("1-1-88", 1988)]
    public void A_year_of_two_digits_lies_in_the_hundred_years_that_end_with_next_year(string typed, int year) =>
        Read(typed)!.Value.Year.ShouldBe(year);

    [Theory]
    [InlineData(null, Leesfout.Leeg)]
    [InlineData(" ", Leesfout.Leeg)]
    [InlineData("binnenkort", Leesfout.Onleesbaar)]
    [InlineData("17", Leesfout.Onleesbaar)]
    [InlineData("17 foo", Leesfout.Onleesbaar)]
    [InlineData("17-4-025", Leesfout.Onleesbaar)]
    [InlineData("17-4-0025", Leesfout.Onleesbaar)]
    [InlineData("afgelopen", Leesfout.Onleesbaar)]
    [InlineData("last april", Leesfout.Onleesbaar)]
    [InlineData("١٧-٤-٢٠٢٥", Leesfout.Onleesbaar)]
    [InlineData("31-2-2025", Leesfout.BestaatNiet)]
    [InlineData("4/17/2025", Leesfout.BestaatNiet)]
    [InlineData("29-2", Leesfout.BestaatNiet)]
    [InlineData("0-4-2025", Leesfout.BestaatNiet)]
    [InlineData("99999999", Leesfout.Onleesbaar)]
    [InlineData("ma 17-4", Leesfout.WeekdagKloptNiet)]
    [InlineData("ma 31-2", Leesfout.BestaatNiet)]
    public void What_cannot_be_read_says_why(string? typed, Leesfout reason)
    {
        var read = DatumLezer.Read(typed, _today);
        read.Waarde.ShouldBeNull();
        read.Fout.ShouldBe(reason);
        read.Fout.Text().ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("17-4 22:15", "2025-04-17 20:15")]
    [InlineData("gisteren 22.15", "2025-04-16 20:15")]
    [InlineData("gisteren om 22:15 uur", "2025-04-16 20:15")]
    [InlineData("22:15", "2025-04-17 20:15")]
    [InlineData("22.15", "2025-04-17 20:15")]
    [InlineData("22u15", "2025-04-17 20:15")]
    [InlineData("22 uur", "2025-04-17 20:00")]
    [InlineData("10:15 pm", "2025-04-17 20:15")]
    [InlineData("12 am", "2025-04-16 22:00")]
    [InlineData("12 pm", "2025-04-17 10:00")]
    [InlineData("17 April 2025 at 22:15", "2025-04-17 20:15")]
    [InlineData("17 okt 22:15", "2024-10-17 20:15")]
    [InlineData("maandag, 9:05", "2025-04-14 07:05")]
    [InlineData("2025-04-17T22:15", "2025-04-17 20:15")]
    [InlineData("2025-01-17 22:15:30", "2025-01-17 21:15:30")]
    public void A_date_with_a_time_becomes_an_instant(string typed, string utc)
    {
        var read = Moment(typed);
        read.Fout.ShouldBe(Leesfout.Geen);
        read.Waarde.ShouldBe(DateTime.Parse(utc, CultureInfo.InvariantCulture));
        read.Waarde!.Value.Kind.ShouldBe(DateTimeKind.Utc);
    }

    [Theory]
    [InlineData("", Leesfout.Leeg)]
    [InlineData("17-4", Leesfout.TijdOntbreekt)]
    [InlineData("gisteren", Leesfout.TijdOntbreekt)]
    [InlineData("17 april 2025", Leesfout.TijdOntbreekt)]
    [InlineData("17-4 25:00", Leesfout.BestaatNiet)]
    [InlineData("17-4 22:60", Leesfout.BestaatNiet)]
    [InlineData("31-2 22:15", Leesfout.BestaatNiet)]
    [InlineData("13:00 pm", Leesfout.BestaatNiet)]
    [InlineData("ergens 22:15", Leesfout.Onleesbaar)]
    [InlineData("straks", Leesfout.Onleesbaar)]
    public void A_moment_that_cannot_be_read_says_why(string typed, Leesfout reason) =>
        Moment(typed).ShouldBe((Gelezen<DateTime>)reason);

    [Fact]
    public void Just_after_midnight_in_Amsterdam_today_is_the_new_day() =>
        TijdstipLezer.Read("0:10", new DateTimeOffset(2025, 4, 16, 22, 30, 0, TimeSpan.Zero)).Waarde
            .ShouldBe(new DateTime(2025, 4, 16, 22, 10, 0, DateTimeKind.Utc));

    [Theory]
    [InlineData("d-M-yyyy")]
    [InlineData("dd/MM/yyyy")]
    [InlineData("yyyy-MM-dd")]
    [InlineData("yyyyMMdd")]
    [InlineData("ddMMyyyy")]
    [InlineData("d MMMM yyyy")]
    [InlineData("dddd d MMMM yyyy")]
    [InlineData("ddd d MMM yyyy")]
    public void Every_day_of_a_lifetime_is_read_back_in_both_languages(string format)
    {
        foreach (var culture in new[] { CultureInfo.GetCultureInfo("nl"), CultureInfo.GetCultureInfo("en") })
        {
            for (var day = new DateOnly(1926, 1, 1); day < new DateOnly(2030, 1, 1); day = day.AddDays(11))
            {
                var typed = day.ToString(format, culture);
                Read(typed).ShouldBe(day, typed);
            }
        }
    }

    [Fact]
    public void Any_text_is_answered_at_once_and_without_an_exception()
    {
        var random = new Random(10);
        var clock = Stopwatch.StartNew();
        foreach (var text in NareTeksten.All.Concat(Enumerable.Range(0, 20_000).Select(_ => NareTeksten.Random(random))))
        {
            Should.NotThrow(() => DatumLezer.Read(text, _today));
            Should.NotThrow(() => Moment(text));
        }

        // A pattern that runs wild would hit its own time-out of a second, per text.
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    private static DateOnly? Read(string typed) => DatumLezer.Read(typed, _today).Waarde;

    private static Gelezen<DateTime> Moment(string? typed) =>
        TijdstipLezer.Read(typed, new DateTimeOffset(2025, 4, 17, 12, 0, 0, TimeSpan.Zero));

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
