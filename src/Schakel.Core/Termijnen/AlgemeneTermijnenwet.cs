namespace Schakel.Core.Termijnen;

/// <summary>Moves the end of a statutory term off weekends and holidays (Algemene termijnenwet, BWBR0002448).</summary>
public static class AlgemeneTermijnenwet
{
    private const int ShortestTermOfArticle2 = 3;
    private const int OrdinaryDaysOfArticle2 = 2;

    /// <summary>The end after articles 1 and 2; never earlier than the end that was counted.</summary>
    /// <param name="start">The day of the start event, which is not part of the term.</param>
    /// <param name="end">The last day as counted.</param>
    /// <param name="gewoon">The days that are no Saturday, Sunday or holiday, those by decree left out too.</param>
    public static DateOnly Move(DateOnly start, DateOnly end, Werkdagen gewoon)
    {
        // Article 2: a term of three days or more holds at least two days that are no Saturday, Sunday or holiday.
        if (end.DayNumber - start.DayNumber >= ShortestTermOfArticle2)
        {
            var withTwoOrdinaryDays = gewoon.Add(start, OrdinaryDaysOfArticle2);
            end = end < withTwoOrdinaryDays ? withTwoOrdinaryDays : end;
        }

        // Article 1: the term runs on to the next day that is no Saturday, Sunday or holiday.
        return gewoon.OnOrAfter(end);
    }
}
