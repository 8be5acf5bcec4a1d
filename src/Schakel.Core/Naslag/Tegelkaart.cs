using System.Collections.Frozen;
using System.Globalization;

namespace Schakel.Core.Naslag;

/// <summary>Where each region stands on a map of squares of one size (<c>data/programma/tegels.json</c>).</summary>
/// <remarks>
/// The file may know more regions than there are: a tile of a region that is no more is not drawn. So one file serves
/// the thirty regions of the start and a later division with fewer.
/// </remarks>
public sealed record Tegelkaart : Bronvermelding
{
    /// <summary>What fits in a tile, in characters.</summary>
    public const int LangsteOpschrift = 7;

    internal const string Bestand = "programma/tegels.json";

    private FrozenDictionary<string, Tegel> _byCode = FrozenDictionary<string, Tegel>.Empty;

    public required IReadOnlyList<Tegel> Tegels
    {
        get;
        init
        {
            field = value;
            _byCode = value.DistinctBy(t => t.Code).ToFrozenDictionary(t => t.Code, StringComparer.Ordinal);
        }
    }

    /// <summary>The tile of a region; null when the map does not know it.</summary>
    /// <param name="code">Of the region, as <c>PR10</c>.</param>
    public Tegel? Find(string? code) => code is null ? null : _byCode.GetValueOrDefault(code);

    /// <summary>Reads the file and checks that each tile has a place of its own.</summary>
    /// <exception cref="NaslagException">A code or a place occurs twice, or a tile lies outside the map or does not fit its words.</exception>
    internal static Tegelkaart Load(NaslagBron bron)
    {
        var kaart = bron.ReadJson<Tegelkaart>(Bestand);
        Check.Head(Bestand, kaart);
        Check.Distinct(Bestand, "tegel", kaart.Tegels.Select(t => t.Code));
        foreach (var tegel in kaart.Tegels)
        {
            CheckTile(tegel, $"tegel '{tegel.Code}'");
        }

        Check.Distinct(Bestand, "plaats (kolom, rij)", kaart.Tegels.Select(t =>
            string.Create(CultureInfo.InvariantCulture, $"{t.Kolom}, {t.Rij}")));
        Check.Distinct(Bestand, "opschrift", kaart.Tegels.Select(t => t.Kort));
        return kaart;
    }

    private static void CheckTile(Tegel tegel, string place)
    {
        Check.Slug(Bestand, place, tegel.Code);
        Check.Filled(Bestand, place, tegel.Kort);
        if (tegel.Kolom < 1 || tegel.Rij < 1)
        {
            throw new NaslagException(Bestand, place, "lies outside the map: columns and rows count from 1.");
        }

        if (tegel.Kort.Length > LangsteOpschrift)
        {
            throw new NaslagException(Bestand, place, $"'{tegel.Kort}' is longer than {LangsteOpschrift} characters.");
        }
    }
}

/// <summary>The place of one region.</summary>
public sealed record Tegel
{
    public required string Code { get; init; }

    /// <summary>The words in the tile; the full name stands elsewhere.</summary>
    public required string Kort { get; init; }

    /// <summary>From 1, west to east.</summary>
    public required int Kolom { get; init; }

    /// <summary>From 1, north to south.</summary>
    public required int Rij { get; init; }
}
