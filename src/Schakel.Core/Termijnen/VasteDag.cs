namespace Schakel.Core.Termijnen;

/// <summary>A day of the year on which a term ends, whatever its start.</summary>
public sealed record VasteDag(int Maand, int Dag)
{
    /// <summary>The first such day after the start.</summary>
    public DateOnly EndAfter(DateOnly start)
    {
        var sameYear = new DateOnly(start.Year, Maand, Dag);
        return sameYear > start ? sameYear : new DateOnly(start.Year + 1, Maand, Dag);
    }
}
