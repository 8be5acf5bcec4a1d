using Schakel.Core.Termijnen;

namespace Schakel.Tests.Termijnen;

public sealed class AlgemeneTermijnenwetTests
{
    [Theory]
    [InlineData("2025-02-15", "2025-04-26", "2025-04-28")] // Koningsdag on a Saturday
    [InlineData("2025-03-21", "2025-04-18", "2025-04-22")] // Goede Vrijdag, weekend, Tweede Paasdag
    [InlineData("2025-04-07", "2025-05-05", "2025-05-06")] // 5 May, not a lustrum rule
    [InlineData("2025-03-03", "2025-03-31", "2025-03-31")] // an ordinary Monday stays
    [InlineData("2026-11-27", "2026-12-25", "2026-12-28")] // Christmas before a weekend
    public void Article_1_runs_on_to_the_next_ordinary_day(string start, string counted, string end) =>
        Move(start, counted).ShouldBe(Data.Day(end));

    [Theory]
    [InlineData("2025-04-17", "2025-04-22", "2025-04-23")] // five days: only Tuesday is ordinary
    [InlineData("2027-12-24", "2027-12-27", "2027-12-28")] // three days: only Monday is ordinary
    [InlineData("2025-04-22", "2025-04-27", "2025-04-28")] // three ordinary days already: article 1 alone
    public void Article_2_gives_a_term_of_three_days_two_ordinary_days(string start, string counted, string end) =>
        Move(start, counted).ShouldBe(Data.Day(end));

    [Fact]
    public void Article_2_leaves_a_term_of_two_days_alone() =>
        Move("2025-04-20", "2025-04-22").ShouldBe(new DateOnly(2025, 4, 22));

    [Theory]
    [InlineData(90, TermijnEenheid.Dagen, false)]
    [InlineData(91, TermijnEenheid.Dagen, true)]
    [InlineData(12, TermijnEenheid.Weken, false)]
    [InlineData(13, TermijnEenheid.Weken, true)]
    [InlineData(3, TermijnEenheid.Maanden, false)]
    [InlineData(4, TermijnEenheid.Maanden, true)]
    [InlineData(1, TermijnEenheid.Jaren, true)]
    [InlineData(1, TermijnEenheid.Uren, true)]
    [InlineData(500, TermijnEenheid.Werkdagen, false)]
    public void Article_4_leaves_hours_years_and_long_terms_alone(int count, TermijnEenheid unit, bool outside) =>
        new Duur(count, unit).FallsOutsideTermijnenwet.ShouldBe(outside);

    private static DateOnly Move(string start, string counted) =>
        AlgemeneTermijnenwet.Move(Data.Day(start), Data.Day(counted), Data.Werkdagen);
}
