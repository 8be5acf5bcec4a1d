using Schakel.Radar;

namespace Schakel.Core.Personen;

/// <summary>What the radar may know of a described person: never a secret address.</summary>
public static class Sleutels
{
    public static IEnumerable<RadarSleutel> Of(Betrokkene betrokkene, AdresGegevens? adres) =>
        RadarSleutels.Of(Describe(betrokkene.Identiteit, adres)).Select(sleutel => new RadarSleutel
        {
            Organisatie = betrokkene.Organisatie,
            Sleutel = sleutel.Tekst,
            Betrokkene = betrokkene.Id,
        });

    public static Persoonsbeschrijving Describe(Identiteit wie, AdresGegevens? adres)
    {
        var open = adres is { Geheim: false } ? adres : null;
        return new Persoonsbeschrijving
        {
            Bsn = wie.Bsn,
            Voornamen = wie.Voornamen,
            Voorletters = wie.Voorletters,
            Tussenvoegsel = wie.Tussenvoegsel,
            Achternaam = wie.Achternaam,
            Partnernaam = wie.Partnernaam,
            Geboortedatum = wie.Geboortedatum,
            Geslacht = wie.Geslacht,
            Postcode = open?.Postcode,
            Huisnummer = open?.Huisnummer?.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Toevoeging = open?.Toevoeging,
        };
    }
}
