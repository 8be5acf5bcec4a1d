using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;
using Schakel.Core.Personen;
using Schakel.Radar;

namespace Schakel.Core.Keten;

/// <summary>Between the canonical message and the use case that the form calls too: the edge, in one place.</summary>
public static class MeldingVertaling
{
    private const string Soort = "VT";
    private const string EigenKanaal = "api";
    private const string GrondMelder = "melder";

    /// <summary>Reads a message, and says per field what is wrong with it.</summary>
    /// <remarks>The rules of the use case itself come after; <see cref="FieldOf"/> brings their answers back to the message.</remarks>
    public static (ReceiveMelding.Command? Command, IReadOnlyList<Veldfout> Fouten) Read(
        ReadOnlyMemory<byte> json, Naslagwerk naslag, IStringLocalizer<Teksten> text)
    {
        var (bericht, fouten) = Vormcontrole.Read<MeldingBericht>(json, text);
        return bericht switch
        {
            null => (null, fouten),
            { Soort: not Soort } => (null, [new("/soort", text["Deze soort melding neemt Veilig Thuis hier niet aan. Kies VT."])]),
            _ => (ToCommand(bericht, naslag), []),
        };
    }

    /// <summary>From the use case's property to the field of the message, as a JSON pointer.</summary>
    public static string FieldOf(string property)
    {
        var segments = property.Replace("[", ".", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal)
            .Split('.').Select(s => char.ToLowerInvariant(s[0]) + s[1..]).ToArray();
        string[] field = segments switch
        {
            ["ontvangenOp"] => ["datumTijd"],
            ["gegevens", "aard" or "duur", ..] => ["zorgelijkeSituatie", .. segments[1..]],
            ["gegevens", ..] => segments[1..],
            ["uitspraken", "0", ..] or ["uitspraken"] => ["zorgelijkeSituatie", "situatieschets"],
            ["uitspraken", var index, var name] => ["incidenten", Before(index), Incident(name)],
            ["betrokkenen", var index, "identiteit", .. var rest] => ["betrokkenen", index, .. rest],
            _ => segments,
        };
        return "/" + string.Join('/', field);
    }

    private static string Incident(string name) => name switch
    {
        "tekst" => "omschrijving",
        "gebeurdOp" => "datumTijd",
        _ => name,
    };

    private static string Before(string index) =>
        (int.Parse(index, CultureInfo.InvariantCulture) - 1).ToString(CultureInfo.InvariantCulture);

    private static ReceiveMelding.Command ToCommand(MeldingBericht bericht, Naslagwerk naslag) => new()
    {
        Kanaal = Invoer.Tidy(bericht.Kanaal) ?? EigenKanaal,
        OntvangenOp = bericht.DatumTijd.UtcDateTime,
        Melder = Melder(bericht.Melder, naslag),
        Gegevens = new MeldingGegevens
        {
            Kenmerk = Invoer.Tidy(bericht.Kenmerk),
            Spoed = bericht.Spoed,
            TerugkoppelingGewenst = bericht.TerugkoppelingGewenst,
            Aard = [.. bericht.ZorgelijkeSituatie.Aard.Distinct()],
            Duur = Invoer.Tidy(bericht.ZorgelijkeSituatie.Duur),
            Gemeente = Invoer.Tidy(bericht.Gemeente),
            Aanduiding = "",
        },
        Uitspraken =
        [
            new(SoortUitspraak.ZorgelijkeSituatie, bericht.ZorgelijkeSituatie.Situatieschets.Trim(), WiensWoorden.Melder),
            .. bericht.Incidenten.Select(Incident),
        ],
        Betrokkenen = [.. bericht.Betrokkenen.Select(Betrokkene)],
    };

    private static MelderGegevens Melder(MelderBericht melder, Naslagwerk naslag) => new()
    {
        Beroepsmatig = naslag.Lijst(CodeLijsten.Hoedanigheid).Find(melder.Hoedanigheid)?.Heeft(Kenmerk.Beroepsmatig) == true,
        Hoedanigheid = melder.Hoedanigheid,
        Functie = Invoer.Tidy(melder.Functie),
        Organisatie = Invoer.Tidy(melder.Organisatie),
        Naam = Invoer.Tidy(melder.Naam),
        Telefoon = Invoer.Tidy(melder.Telefoon),
        Email = Invoer.Tidy(melder.Email),
        Afschermen = melder.Afschermen,
        Afschermgrond = Invoer.Tidy(melder.Afschermgrond),
    };

    private static ReceiveMelding.Gezegd Incident(IncidentBericht incident) =>
        new(SoortUitspraak.Incident, incident.Omschrijving.Trim(), WiensWoorden.Melder)
        {
            GebeurdOp = incident.DatumTijd?.UtcDateTime,
            Locatie = Invoer.Tidy(incident.Locatie),
        };

    private static Beschrijving Betrokkene(BetrokkeneBericht wie) => new()
    {
        Rol = wie.Rol,
        Identiteit = Identiteit(wie),
        Huishouden = wie.Huishouden,
        UitgerekendeDatum = wie.UitgerekendeDatum,
        Geinformeerd = wie.Geinformeerd,
        RedenNietGeinformeerd = Invoer.Tidy(wie.RedenNietGeinformeerd),
        Adres = Adres(wie),
    };

    private static Identiteit Identiteit(BetrokkeneBericht wie) => new()
    {
        Bsn = Bsn.Normalise(wie.Bsn) ?? Invoer.Tidy(wie.Bsn),
        BsnKlopt = Invoer.Tidy(wie.Bsn) is null || Bsn.PassesElfproef(wie.Bsn),
        Voornamen = Invoer.Tidy(wie.Voornamen),
        Voorletters = Invoer.Tidy(wie.Voorletters),
        Tussenvoegsel = Invoer.Tidy(wie.Tussenvoegsel),
        Achternaam = Invoer.Tidy(wie.Achternaam),
        Partnernaam = Invoer.Tidy(wie.Partnernaam),
        Geboortedatum = Geboortedatum(Invoer.Tidy(wie.Geboortedatum)),
        Geslacht = Invoer.Tidy(wie.Geslacht),
    };

    // Also when it cannot be read: the rules then say so, at this field.
    private static string? Geboortedatum(string? text) =>
        DeelsBekendeDatum.TryParse(text, out var datum) ? datum.IsOnbekend ? null : datum.ToString() : text;

    // That an address is secret is worth keeping even when the address itself is not known.
    private static AdresGegevens? Adres(BetrokkeneBericht wie) => wie is { Adres: null, GeheimAdres: false } ? null : new()
    {
        Straat = Invoer.Tidy(wie.Adres?.Straat),
        Postcode = Invoer.Tidy(wie.Adres?.Postcode),
        Huisnummer = wie.Adres?.Huisnummer,
        Toevoeging = Invoer.Tidy(wie.Adres?.Toevoeging),
        Plaats = Invoer.Tidy(wie.Adres?.Plaats),
        Land = Invoer.Tidy(wie.Adres?.Land) ?? "nl",
        Buitenland = Invoer.Tidy(wie.Adres?.Buitenland),
        Geheim = wie.GeheimAdres,
        GeheimGrond = wie.GeheimAdres ? GrondMelder : null,
    };
}
