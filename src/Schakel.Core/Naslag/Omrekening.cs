namespace Schakel.Core.Naslag;

/// <summary>Brings figures per municipality from the municipalities of one day to those of a later one, along what went up in what.</summary>
public sealed class Omrekening(Gemeenten gemeenten, Herindelingen herindelingen)
{
    /// <param name="Cijfers">By CBS code, for the municipalities of the later day.</param>
    /// <param name="Resten">What weights that stay below 1 lost.</param>
    /// <param name="NietGeplaatst">Figures that belong to no municipality of the later day.</param>
    /// <remarks>Together these are what came in: nothing gets lost without a line.</remarks>
    public sealed record Uitkomst(IReadOnlyDictionary<string, decimal> Cijfers, IReadOnlyList<Rest> Resten, IReadOnlyList<Los> NietGeplaatst);

    /// <param name="Waarde">In the unit of the figures; never more than the figure of the municipality.</param>
    public sealed record Rest(string Gemeente, DateOnly Op, decimal Waarde);

    /// <param name="Reden">In Dutch.</param>
    public sealed record Los(string Gemeente, decimal Waarde, string Reden);

    /// <param name="cijfers">By CBS code; counts, since a percentage cannot be added.</param>
    /// <param name="van">The day of whose municipalities the figures are.</param>
    /// <param name="naar">The day to bring them to.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="naar"/> lies before <paramref name="van"/>: what went up in another cannot be told apart again.</exception>
    public Uitkomst Recalculate(IReadOnlyDictionary<string, decimal> cijfers, DateOnly van, DateOnly naar)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(naar, van);
        var (now, rests, loose) = (new Dictionary<string, decimal>(StringComparer.Ordinal), new List<Rest>(), new List<Los>());
        foreach (var (code, value) in cijfers)
        {
            if (gemeenten.Bestaat(code, van))
            {
                now.Add(code, value);
            }
            else
            {
                loose.Add(new(code, value, "bestond niet op de eerste dag"));
            }
        }

        foreach (var herindeling in herindelingen.All.Where(h => h.Op > van && h.Op <= naar))
        {
            Follow(herindeling, now, rests, loose);
        }

        foreach (var (code, value) in now.Where(figure => !gemeenten.Bestaat(figure.Key, naar)).ToList())
        {
            now.Remove(code);
            loose.Add(new(code, value, "opgeheven; de opvolger is niet bekend"));
        }

        return new(now, rests, loose);
    }

    private static void Follow(Herindeling herindeling, Dictionary<string, decimal> now, List<Rest> rests, List<Los> loose)
    {
        if (!now.Remove(herindeling.Gemeente, out var value))
        {
            return;
        }

        if (!herindeling.IsBekend)
        {
            loose.Add(new(herindeling.Gemeente, value, herindeling.Reden!));
            return;
        }

        foreach (var deel in herindeling.Naar)
        {
            now[deel.In] = now.GetValueOrDefault(deel.In) + (value * herindeling.GewichtVan(deel));
        }

        if (herindeling.Rest is { } rest && rest * value != 0)
        {
            rests.Add(new(herindeling.Gemeente, herindeling.Op, rest * value));
        }
    }
}
