using System.Globalization;
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
        [.. mensen.Banden.Where(band => band.Gezag is null).Select(Lijn).Distinct()]);

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

    /// <summary>What somebody is to the others, as they were told; one line for each kind: "Ouder van Noor, Bas".</summary>
    public IEnumerable<string> Banden(Mens mens, Mensen mensen) => mensen.Banden
        .Where(b => b.Van == mens.Id)
        .Concat(mensen.Banden.Where(b => b.Naar == mens.Id && b.Gezag is null).Select(b => b with { Van = b.Naar, Naar = b.Van, Soort = Omgekeerd(b.Soort) }))
        .Distinct().GroupBy(b => (b.Soort, b.Gezag)).OrderBy(group => group.Key.Gezag is not null)
        .Select(group =>
        {
            var others = string.Join(", ", mensen.Allen.Where(m => group.Any(b => b.Naar == m.Id)).Select(m => woorden.Roepnaam(m.Beste)));
            return group.Key.Gezag is { } gezag
                ? text["{0} {1}: {2}", woorden.Relatie(group.Key.Soort), others, woorden.Gezag(gezag)!].Value
                : text["{0} {1}", woorden.Relatie(group.Key.Soort), others].Value;
        });

    private Gezinslid Lid(Mens mens)
    {
        var wie = mens.Beste;
        var under = wie.IsOngeboren
            ? wie.UitgerekendeDatum is { } day ? text["verwacht {0}", day.ToString("d MMM yyyy", CultureInfo.CurrentCulture)].Value : text["ongeboren"].Value
            : string.Join(" · ", new[] { woorden.Leeftijd(wie.Identiteit.Geboortedatum), string.Join(", ", mens.Rollen.Select(Rol)) }.Where(part => !string.IsNullOrEmpty(part)));
        return new Gezinslid(mens.Id.ToString(), woorden.Roepnaam(wie), under, Teken(wie), mens.IsKind, mens.Huishouden, mens.GeheimeAdressen.Any());
    }

    // A parent is the upper end, whichever of the two it was told from.
    private Gezinsband Lijn(Band band)
    {
        var (van, naar) = (band.Van.ToString(), band.Naar.ToString());
        var (woord, terug) = (woorden.Relatie(band.Soort), woorden.Relatie(Omgekeerd(band.Soort)));
        return band.Soort switch
        {
            "partner" => new(van, naar, Gezinsbandsoort.Partner, woord, terug),
            "ex-partner" => new(van, naar, Gezinsbandsoort.ExPartner, woord, terug),
            "ouder-van" => new(van, naar, Gezinsbandsoort.Ouder, woord, terug),
            "kind-van" => new(naar, van, Gezinsbandsoort.Ouder, terug, woord),
            "stiefouder-van" or "pleegouder-van" => new(van, naar, Gezinsbandsoort.AndereOuder, woord, terug),
            "stiefkind-van" or "pleegkind-van" => new(naar, van, Gezinsbandsoort.AndereOuder, terug, woord),
            _ => new(van, naar, Gezinsbandsoort.Overig, woord, terug),
        };
    }

    /// <summary>The relation as seen from the other person.</summary>
    private string Omgekeerd(string soort) => naslag.Lijst(CodeLijsten.Relatie).Find(soort)?.Kenmerk(Kenmerk.Omgekeerd) ?? soort;

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
