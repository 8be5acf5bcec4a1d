using System.Globalization;
using Schakel.Core.Personen;
using Schakel.Radar;

namespace Schakel.Web.Pages.Meldingen;

/// <summary>One field of two descriptions side by side, with what the radar said of it.</summary>
/// <param name="Nieuw">Null when it is not known.</param>
public sealed record Vergelijkrij(string Veld, string? Nieuw, string? Eerder, IReadOnlyList<Reden> Redenen);

/// <summary>Which reason belongs to which field.</summary>
public static class Veldreden
{
    public static readonly IReadOnlyList<Reden> Naam =
    [
        Reden.ZelfdeAchternaam, Reden.AchternaamAlsPartnernaam, Reden.ZelfdePartnernaam, Reden.DeelVanAchternaam,
        Reden.AndereAchternaam, Reden.ZelfdeVoornaam, Reden.EenVoornaamGelijk, Reden.ZelfdeVoorletter, Reden.AndereVoornaam,
        Reden.AndereVoorletter,
    ];

    public static readonly IReadOnlyList<Reden> Geboren =
    [
        Reden.ZelfdeGeboortedatum, Reden.GeboortedatumGelijkVoorZoverBekend, Reden.DagEnMaandVerwisseld, Reden.AndereGeboortedatum,
    ];

    public static readonly IReadOnlyList<Reden> Bsn = [Reden.ZelfdeBsn, Reden.BsnVerschilt];

    public static readonly IReadOnlyList<Reden> Geslacht = [Reden.ZelfdeGeslacht, Reden.AnderGeslacht];

    public static readonly IReadOnlyList<Reden> Adres = [Reden.ZelfdeAdres, Reden.AnderAdres];
}

/// <summary>By which keys a description could be looked for at all.</summary>
public sealed record Gezocht(bool Bsn, bool NaamEnDatum, bool Adres)
{
    public static Gezocht Of(Identiteit wie, AdresRegel? adres)
    {
        var described = Sleutels.Describe(wie, null) with
        {
            Postcode = adres?.Postcode,
            Huisnummer = adres?.Huisnummer?.ToString(CultureInfo.InvariantCulture),
            Toevoeging = adres?.Toevoeging,
        };
        var kinds = RadarSleutels.Of(described).Select(sleutel => sleutel.Soort).ToHashSet();
        return new Gezocht(
            kinds.Contains(Sleutelsoort.Bsn), kinds.Overlaps([Sleutelsoort.NaamGeboortedatum, Sleutelsoort.NaamGeboortejaar]),
            kinds.Contains(Sleutelsoort.Adres));
    }
}
