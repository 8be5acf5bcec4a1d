using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Naslag;
using Schakel.Core.Personen;
using Schakel.Radar;

namespace Schakel.Web.Pages.Meldingen.NieuweMeldingJourney;

internal static class BetrokkeneLezer
{
    /// <summary>The two answers to where somebody lives; the first is also a code of the list land.</summary>
    public const string Nederland = "nl";

    public const string Buitenland = "buitenland";
    public const string LandOnbekend = "onbekend";

    public static Beschrijving Read(Lezing mens, IStringLocalizer<Teksten> text)
    {
        var rol = mens.One("Rol") ?? "";
        bool? geinformeerd = mens.One("Geinformeerd") switch { "ja" => true, "nee" => false, _ => null };
        return new()
        {
            Rol = rol,
            Identiteit = Identity(mens),
            UitgerekendeDatum = rol == "ongeboren" ? mens.Day("UitgerekendeDatum") : null,
            Huishouden = mens.Number("Huishouden", text["Kies een huishouden van 1 tot en met 9, of laat het open."]),
            Geinformeerd = geinformeerd,
            RedenNietGeinformeerd = geinformeerd == false ? mens.One("RedenNietGeinformeerd") : null,
            Adres = Address(mens, text),
            Contact = Safe(mens),
        };
    }

    private static Identiteit Identity(Lezing mens)
    {
        var typed = mens.One("Bsn");
        return new()
        {
            Bsn = Bsn.Normalise(typed) ?? typed,
            BsnKlopt = typed is null || Bsn.PassesElfproef(typed),
            Voornamen = mens.One("Voornamen"),
            Voorletters = mens.One("Voorletters"),
            Tussenvoegsel = mens.One("Tussenvoegsel"),
            Achternaam = mens.One("Achternaam"),
            Partnernaam = mens.One("Partnernaam"),
            Geboortedatum = mens.PartialDate("Geboortedatum"),
            Geslacht = mens.One("Geslacht"),
        };
    }

    private static AdresGegevens? Address(Lezing mens, IStringLocalizer<Teksten> text)
    {
        var abroad = mens.One("Waar") == Buitenland;
        var secret = mens.IsYes("Geheim");
        var adres = new AdresGegevens
        {
            Land = abroad ? mens.One("Land") ?? LandOnbekend : Nederland,
            Straat = abroad ? null : mens.One("Straat"),
            Huisnummer = abroad ? null : mens.Number("Huisnummer", text["Een huisnummer is een getal van 1 tot en met 99999."]),
            Toevoeging = abroad ? null : mens.One("Toevoeging"),
            Postcode = abroad ? null : mens.One("Postcode"),
            Plaats = abroad ? null : mens.One("Plaats"),
            Buitenland = abroad ? mens.One("Buitenland") : null,
            Geheim = secret,
            GeheimGrond = secret ? mens.One("GeheimGrond") : null,
        };
        return adres == new AdresGegevens() ? null : adres;
    }

    private static ContactGegevens? Safe(Lezing mens)
    {
        var contact = new ContactGegevens
        {
            Telefoon = mens.One("Telefoon"),
            Email = mens.One("Email"),
            Wijzen = [.. mens.Many("Wijzen").Distinct()],
            Uitleg = mens.One("Uitleg"),
        };
        return contact is { Telefoon: null, Email: null, Uitleg: null, Wijzen.Count: 0 } ? null : contact;
    }
}
