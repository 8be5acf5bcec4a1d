using Schakel.Core.Meldingen;
using Schakel.Core.Personen;

namespace Schakel.Tests.Support;

/// <summary>A family as two reporters told of it: two adults, four children, an unborn child and an unrelated witness.</summary>
public static class Gezin
{
    /// <summary>What stands in the secret address and may be found nowhere else.</summary>
    public const string GeheimeStraat = "Schuilplaatslaan";

    public const string Melder = "Pieter Agent";

    /// <summary>The first melding, of the police: everybody with everything that is known.</summary>
    public static ReceiveMelding.Command Politie(ReceiveMelding.Command c) => c with
    {
        Gegevens = c.Gegevens with { Spoed = true, Kenmerk = "PL0900-2026-000123", Aard = ["partnergeweld", "kindermishandeling-getuige-van-geweld"] },
        Uitspraken =
        [
            new(SoortUitspraak.ZorgelijkeSituatie, "Buren belden om 21.40 uur. Er was geschreeuw en er ging glas stuk.\nDe kinderen stonden op de trap.", WiensWoorden.Melder),
            new(SoortUitspraak.Incident, "Hij heeft mij geduwd en met een bord gegooid.", WiensWoorden.Betrokkene)
            {
                BronBetrokkene = 1, Over = [1, 2], GebeurdOp = c.OntvangenOp.AddHours(-2), Locatie = "In de keuken",
            },
        ],
        Betrokkenen =
        [
            Wereld.Iemand("slachtoffer", "Saskia", "van der", "Berg", "1988-03-12", "v", "999990019") with
            {
                Huishouden = 1,
                Geinformeerd = true,
                Adres = new AdresGegevens { Straat = GeheimeStraat, Huisnummer = 12, Postcode = "1211AB", Plaats = "Hilversum", Geheim = true, GeheimGrond = "verblijf-opvang" },
                Contact = new ContactGegevens { Telefoon = "06 12345678", Wijzen = ["bellen", "alleen-overdag", "niet-inspreken"], Uitleg = "Alleen op werkdagen tussen negen en drie." },
            },
            Wereld.Iemand("pleger", "Ronald", null, "Jansen", "1985-07-04", "m", "999990020") with
            {
                Huishouden = 1,
                Geinformeerd = false,
                RedenNietGeinformeerd = "veiligheid",
                Adres = new AdresGegevens { Straat = "Havenstraat", Huisnummer = 4, Postcode = "1211KL", Plaats = "Hilversum" },
            },
            Wereld.Iemand("kind", "Noor", null, "Jansen", "2016-05-30", "v") with { Huishouden = 1 },
            Wereld.Iemand("kind", "Bas", null, "Jansen", "2019-11-02", "m") with { Huishouden = 1 },
            Wereld.Iemand("kind", "Fatima-Zahra", null, "Jansen", "2021-01-15", "v") with { Huishouden = 1 },
            Wereld.Iemand("kind", null, null, "Jansen", "2024-00-00") with { Huishouden = 1 },
            Wereld.Iemand("ongeboren") with { Huishouden = 1, UitgerekendeDatum = new DateOnly(2026, 9, 1) },
            Wereld.Iemand("getuige", "Marijke", "de", "Groot", null, "v"),
        ],
        Verbanden =
        [
            new(1, 2, "partner"), new(1, 3, "ouder-van"), new(2, 3, "ouder-van"), new(1, 4, "ouder-van"), new(2, 4, "ouder-van"),
            new(1, 5, "ouder-van"), new(2, 5, "ouder-van"), new(1, 6, "ouder-van"), new(2, 6, "ouder-van"), new(1, 7, "ouder-van"),
            new(1, 3, "gezag", "ja"), new(2, 3, "gezag", "onbekend"),
        ],
    };

    /// <summary>The second melding, of a school: fewer people, other words for some of them.</summary>
    public static ReceiveMelding.Command School(ReceiveMelding.Command c) => c with
    {
        Kanaal = "e-mail",
        Melder = new MelderGegevens
        {
            Beroepsmatig = true,
            Hoedanigheid = "school",
            Naam = "Juf Els de Vries",
            Organisatie = "Basisschool De Linde",
            Afschermen = true,
            Afschermgrond = "verstoring-vertrouwensrelatie",
        },
        Uitspraken = [new(SoortUitspraak.ZorgelijkeSituatie, "Noor vertelt dat zij 's nachts wakker ligt van ruzie.", WiensWoorden.Melder) { Over = [1] }],
        Betrokkenen =
        [
            Wereld.Iemand("kind", "Noor", null, "Jansen", "2016-05-30", "v"),
            Wereld.Iemand("ouder", "S.", null, "Jansen-van der Berg", "1988-00-00", "v"),
        ],
        Verbanden = [new(2, 1, "ouder-van")],
    };
}
