using Schakel.Core.Common;
using Schakel.Core.Naslag;

namespace Schakel.Core.Termijnen;

/// <summary>The end of one term, computed from the event that started it. Never stored: the events are.</summary>
/// <remarks>
/// <c>Uiterlijk</c> is the last day, in Amsterdam, on which it is still in time; <c>UiterlijkTijdstip</c> the last
/// instant, for a term in hours only.
/// </remarks>
public sealed record TermijnBerekening(
    string Soort,
    DateTimeOffset Vanaf,
    DateOnly Uiterlijk,
    DateTimeOffset? UiterlijkTijdstip,
    int Verlengingen,
    TermijnRegel Regel)
{
    /// <summary>The day of the start event in Amsterdam; it is not part of the term.</summary>
    public DateOnly StartDag => Amsterdam.Day(Vanaf);

    /// <summary>A caveat when the version that was applied is not certain for this start.</summary>
    public Tekst? Voorbehoud => Regel.ReservationFor(StartDag);

    /// <summary>Whether something that happened at this instant was still in time.</summary>
    public bool IsInTime(DateTimeOffset instant) =>
        UiterlijkTijdstip is { } last ? instant <= last : Amsterdam.Day(instant) <= Uiterlijk;
}
