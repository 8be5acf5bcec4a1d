using Schakel.Core.Common;
using Schakel.Core.Termijnen;

namespace Schakel.Tests.Termijnen;

/// <summary>Our terms against a second opinion that shares no line with them (ADR-0008).</summary>
public sealed class OrakelTests
{
    private const int FirstYear = 2019;
    private const int LastYear = 2035;
    private const int Count = 100_000;

    private static readonly string[] _soorten =
        [TermijnSoort.Veiligheidsbeoordeling, TermijnSoort.OnderzoekStart, TermijnSoort.Informeren, TermijnSoort.Onderzoek];

    [Fact]
    public async Task Every_end_of_100_000_random_instants_is_that_of_the_corrected_oracle()
    {
        var instants = Instants();

        var theirs = await Orakel.EndsAsync(instants, Orakel.Corrections, Decreed().Select(f => f.Dag));

        theirs.Count.ShouldBe(Count);
        instants.Zip(theirs).Where(pair => Ends(pair.First) != pair.Second)
            .Select(pair => $"{pair.First:O}: ours {Ends(pair.First)}, theirs {pair.Second}").Take(10)
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task Uncorrected_the_oracle_lacks_Goede_Vrijdag_and_5_May_of_every_year_and_the_days_by_decree_and_nothing_else()
    {
        var theirs = (await Orakel.HolidaysAsync(FirstYear, LastYear + 1)).Select(h => h.Day).ToHashSet();
        var ours = Years().SelectMany(Data.Register.Feestdagen.In).ToList();

        ours.Where(f => !theirs.Contains(f.Dag)).Select(f => (f.Dag, f.Naam)).ShouldBe(
            Years().SelectMany(WettelijkeFeestdagen.In).Where(f => f.Naam is "Goede Vrijdag" or "Bevrijdingsdag")
                .Where(f => !IsAnotherHolidayToo(f)).Concat(Decreed()).OrderBy(f => f.Dag).Select(f => (f.Dag, f.Naam)));
    }

    [Fact]
    public async Task Uncorrected_the_oracle_has_Easter_Sunday_and_Pentecost_besides_which_are_Sundays_anyway()
    {
        var theirs = await Orakel.HolidaysAsync(FirstYear, LastYear + 1);

        var besides = theirs.Where(h => !Data.Register.Feestdagen.IsFeestdag(h.Day)).ToList();

        besides.Select(h => h.Name).Distinct().ShouldBe(["Easter Sunday", "Pentecost"], ignoreOrder: true);
        besides.ShouldAllBe(h => h.Day.DayOfWeek == DayOfWeek.Sunday);
    }

    [Fact]
    public async Task Each_end_that_differs_from_the_uncorrected_oracle_has_one_of_these_days_in_its_term()
    {
        var instants = Instants();
        var theirs = await Orakel.EndsAsync(instants);

        var reasons = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (instant, theirEnds) in instants.Zip(theirs))
        {
            foreach (var (ourEnd, theirEnd) in Ends(instant).Split(';').Zip(theirEnds.Split(';')).Where(e => e.First != e.Second))
            {
                var between = Data.Register.Feestdagen.Between(Amsterdam.Day(instant), Data.Day(ourEnd))
                    .Where(f => f.Naam is "Goede Vrijdag" or "Bevrijdingsdag" or Feestdagen.Gelijkgesteld).Select(f => f.Naam).ToList();
                between.ShouldNotBeEmpty($"{instant:O}: ours {ourEnd}, theirs {theirEnd}");
                reasons.UnionWith(between);
            }
        }

        reasons.ShouldBe(["Goede Vrijdag", "Bevrijdingsdag", Feestdagen.Gelijkgesteld], ignoreOrder: true);
    }

    private static IEnumerable<int> Years() => Enumerable.Range(FirstYear, LastYear + 2 - FirstYear);

    private static IEnumerable<Feestdag> Decreed() =>
        Years().SelectMany(Data.Register.Feestdagen.In).Where(f => f.Naam == Feestdagen.Gelijkgesteld);

    private static bool IsAnotherHolidayToo(Feestdag feestdag) =>
        WettelijkeFeestdagen.In(feestdag.Dag.Year).Any(f => f.Dag == feestdag.Dag && f.Naam != feestdag.Naam);

    private static string Ends(DateTimeOffset instant) => string.Join(
        ';', _soorten.Select(soort => $"{Data.Register.Compute(soort, instant).Value!.Uiterlijk:yyyy-MM-dd}"));

    // Whole seconds, the same ones in every run.
    private static DateTimeOffset[] Instants()
    {
        var random = new Random(20251122);
        var first = new DateTimeOffset(FirstYear, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var seconds = (long)(new DateTimeOffset(LastYear + 1, 1, 1, 0, 0, 0, TimeSpan.Zero) - first).TotalSeconds;
        return [.. Enumerable.Range(0, Count).Select(_ => first.AddSeconds(random.NextInt64(seconds)))];
    }
}
