using Schakel.Core.Naslag;

namespace Schakel.Core.Termijnen;

/// <summary>One version of the rule of a term, as <c>data/termijnen.json</c> holds it.</summary>
public sealed record TermijnRegel
{
    public required string Versie { get; init; }

    /// <summary>The first day on which it holds; null when that was not established.</summary>
    public required DateOnly? Van { get; init; }

    /// <summary>The first day on which it holds no more; null when it still does.</summary>
    public required DateOnly? Tot { get; init; }

    /// <summary>From this day the text was seen to hold; an earlier start gets a reservation.</summary>
    public required DateOnly? ZekerVanaf { get; init; }

    /// <summary>The event at which the clock starts.</summary>
    public required Tekst Start { get; init; }

    /// <summary>Null, with <see cref="UiterlijkOp"/>, when no length is known: none is invented.</summary>
    public required Duur? Duur { get; init; }

    public required VasteDag? UiterlijkOp { get; init; }

    public required Verlenging? Verlenging { get; init; }

    public required Toepassing AlgemeneTermijnenwet { get; init; }

    /// <summary>The rule in one sentence that a worker understands.</summary>
    public required Tekst Regel { get; init; }

    public required string Bron { get; init; }

    public required Zekerheid Zekerheid { get; init; }

    public required Tekst? Toelichting { get; init; }

    public bool HoldsOn(DateOnly day) => (Van is null || day >= Van) && (Tot is null || day < Tot);

    /// <summary>What the reader must know when the term started before the text was seen to hold.</summary>
    public Tekst? ReservationFor(DateOnly start) => start < ZekerVanaf ? Toelichting : null;
}
