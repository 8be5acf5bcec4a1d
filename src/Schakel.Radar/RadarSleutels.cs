using System.Globalization;

namespace Schakel.Radar;

public enum Sleutelsoort
{
    /// <summary>The BSN, when it can exist.</summary>
    Bsn,

    /// <summary>Surname and full birth date.</summary>
    NaamGeboortedatum,

    /// <summary>Surname, year of birth and first initial.</summary>
    NaamGeboortejaar,

    /// <summary>Postcode, house number and addition.</summary>
    Adres,
}

/// <summary>One exact look-up key. Equal text means: compare these two.</summary>
/// <remarks>
/// The text is at most <see cref="MaximumLength"/> characters, begins with the version of the rules and is stable within
/// that version.
/// </remarks>
public sealed record Sleutel(Sleutelsoort Soort, string Tekst)
{
    /// <summary>In UTF-16 units; ordinal, so a column for it needs no culture.</summary>
    public const int MaximumLength = 64;
}

/// <summary>The keys under which a person is stored and looked up.</summary>
/// <remarks>
/// A key only finds candidates; <see cref="Vergelijking"/> judges them. Keys hold personal data in the clear, the
/// BSN included: they stay inside the organisation's own database, next to the very fields they were made from, where
/// a hash would protect nothing (all BSNs can be tried in seconds). They must never leave it, nor enter a log.
/// When the rules change, so does the version, and stored keys are made anew.
/// </remarks>
public static class RadarSleutels
{
    public const int Version = 1;

    /// <summary>The keys in a fixed order, without doubles; empty when nothing identifying is known.</summary>
    public static IReadOnlyList<Sleutel> Of(Persoonsbeschrijving persoon)
    {
        var p = Kenmerken.Of(persoon);
        var keys = new List<Sleutel>();

        if (p.Bsn is { } bsn)
        {
            keys.Add(Make(Sleutelsoort.Bsn, $"b:{bsn}"));
        }

        foreach (var name in p.Namen)
        {
            AddNameKeys(keys, name, p);
        }

        if (p.Adres is { } address)
        {
            keys.Add(Make(Sleutelsoort.Adres, $"a:{address}"));
        }

        return keys;
    }

    // The full date serves the ordinary case. Where day or month is unknown, doubtful (1 January) or swapped on one
    // side only, nothing exact is shared but the year; the initial keeps that group to a handful. It is made from full
    // dates too, or a partly-known date would never find one. Year unknown: no key, for a surname alone is a village.
    private static void AddNameKeys(List<Sleutel> keys, string name, Kenmerken p)
    {
        var born = p.Geboren;
        if (born.IsVolledig)
        {
            keys.Add(Make(Sleutelsoort.NaamGeboortedatum, $"d:{name}:{born.Jaar:0000}{born.Maand:00}{born.Dag:00}"));
        }

        if (born.Jaar != 0 && p.Voornaam.Letter is { } initial)
        {
            keys.Add(Make(Sleutelsoort.NaamGeboortejaar, $"j:{name}:{born.Jaar:0000}:{initial}"));
        }
    }

    private static Sleutel Make(Sleutelsoort soort, FormattableString text) =>
        new(soort, string.Create(CultureInfo.InvariantCulture, $"{Version}:{text.ToString(CultureInfo.InvariantCulture)}"));
}
