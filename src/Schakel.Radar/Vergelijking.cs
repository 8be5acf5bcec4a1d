namespace Schakel.Radar;

/// <summary>Judges whether two descriptions are of one person, and says why.</summary>
/// <remarks>
/// Symmetric. Without a BSN and a full birth date on both sides the answer is never more than
/// <see cref="Sterkte.Mogelijk"/>; nobody is ever joined because of it.
/// </remarks>
public static class Vergelijking
{
    public static Treffer Of(Persoonsbeschrijving a, Persoonsbeschrijving b) => Of(Kenmerken.Of(a), Kenmerken.Of(b));

    private static Treffer Of(Kenmerken a, Kenmerken b)
    {
        Reden?[] found =
        [
            Compare(a.Bsn, b.Bsn, Reden.ZelfdeBsn, Reden.BsnVerschilt),
            CompareDates(a, b),
            CompareSurnames(a, b),
            a.Voornaam.CompareWith(b.Voornaam),
            Compare(a.Geslacht, b.Geslacht, Reden.ZelfdeGeslacht, Reden.AnderGeslacht),
            Compare(a.Adres, b.Adres, Reden.ZelfdeAdres, Reden.AnderAdres),
        ];

        Reden[] reasons = [.. found.OfType<Reden>()];
        return new(Sterkteregels.Of(reasons), reasons);
    }

    private static Reden? Compare<T>(T? a, T? b, Reden same, Reden different) =>
        a is null || b is null ? null
        : EqualityComparer<T>.Default.Equals(a, b) ? same
        : different;

    private static Reden? CompareDates(Kenmerken a, Kenmerken b) => a.Geboren.CompareWith(b.Geboren) switch
    {
        Datumverhouding.Gelijk => Reden.ZelfdeGeboortedatum,
        Datumverhouding.GelijkVoorZoverBekend => Reden.GeboortedatumGelijkVoorZoverBekend,
        Datumverhouding.DagEnMaandVerwisseld => Reden.DagEnMaandVerwisseld,
        Datumverhouding.Anders => Reden.AndereGeboortedatum,
        _ => null,
    };

    private static Reden? CompareSurnames(Kenmerken a, Kenmerken b)
    {
        if (!a.Namen.Any() || !b.Namen.Any())
        {
            return null;
        }

        var (own, partner, otherOwn, otherPartner) =
            (a.Achternaam.Lezingen, a.Partnernaam.Lezingen, b.Achternaam.Lezingen, b.Partnernaam.Lezingen);

        return Meet(own, otherOwn) ? Reden.ZelfdeAchternaam
            : Meet(own, otherPartner) || Meet(partner, otherOwn) ? Reden.AchternaamAlsPartnernaam
            : Meet(partner, otherPartner) ? Reden.ZelfdePartnernaam
            : Meet(a.Namen, b.Namen) ? Reden.DeelVanAchternaam
            : Reden.AndereAchternaam;
    }

    private static bool Meet(IEnumerable<string> a, IEnumerable<string> b) => a.Intersect(b, StringComparer.Ordinal).Any();
}
