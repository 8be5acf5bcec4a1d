namespace Schakel.Core.Naslag;

/// <summary>A question is asked only when an earlier one was asked and has one of these values.</summary>
/// <param name="Vraag">The code of the earlier question.</param>
public sealed record Voorwaarde(string Vraag, IReadOnlyList<string> Waarden)
{
    public bool Geldt(Antwoorden antwoorden) => antwoorden.Op(Vraag).Intersect(Waarden, StringComparer.Ordinal).Any();
}

public static class Voorwaarden
{
    /// <summary>Those of the questions, in order, that are asked of whoever gave these answers.</summary>
    /// <param name="vragen">From the first question of the questionnaire: a condition looks back.</param>
    public static IEnumerable<Vraag> Gesteld(this IEnumerable<Vraag> vragen, Antwoorden antwoorden)
    {
        var asked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var vraag in vragen.Where(v => v.Voorwaarde is not { } als || (asked.Contains(als.Vraag) && als.Geldt(antwoorden))))
        {
            asked.Add(vraag.Code);
            yield return vraag;
        }
    }
}
