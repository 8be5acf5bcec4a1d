using FsCheck;
using FsCheck.Fluent;
using Schakel.Core.Common;
using Schakel.Core.Termijnen;

namespace Schakel.Tests.Termijnen;

/// <summary>What holds for every term that has an end, at whatever instant of 2018 to 2040 it starts.</summary>
public sealed class TermijnPropertyTests
{
    private static readonly IReadOnlyList<string> _soorten =
        [.. Data.Register.Termijnen.Where(t => t.Regels[^1] is { Duur: not null } or { UiterlijkOp: not null }).Select(t => t.Soort)];

    private static readonly DateTimeOffset _first = new(2018, 6, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly Gen<DateTimeOffset> _instants =
        Gen.Choose(0, 22 * 365 * 24 * 60).Select(minutes => _first.AddMinutes(minutes));

    // Seconds around midnight in Amsterdam, on both days on which the clock changes, a leap day and a year end.
    private static readonly Gen<DateTimeOffset> _edges =
        from day in Gen.Elements("2027-03-27", "2027-03-28", "2027-10-30", "2027-10-31", "2028-02-28", "2028-02-29", "2027-12-31")
        from seconds in Gen.Choose(-4 * 3600, 28 * 3600)
        select Data.Noon(Data.Day(day)).AddHours(-12).AddSeconds(seconds);

    private static readonly Arbitrary<(string Soort, DateTimeOffset Vanaf)> _starts =
        (from soort in Gen.Elements<string>([.. _soorten])
         from vanaf in Gen.OneOf(_instants, _edges)
         select (soort, vanaf)).ToArbitrary();

    [Fact]
    public void Most_terms_take_part() => _soorten.Count.ShouldBeGreaterThanOrEqualTo(14);

    [Fact]
    public void A_term_never_ends_before_it_starts() => Holds(_starts, start => Compute(start).Uiterlijk > Compute(start).StartDag
        || Compute(start).UiterlijkTijdstip > start.Vanaf);

    [Fact]
    public void Who_starts_later_never_ends_earlier() => Holds(
        (from start in _starts.Generator from later in Gen.Choose(0, 60 * 24 * 400) select (start, later)).ToArbitrary(),
        pair => Compute((pair.start.Soort, pair.start.Vanaf.AddMinutes(pair.later))).Uiterlijk >= Compute(pair.start).Uiterlijk);

    [Fact]
    public void An_extension_never_shortens() => Holds(
        (from vanaf in Gen.OneOf(_instants, _edges) from times in Gen.Choose(0, 30) select (vanaf, times)).ToArbitrary(),
        pair => Compute((TermijnSoort.Informeren, pair.vanaf), pair.times + 1).Uiterlijk
            > Compute((TermijnSoort.Informeren, pair.vanaf), pair.times).Uiterlijk);

    [Fact]
    public void Where_the_Termijnenwet_applies_no_term_ends_on_a_day_off() => Holds(
        _starts, start => Compute(start) is var end && (!end.Regel.AlgemeneTermijnenwet.Geldt || Data.Werkdagen.IsWerkdag(end.Uiterlijk)));

    [Fact]
    public void The_Termijnenwet_moves_an_end_forward_and_by_less_than_a_week() => Holds(_starts, start =>
    {
        var end = Compute(start);
        if (!end.Regel.AlgemeneTermijnenwet.Geldt)
        {
            return true;
        }

        var moved = end.Uiterlijk.DayNumber - end.Regel.Duur!.EndAfter(end.StartDag, Data.Werkdagen).DayNumber;
        return moved is >= 0 and < 7;
    });

    [Fact]
    public void Every_instant_of_one_day_in_Amsterdam_has_the_same_end() => Holds(_starts, start =>
    {
        var day = Amsterdam.Day(start.Vanaf);
        var midnight = new DateTimeOffset(Amsterdam.ToUtc(day.ToDateTime(TimeOnly.MinValue)));
        var lastSecond = new DateTimeOffset(Amsterdam.ToUtc(day.AddDays(1).ToDateTime(TimeOnly.MinValue))).AddSeconds(-1);
        return Compute(start).UiterlijkTijdstip is not null
            || (Compute((start.Soort, midnight)).Uiterlijk == Compute(start).Uiterlijk
                && Compute((start.Soort, lastSecond)).Uiterlijk == Compute(start).Uiterlijk);
    });

    [Fact]
    public void The_safety_assessment_always_has_five_working_days() => Holds(_starts, start =>
    {
        var end = Compute((TermijnSoort.Veiligheidsbeoordeling, start.Vanaf));
        return Data.Werkdagen.IsWerkdag(end.Uiterlijk) && Data.Werkdagen.CountAfter(end.StartDag, end.Uiterlijk) == 5;
    });

    private static TermijnBerekening Compute((string Soort, DateTimeOffset Vanaf) start, int verlengingen = 0) =>
        Data.Register.Compute(start.Soort, start.Vanaf, verlengingen).Value.ShouldNotBeNull();

    private static void Holds<T>(Arbitrary<T> arbitrary, Func<T, bool> property) =>
        Prop.ForAll(arbitrary, property).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithQuietOnSuccess(true));
}
