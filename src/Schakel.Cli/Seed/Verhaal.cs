namespace Schakel.Cli.Seed;

/// <summary>Chooses the words of the work that fit the people, the reporter and what was decided.</summary>
internal sealed class Verhaal(Verhalen bron, Toeval toeval)
{
    private static readonly (string, double)[] _duur =
        [("tot-1-week", 15), ("1-week-1-maand", 9), ("1-6-maanden", 29), ("6-12-maanden", 21), ("1-5-jaar", 21), ("langer-dan-5-jaar", 3), ("onbekend", 2)];

    public string Duur() => toeval.Kies(_duur);

    /// <summary>How long it lasts: less than a week only where the police came for the first time.</summary>
    public string Duur(Zin zin, Tafereel tafereel) => zin.Duur is { } known
        ? toeval.Kies(known)
        : toeval.Kies(_duur[(tafereel.Gezin.Bekend > 0 ? 2 : tafereel.Groep == "politie" ? 0 : 1)..]);

    /// <summary>What the reporter tells: of their own kind if there is such a story, urgent or not as it was asked.</summary>
    public Zin Situatie(Tafereel tafereel, bool spoed)
    {
        var fits = bron.Situaties.Where(z => z.Fits(tafereel)).ToList();
        Func<Zin, bool>[] wishes = [z => z.Spoed == spoed && !z.IsForAll, z => !z.Spoed && !z.IsForAll, z => !z.Spoed];
        var told = tafereel.Gezin.Verteld;
        var chosen = toeval.Kies(new[] { fits.FindAll(z => !told.Contains(z)), fits }
            .SelectMany(among => wishes.Select(wish => among.Where(wish).ToList())).First(found => found.Count > 0));
        told.Add(chosen);
        return chosen;
    }

    /// <summary>What a reporter tells that is no domestic violence or child abuse.</summary>
    public Zin HoortHierNiet(Tafereel tafereel)
    {
        var fits = bron.HoortHierNiet.Where(z => z.Fits(tafereel, z.Besluit![0])).ToList();
        return toeval.Kies(fits.Exists(z => !z.IsForAll) ? fits.FindAll(z => !z.IsForAll) : fits);
    }

    public string Afspraken(Tafereel tafereel) => Any(bron.Afspraken, tafereel);

    public string Tell(Tafereel tafereel, Zin zin, string tekst) => tafereel.Tell(tekst, zin.Leeftijd, toeval);

    public string Motivering(Tafereel tafereel, string regionaal) => Any(bron.Motiveringen, tafereel, regionaal);

    public string WatSpeelt(Tafereel tafereel) => Any(bron.WatSpeelt, tafereel);

    public string ToelichtingOverdracht(Tafereel tafereel) => Any(bron.ToelichtingOverdracht, tafereel);

    public (string Vraag, string Antwoord) Vraag(Tafereel tafereel)
    {
        var zin = toeval.Kies(bron.Vragen.Where(z => z.Fits(tafereel)).ToList());
        return (Tell(tafereel, zin, zin.Tekst), Tell(tafereel, zin, zin.Antwoord ?? ""));
    }

    /// <summary>A code of the list reden-weigering, with words that go with it.</summary>
    public (string Reden, string Toelichting) Weigering(Tafereel tafereel)
    {
        var zin = toeval.Kies(bron.Weigeringen);
        return (zin.Besluit![0], Tell(tafereel, zin, zin.Tekst));
    }

    /// <summary>An answer in words; null when none goes with how safe it is.</summary>
    public string? Antwoord(string vraag, Tafereel tafereel, string? hoe)
    {
        var fits = bron.Antwoorden.GetValueOrDefault(vraag, []).Where(z => z.Fits(tafereel, hoe)).ToList();
        if (fits.Count == 0)
        {
            return null;
        }

        var zin = toeval.Kies(fits);
        return Tell(tafereel, zin, zin.Tekst);
    }

    /// <summary>What a child of that age might say; null when it is too young.</summary>
    public string? EigenWoorden(Tafereel tafereel, Mens kind)
    {
        var leeftijd = kind.Leeftijd(tafereel.Op);
        var fits = bron.Antwoorden["kind-eigen-woorden"].Where(z => z.Leeftijd![0] <= leeftijd && leeftijd <= z.Leeftijd[1]).ToList();
        return fits.Count == 0 ? null : tafereel.Tell(toeval.Kies(fits).Tekst, null, toeval);
    }

    private string Any(IReadOnlyList<Zin> zinnen, Tafereel tafereel, string? besluit = null)
    {
        var zin = toeval.Kies(zinnen.Where(z => z.Fits(tafereel, besluit)).ToList());
        return Tell(tafereel, zin, zin.Tekst);
    }
}
