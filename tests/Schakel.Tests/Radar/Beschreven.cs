using Schakel.Radar;
using Schakel.Tests.Support;

namespace Schakel.Tests.Radar;

/// <summary>Synthetic people for the tests of the radar.</summary>
internal static class Beschreven
{
    public static readonly Persoonsbeschrijving Saskia = new()
    {
        Bsn = "999990019",
        Voornamen = "Saskia",
        Tussenvoegsel = "van der",
        Achternaam = "Berg",
        Geboortedatum = "1988-03-12",
        Geslacht = "v",
        Postcode = "1211AB",
        Huisnummer = "12",
        Toevoeging = "bis",
    };

    /// <summary>The same woman to somebody who has no BSN.</summary>
    public static Persoonsbeschrijving SaskiaZonderBsn => Saskia with { Bsn = null };

    public static IEnumerable<string> Keys(Persoonsbeschrijving p) => RadarSleutels.Of(p).Select(k => k.Tekst);

    public static bool ShareAKey(Persoonsbeschrijving a, Persoonsbeschrijving b) => Keys(a).Intersect(Keys(b)).Any();

    /// <summary>Somebody drawn from few values, so that fields agree often, and now and then from any text at all.</summary>
    public static Persoonsbeschrijving Random(Random random) =>
        new()
        {
            Bsn = Pick(random, "999990019", "999990020", "123456789", "000000000"),
            Voornamen = Pick(random, "Saskia", "Saskia Maria", "Maria", "S.", "Bas", "Bart"),
            Voorletters = Pick(random, "S.M.", "B", "IJ."),
            Tussenvoegsel = Pick(random, "van der", "v.d.", "El", "de"),
            Achternaam = Pick(random, "Berg", "van der Berg", "Vandenberg", "Jansen-de Vries", "Dijk", "Dyk", "Amrani"),
            Partnernaam = Pick(random, "de Vries", "Berg", "Dijk"),
            Geboortedatum = Pick(random, "1988-03-12", "1988-12-03", "1988-03-00", "1988-00-00", "1970-01-01", "1988-01-01", "19900405"),
            Geslacht = Pick(random, "m", "v", "x"),
            Postcode = Pick(random, "1211AB", "1211 ab", "9999"),
            Huisnummer = Pick(random, "12", "12 bis", "0"),
            Toevoeging = Pick(random, "bis", "A"),
        };

    private static string? Pick(Random random, params string[] values) => random.Next(10) switch
    {
        < 3 => null,
        3 => NareTeksten.Random(random),
        _ => values[random.Next(values.Length)],
    };
}
