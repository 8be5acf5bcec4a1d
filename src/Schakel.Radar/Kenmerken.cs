namespace Schakel.Radar;

/// <summary>A description in the form in which it is compared: keys made from it, not the description.</summary>
internal sealed record Kenmerken(
    string? Bsn, Naamlezing Achternaam, Naamlezing Partnernaam, Geboortedag Geboren, Voornaam Voornaam, char? Geslacht)
{
    public string? Adres { get; private init; }

    public static Kenmerken Of(Persoonsbeschrijving p) =>
        new(
            Radar.Bsn.Identifying(p.Bsn),
            Naamlezing.Of(p.Tussenvoegsel, p.Achternaam),
            Naamlezing.Of(null, p.Partnernaam),
            Geboortedag.Read(p.Geboortedatum),
            Voornaam.Of(p.Voornamen, p.Voorletters),
            Sex(p.Geslacht))
        {
            Adres = Adressleutel.Of(p.Postcode, p.Huisnummer, p.Toevoeging),
        };

    /// <summary>Every reading of every surname, without doubles.</summary>
    public IEnumerable<string> Namen =>
        Achternaam.Lezingen.Concat(Achternaam.Delen).Concat(Partnernaam.Lezingen).Concat(Partnernaam.Delen).Distinct();

    // m(an), m(ale), v(rouw), f(emale), w(eiblich). X is neither agreement nor contradiction: registrations follow a
    // person's own words at different moments.
    private static char? Sex(string? text) =>
        Naamnormalisatie.Fold(text) switch
        {
            ['m', ..] => 'm',
            ['v' or 'f' or 'w', ..] => 'v',
            _ => null,
        };
}
