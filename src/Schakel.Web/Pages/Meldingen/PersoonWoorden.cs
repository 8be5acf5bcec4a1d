using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Naslag;
using Schakel.Core.Personen;

namespace Schakel.Web.Pages.Meldingen;

/// <summary>A described person in words; what is not known is left out, and the page says so once.</summary>
public sealed class PersoonWoorden(IStringLocalizer<Teksten> text, Naslagwerk naslag, TimeProvider clock, Momenten momenten)
{
    public string Naam(Identiteit wie, bool ongeboren) =>
        wie.Naam is { Length: > 0 } naam ? naam : ongeboren ? text["Ongeboren"] : text["Naam onbekend"];

    public string Naam(Betrokkene wie) => Naam(wie.Identiteit, wie.IsOngeboren);

    /// <summary>The first name, or else the whole one: where people stand among their own.</summary>
    public string Roepnaam(Betrokkene wie) =>
        wie.Identiteit.Voornamen?.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? Naam(wie);

    public string Rol(string rol) => naslag.Lijst(CodeLijsten.RolBetrokkene).NaamVan(rol);

    public string? Geslacht(Identiteit wie) => wie.Geslacht is { } code ? naslag.Lijst(CodeLijsten.Geslacht).NaamVan(code) : null;

    /// <summary>"38 jaar", or "37 of 38 jaar" when the day is not known.</summary>
    public string? Leeftijd(string? geboortedatum)
    {
        if (!DeelsBekendeDatum.TryParse(geboortedatum, out var datum) || datum.Leeftijd(clock.Today()) is not { } age)
        {
            return null;
        }

        return age.Minimum == age.Maximum ? text["{0} jaar", age.Minimum]
            : age.Maximum - age.Minimum == 1 ? text["{0} of {1} jaar", age.Minimum, age.Maximum]
            : text["{0} tot {1} jaar", age.Minimum, age.Maximum];
    }

    public string? Geboren(string? geboortedatum)
    {
        if (!DeelsBekendeDatum.TryParse(geboortedatum, out var datum) || datum.IsOnbekend)
        {
            return null;
        }

        var day = datum.Weergave(text);
        return Leeftijd(geboortedatum) is { } age ? text["{0} ({1})", day, age] : day;
    }

    public string? Uitgerekend(DateOnly? dag) => dag is { } day ? text["uitgerekend op {0}", momenten.Dag(day)].Value : null;

    public string? Gezag(string? gezag) => gezag is { } code ? naslag.Lijst(CodeLijsten.Gezag).NaamVan(code) : null;

    /// <summary>"Partner van", or for gezag what is known of it.</summary>
    public string Relatie(string soort) =>
        soort == "gezag" ? text["Gezag over"] : naslag.Lijst(CodeLijsten.Relatie).NaamVan(soort);

    public string Wijs(string code) => naslag.Lijst(CodeLijsten.VeiligContact).NaamVan(code);

    /// <summary>Whether the code warns, rather than names a way.</summary>
    public bool IsWaarschuwing(string code) => naslag.Lijst(CodeLijsten.VeiligContact).Find(code)?.Groep == "voorwaarde";

    public string GeheimGrond(string? grond) => grond is { } code
        ? text["Geheim adres: {0}", naslag.Lijst(CodeLijsten.GeheimAdresGrond).NaamVan(code)]
        : text["Geheim adres"];

    public string? Adres(AdresRegel? adres)
    {
        if (adres is null or { Geheim: true })
        {
            return null;
        }

        var street = Join(adres.Straat, adres.Huisnummer?.ToString(CultureInfo.InvariantCulture), adres.Toevoeging);
        var country = adres.Land == "nl" ? null : naslag.Lijst(CodeLijsten.Land).NaamVan(adres.Land);
        var parts = new[] { street, Join(adres.Postcode, adres.Plaats), adres.Buitenland, country }.Where(part => !string.IsNullOrEmpty(part));
        return string.Join(", ", parts) is { Length: > 0 } line ? line : null;
    }

    private static string Join(params string?[] parts) => string.Join(' ', parts.Where(part => !string.IsNullOrWhiteSpace(part)));
}
