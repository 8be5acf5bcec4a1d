using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Naslag;
using Schakel.Core.Personen;
using Schakel.Web.Components.Family;
using Schakel.Web.Pages.Meldingen;

namespace Schakel.Web.Pages.Casussen;

/// <summary>The people of a casus for the drawing, and the same facts in words for the list.</summary>
public sealed class Gezinswoorden(IStringLocalizer<Teksten> text, Naslagwerk naslag, PersoonWoorden woorden)
{
    public (IReadOnlyList<Gezinslid> Leden, IReadOnlyList<Gezinsband> Banden) Of(Mensen mensen) => (
        [.. mensen.Allen.Select(Lid)],
        [.. mensen.Banden.SelectMany(band => Lijnen(band, mensen))]);

    /// <summary>What is known of somebody, each fact on its own.</summary>
    public IEnumerable<string> Feiten(Mens mens)
    {
        yield return woorden.Geboren(mens.Beste.Identiteit.Geboortedatum)
            ?? woorden.Uitgerekend(mens.Beste.UitgerekendeDatum) ?? text["leeftijd onbekend"].Value;
        if (woorden.Geslacht(mens.Beste.Identiteit) is { } geslacht)
        {
            yield return geslacht;
        }

        yield return mens.Huishouden is { } nummer ? text["Huishouden {0}", nummer] : text["huishouden niet bekend"];
        var meldingen = mens.Beschrijvingen.Select(b => b.Wie.Melding).Distinct().Count();
        if (meldingen > 1)
        {
            yield return text["in {0} meldingen", meldingen];
        }
    }

    /// <summary>What somebody is to the others, as they were told: "Partner van Ronald Jansen".</summary>
    public IEnumerable<string> Banden(Mens mens, Mensen mensen) => mensen.Banden.Where(b => b.Van == mens.Id).Select(band =>
    {
        var other = woorden.Naam(mensen.Allen.First(m => m.Id == band.Naar).Beste);
        return band.Gezag is { } gezag
            ? text["{0} {1}: {2}", woorden.Relatie(band.Soort), other, woorden.Gezag(gezag)!].Value
            : text["{0} {1}", woorden.Relatie(band.Soort), other].Value;
    });

    private Gezinslid Lid(Mens mens)
    {
        var wie = mens.Beste;
        var under = wie.IsOngeboren
            ? woorden.Uitgerekend(wie.UitgerekendeDatum) ?? text["ongeboren"].Value
            : string.Join(" · ", new[] { woorden.Leeftijd(wie.Identiteit.Geboortedatum), string.Join(", ", mens.Rollen.Select(Rol)) }.Where(part => !string.IsNullOrEmpty(part)));
        return new Gezinslid(mens.Id.ToString(), Roepnaam(wie), under, Teken(wie), mens.IsKind, mens.Huishouden, mens.GeheimeAdressen.Any());
    }

    // One line for a parent, whichever of the two said it.
    private IEnumerable<Gezinsband> Lijnen(Band band, Mensen mensen)
    {
        var (van, naar) = (band.Van.ToString(), band.Naar.ToString());
        var words = text["{0} {1}", woorden.Relatie(band.Soort), Roepnaam(mensen.Allen.First(m => m.Id == band.Naar).Beste)].Value;
        yield return band.Soort switch
        {
            "partner" => new(van, naar, Gezinsbandsoort.Partner, words),
            "ex-partner" => new(van, naar, Gezinsbandsoort.ExPartner, words),
            "ouder-van" => new(van, naar, Gezinsbandsoort.Ouder, words),
            "kind-van" => new(naar, van, Gezinsbandsoort.Ouder, ""),
            "stiefouder-van" or "pleegouder-van" => new(van, naar, Gezinsbandsoort.AndereOuder, words),
            "stiefkind-van" or "pleegkind-van" => new(naar, van, Gezinsbandsoort.AndereOuder, ""),
            _ => new(van, naar, Gezinsbandsoort.Overig, words),
        };
    }

    private string Roepnaam(Betrokkene wie)
    {
        var i = wie.Identiteit;
        return new[] { i.Voornamen?.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(), i.Achternaam, i.Partnernaam }
            .FirstOrDefault(part => !string.IsNullOrWhiteSpace(part)) ?? (wie.IsOngeboren ? text["Ongeboren"] : text["Naam onbekend"]);
    }

    // Shorter than the label of the list, which says "vermoedelijk"; the list beneath the drawing bears that.
    private string Rol(string rol) => rol switch
    {
        "slachtoffer" => text["slachtoffer"],
        "pleger" => text["pleger"],
        "kind" => text["kind"],
        "getuige" => text["getuige"],
        "ouder" => text["ouder"],
        "huisgenoot" => text["huisgenoot"],
        "overig" => text["overig"],
        _ => naslag.Lijst(CodeLijsten.RolBetrokkene).NaamVan(rol),
    };

    private static Gezinsteken Teken(Betrokkene wie) => wie.IsOngeboren ? Gezinsteken.Ongeboren : wie.Identiteit.Geslacht switch
    {
        "v" => Gezinsteken.Vrouw,
        "m" => Gezinsteken.Man,
        _ => Gezinsteken.Onbekend,
    };
}
