namespace Schakel.Core.Termijnen;

/// <summary>How long a term is, in the words of its source: "tien weken" is not seventy days.</summary>
public sealed record Duur(int Aantal, TermijnEenheid Eenheid)
{
    /// <summary>True when article 4 of the Algemene termijnenwet leaves a term of this length alone.</summary>
    /// <remarks>Hours, years, and more than ninety days, twelve weeks or three months.</remarks>
    public bool FallsOutsideTermijnenwet => Eenheid switch
    {
        TermijnEenheid.Dagen => Aantal > 90,
        TermijnEenheid.Weken => Aantal > 12,
        TermijnEenheid.Maanden => Aantal > 3,
        TermijnEenheid.Werkdagen => false,
        _ => true,
    };

    /// <summary>The last day of a term that starts on a day; the day itself does not count.</summary>
    /// <remarks>A month ends on the same number of day, or on the last day of a shorter month.</remarks>
    public DateOnly EndAfter(DateOnly start, Werkdagen werkdagen) => Eenheid switch
    {
        TermijnEenheid.Dagen => start.AddDays(Aantal),
        TermijnEenheid.Werkdagen => werkdagen.Add(start, Aantal),
        TermijnEenheid.Weken => start.AddDays(7 * Aantal),
        TermijnEenheid.Maanden => start.AddMonths(Aantal),
        TermijnEenheid.Jaren => start.AddYears(Aantal),
        _ => throw new InvalidOperationException("A term in hours ends at an instant, not on a day."),
    };
}
