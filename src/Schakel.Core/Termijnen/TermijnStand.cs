using Schakel.Core.Common;

namespace Schakel.Core.Termijnen;

/// <summary>A term at one moment, as the worklist and the casus page show it: day 3 of 5, and what is left.</summary>
/// <remarks>
/// <c>Eenheid</c> (working days, days or hours) is what the other three count. <c>Dag</c> is how many have begun: 0 on
/// the day of the start event, more than <c>Totaal</c> when late. <c>Resterend</c> is what is left after today: 0 on the
/// last day; negative when late, but 0 when no whole unit has passed since, as on the Saturday after a Friday.
/// <c>Vandaag</c> is the day, in Amsterdam, of the moment that was asked about.
/// </remarks>
public sealed record TermijnStand(
    int Dag,
    int Totaal,
    TermijnEenheid Eenheid,
    int Resterend,
    TermijnToon Toon,
    DateOnly Vandaag,
    TermijnBerekening Termijn)
{
    public static TermijnStand At(TermijnBerekening termijn, DateTimeOffset now, Werkdagen werkdagen) =>
        termijn.UiterlijkTijdstip is { } last
            ? InHours(termijn, last, now)
            : InDays(termijn, now, termijn.Regel.Duur?.Eenheid == TermijnEenheid.Werkdagen ? werkdagen : null);

    private static TermijnStand InHours(TermijnBerekening termijn, DateTimeOffset last, DateTimeOffset now)
    {
        var elapsed = (int)Math.Floor((now - termijn.Vanaf).TotalHours);
        var left = (int)Math.Truncate((last - now).TotalHours);
        return new TermijnStand(
            Math.Max(0, elapsed),
            (int)(last - termijn.Vanaf).TotalHours,
            TermijnEenheid.Uren,
            left,
            ToonAt(termijn, now),
            Amsterdam.Day(now),
            termijn);
    }

    private static TermijnStand InDays(TermijnBerekening termijn, DateTimeOffset now, Werkdagen? werkdagen)
    {
        var today = Amsterdam.Day(now);
        var left = today <= termijn.Uiterlijk
            ? Between(today, termijn.Uiterlijk, werkdagen)
            : -Between(termijn.Uiterlijk, today, werkdagen);
        return new TermijnStand(
            Between(termijn.StartDag, today, werkdagen),
            Between(termijn.StartDag, termijn.Uiterlijk, werkdagen),
            werkdagen is null ? TermijnEenheid.Dagen : TermijnEenheid.Werkdagen,
            left,
            ToonAt(termijn, now),
            today,
            termijn);
    }

    // Without a calendar of working days, every day counts.
    private static int Between(DateOnly day, DateOnly totEnMet, Werkdagen? werkdagen) =>
        werkdagen?.CountAfter(day, totEnMet) ?? Math.Max(0, totEnMet.DayNumber - day.DayNumber);

    private static TermijnToon ToonAt(TermijnBerekening termijn, DateTimeOffset now)
    {
        if (!termijn.IsInTime(now))
        {
            return TermijnToon.TeLaat;
        }

        return Amsterdam.Day(now) == termijn.Uiterlijk ? TermijnToon.Vandaag : TermijnToon.OpTijd;
    }
}
