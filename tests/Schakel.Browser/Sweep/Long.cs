using Schakel.Core.Meldingen;
using Schakel.Core.Personen;
using Schakel.Tests.Support;

namespace Schakel.Browser.Sweep;

/// <summary>People, organisations and texts that no layout was drawn for: very long, from right to left, with marks on marks.</summary>
internal static class Long
{
    public const string Organisatie = "Veilig Thuis voor de samenwerkende gemeenten van de Noordelijke Vecht- en Plassenstreek en omliggende kernen";

    /// <summary>More than a hundred characters, and nowhere a place to break the line.</summary>
    public const string Achternaam =
        "Wolfeschlegelsteinhausenbergerdorffvanderbergenhoogstratenaarzeggelinkhuizenvandenbosscheooievaarsnest";

    public const string Medewerker = "Annemarie-Wilhelmina-Alexandrina de Wit-Wolfeschlegelsteinhausenbergerdorffvanderbergenhoogstratenaarszoon";

    private const string RightToLeft = "محمد عبد الرحمن بن عبد الله بن عبد العزيز بن محمد بن سعود بن فيصل بن تركي بن عبد الله بن محمد الحسيني الهاشمي القرشي";

    private const string Marks = "Z\u0351\u036B\u0343a\u0308\u0323\u0301n\u0303\u0331e\u0301\u0328b\u0307\u0323i\u0302\u0330e\u0306\u0324v\u0303\u0325 Öztürk\u0336y\u0335ı\u0334l\u0337m\u0338a\u0321z\u0321";

    private static readonly string _story = string.Join(' ', Enumerable.Repeat(
        $"{RightToLeft} belde. {Marks} zei: https://www.example.test/{new string('x', 160)} en daarna niets meer.", 12));

    public static ReceiveMelding.Command Melding(DateTime now) => new()
    {
        Kanaal = "telefoon",
        OntvangenOp = now,
        Melder = new MelderGegevens
        {
            Beroepsmatig = true,
            Hoedanigheid = "school",
            Naam = Medewerker,
            Organisatie = Organisatie,
            Functie = "coördinator leerlingenzorg en vertrouwenspersoon voor de onderbouw, de bovenbouw en het speciaal onderwijs",
            Email = $"{new string('a', 60)}@{new string('b', 60)}.example",
        },
        Gegevens = new() { Spoed = true, Aard = ["partnergeweld"], Duur = "1-6-maanden", Gemeente = "GM0034", Kenmerk = new string('K', 120), Aanduiding = Achternaam },
        Uitspraken =
        [
            new(SoortUitspraak.ZorgelijkeSituatie, _story, WiensWoorden.Melder),
            new(SoortUitspraak.Incident, _story, WiensWoorden.Betrokkene) { BronBetrokkene = 1, Over = [1, 2, 3], Locatie = new string('L', 120) },
        ],
        Betrokkenen =
        [
            Wereld.Iemand("slachtoffer", "Saskia Wilhelmina Alexandrina Petronella", "van der", Achternaam, "1988-03-12", "v") with
            {
                Adres = new AdresGegevens { Straat = new string('S', 90), Huisnummer = 12345, Postcode = "1211AB", Plaats = "Westerhaar-Vriezenveensewijk" },
                Contact = new ContactGegevens { Telefoon = "06 12345678", Wijzen = ["bellen", "alleen-overdag"], Uitleg = _story },
            },
            Wereld.Iemand("pleger", RightToLeft, null, RightToLeft, "1985-07-04", "m"),
            Wereld.Iemand("kind", Marks, null, Achternaam, "2016-05-30", "v"),
            Wereld.Iemand("kind", new string('W', 110), null, null, "2024-00-00"),
        ],
        Verbanden = [new(1, 2, "partner"), new(1, 3, "ouder-van"), new(2, 3, "ouder-van"), new(1, 3, "gezag", "ja")],
    };

    /// <summary>The same people in the form of a new melding.</summary>
    public static async Task TypeAsync(NieuweMeldingTyper typer)
    {
        await typer.SendAsync("/melder", ("Hoedanigheid", "politie"), ("Naam", Medewerker), ("Organisatie", Organisatie));
        await typer.SendAsync("/zorgen", f => f.Fill(("Tekst", _story)).Tick("Aard", "partnergeweld"));
        await typer.SendAsync("/incidenten/incident0001", ("Tekst", _story), ("Locatie", new string('L', 120)));
        await typer.SendAsync(typer.BetrokkenePath, ("Rol", "slachtoffer"), ("Voornamen", Marks), ("Achternaam", Achternaam), ("Bsn", "123456789"));
        await typer.SendAsync("/betrokkenen/abcdefghijkl", ("Rol", "pleger"), ("Voornamen", RightToLeft), ("Achternaam", RightToLeft));
        await typer.SendAsync("/betrokkenen/bbcdefghijkl", ("Rol", "kind"), ("Voornamen", new string('W', 110)));
    }
}
