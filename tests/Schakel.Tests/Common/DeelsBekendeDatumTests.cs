using System.Globalization;
using Schakel.Core.Common;
using Schakel.Tests.Support;

namespace Schakel.Tests.Common;

public sealed class DeelsBekendeDatumTests
{
    [Theory]
    [InlineData("1988-03-12", "1988-03-12")]
    [InlineData("19880312", "1988-03-12")]
    [InlineData(" 1988-03-00 ", "1988-03-00")]
    [InlineData("19880000", "1988-00-00")]
    [InlineData("0000-00-00", "0000-00-00")]
    [InlineData("2024-02-29", "2024-02-29")]
    public void The_text_of_the_contract_is_read_and_written(string text, string canonical)
    {
        DeelsBekendeDatum.TryParse(text, out var date, out var fout).ShouldBeTrue();
        fout.ShouldBe(Leesfout.Geen);
        date.ToString().ShouldBe(canonical);
    }

    [Theory]
    [InlineData(null, Leesfout.Leeg)]
    [InlineData("  ", Leesfout.Leeg)]
    [InlineData("12-03-1988", Leesfout.Onleesbaar)]
    [InlineData("1988-3-12", Leesfout.Onleesbaar)]
    [InlineData("1988-+3-12", Leesfout.Onleesbaar)]
    [InlineData("1988-03", Leesfout.Onleesbaar)]
    [InlineData("１９８８-03-12", Leesfout.Onleesbaar)]
    [InlineData("1988-02-31", Leesfout.BestaatNiet)]
    [InlineData("2023-02-29", Leesfout.BestaatNiet)]
    [InlineData("1988-13-00", Leesfout.BestaatNiet)]
    [InlineData("1988-00-12", Leesfout.DagZonderMaand)]
    [InlineData("0000-03-00", Leesfout.MaandZonderJaar)]
    public void An_impossible_date_is_refused_with_its_reason(string? text, Leesfout reason)
    {
        DeelsBekendeDatum.TryParse(text, out var date, out var fout).ShouldBeFalse();
        fout.ShouldBe(reason);
        date.IsOnbekend.ShouldBeTrue();
    }

    [Theory]
    [InlineData(1988, 3, 32)]
    [InlineData(1988, -1, null)]
    [InlineData(10_000, null, null)]
    [InlineData(int.MinValue, int.MaxValue, int.MinValue)]
    public void Parts_out_of_range_do_not_exist(int? year, int? month, int? day) =>
        DeelsBekendeDatum.Of(year, month, day).ShouldBe((Gelezen<DeelsBekendeDatum>)Leesfout.BestaatNiet);

    [Theory]
    [InlineData("1988-03-12", "1988-03-12", "1988-03-12")]
    [InlineData("1988-02-00", "1988-02-01", "1988-02-29")]
    [InlineData("1988-00-00", "1988-01-01", "1988-12-31")]
    public void It_knows_its_first_and_last_possible_day(string text, string first, string last)
    {
        var date = Parse(text);
        date.Vroegst.ShouldBe(Day(first));
        date.Laatst.ShouldBe(Day(last));
        date.AlsDatum.ShouldBe(first == last ? Day(first) : null);
    }

    [Theory]
    [InlineData("2007-04-17", "2025-04-16", 17, 17)]
    [InlineData("2007-04-17", "2025-04-17", 18, 18)]
    [InlineData("2007-04-00", "2025-04-17", 17, 18)]
    [InlineData("2007-00-00", "2025-04-17", 17, 18)]
    [InlineData("2008-02-29", "2026-02-28", 17, 17)]
    [InlineData("2008-02-29", "2026-03-01", 18, 18)]
    [InlineData("2025-00-00", "2025-04-17", 0, 0)]
    public void The_age_is_given_as_the_range_that_is_possible(string born, string on, int minimum, int maximum) =>
        Parse(born).Leeftijd(Day(on)).ShouldBe((minimum, maximum));

    [Theory]
    [InlineData("0000-00-00")]
    [InlineData("2025-05-00")]
    public void Somebody_unknown_or_not_yet_born_has_no_age(string born) => Parse(born).Leeftijd(Day("2025-04-17")).ShouldBeNull();

    [Theory]
    [InlineData("nl", "1988-03-12", "12 maart 1988")]
    [InlineData("nl", "1988-03-00", "maart 1988")]
    [InlineData("nl", "1988-00-00", "1988")]
    [InlineData("nl", "0000-00-00", "onbekend")]
    [InlineData("en", "1988-03-12", "12 March 1988")]
    [InlineData("en", "1988-03-00", "March 1988")]
    public void People_read_it_in_their_own_language(string culture, string text, string shown)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Parse(text).Weergave(new DutchTexts()).ShouldBe(shown);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Every_date_survives_being_written_and_read()
    {
        for (var day = new DateOnly(1899, 12, 1); day < new DateOnly(2030, 1, 1); day = day.AddDays(13))
        {
            Parse(DeelsBekendeDatum.Of(day).ToString()).AlsDatum.ShouldBe(day);
        }
    }

    [Fact]
    public void Any_text_is_answered_without_an_exception()
    {
        var random = new Random(9);
        foreach (var text in NareTeksten.All.Concat(Enumerable.Range(0, 20_000).Select(_ => NareTeksten.Random(random))))
        {
            Should.NotThrow(() => DeelsBekendeDatum.TryParse(text, out _));
        }
    }

    private static DeelsBekendeDatum Parse(string text) =>
        DeelsBekendeDatum.TryParse(text, out var date, out var fout) ? date : throw new ArgumentException(fout.ToString(), nameof(text));

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
