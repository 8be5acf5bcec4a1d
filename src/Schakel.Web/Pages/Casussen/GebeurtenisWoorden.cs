using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;

namespace Schakel.Web.Pages.Casussen;

/// <summary>A line of the timeline in words, with the sign and the tone that go with it.</summary>
public sealed record GebeurtenisTekst(string Titel, string Icoon, string Toon = "neutral")
{
    public DateOnly Dag { get; init; }

    public string Wie { get; init; } = "";

    /// <summary>Where to read more; null when it is about the casus itself.</summary>
    public string? Adres { get; init; }
}

/// <summary>From the kind of an event and what it names to a sentence; the one place where these are written.</summary>
public sealed class GebeurtenisWoorden(IStringLocalizer<Teksten> text, Naslagwerk naslag)
{
    // Who answers one question after the other about one melding does one thing.
    private static readonly TimeSpan _inOneGo = TimeSpan.FromMinutes(15);

    /// <summary>The lines of a timeline; people who were recognised in one go stand on one line.</summary>
    /// <param name="gebeurtenissen">The newest first.</param>
    /// <param name="nummer">The number of a melding, where known.</param>
    public IEnumerable<GebeurtenisTekst> Of(IEnumerable<Gebeurtenis> gebeurtenissen, Func<MeldingId?, string?> nummer)
    {
        var group = new List<Gebeurtenis>();
        foreach (var next in gebeurtenissen)
        {
            if (group.Count > 0 && !IsOneGo(group[0], next))
            {
                yield return Of(group[0], nummer(group[0].Melding), group.Count);
                group.Clear();
            }

            group.Add(next);
        }

        if (group.Count > 0)
        {
            yield return Of(group[0], nummer(group[0].Melding), group.Count);
        }
    }

    private static bool IsOneGo(Gebeurtenis first, Gebeurtenis next) =>
        (first.Soort, next.Soort) == (SoortGebeurtenis.PersoonGekoppeld, SoortGebeurtenis.PersoonGekoppeld)
        && first.Melding == next.Melding && first.Door == next.Door && first.Op - next.Op < _inOneGo;

    private GebeurtenisTekst Of(Gebeurtenis gebeurtenis, string? nummer, int aantal)
    {
        var tekst = AboutMelding(gebeurtenis, nummer, aantal) ?? AboutOverdracht(gebeurtenis) ?? AboutCasus(gebeurtenis);
        var tijd = Amsterdam.Time(gebeurtenis.Op).ToString("HH:mm", CultureInfo.CurrentCulture);
        return tekst with
        {
            Dag = Amsterdam.Day(gebeurtenis.Op),
            Wie = gebeurtenis.Door is { } door ? text["{0}, {1}", tijd, door] : text["{0}, automatisch", tijd],
            Adres = gebeurtenis switch
            {
                { Overdracht: { } overdracht } => $"/overdrachten/{overdracht}",
                { Soort: SoortGebeurtenis.OverdragenAanBetrokkenen, Melding: { } melding } => $"/meldingen/{melding}/veiligheidsbeoordelingen",
                { Melding: { } melding } => $"/meldingen/{melding}",
                _ => null,
            },
        };
    }

    private GebeurtenisTekst? AboutMelding(Gebeurtenis g, string? nummer, int aantal) => g.Soort switch
    {
        SoortGebeurtenis.MeldingOntvangen => new(
            text["Melding {0} ontvangen: {1}", nummer ?? "", Naam(CodeLijsten.Kanaal, g, 0)], "inbox", "info"),
        SoortGebeurtenis.VervolgmeldingOntvangen => new(text["Melding {0} hoort bij deze casus: vervolgmelding", Deel(g, 0)], "bell", "warning"),
        SoortGebeurtenis.VervolgmeldingGezien => new(text["Vervolgmelding {0} gezien en opgepakt", Deel(g, 0)], "eye"),
        SoortGebeurtenis.MeldingGewijzigd => new(text["Melding {0} aangevuld of verbeterd", Deel(g, 0)], "pencil"),
        SoortGebeurtenis.PersoonGekoppeld when aantal > 1 => new(text["{0} mensen uit melding {1} herkend als bekenden", aantal, Deel(g, 0)], "link"),
        SoortGebeurtenis.PersoonGekoppeld => new(text["Iemand uit melding {0} herkend als bekende", Deel(g, 0)], "link"),
        SoortGebeurtenis.KoppelingOngedaan => new(text["Herkenning in melding {0} ongedaan gemaakt", Deel(g, 0)], "link"),
        SoortGebeurtenis.MeldingToegevoegd => new(text["Melding {0} terug in deze casus, uit casus {1}", Deel(g, 0), Deel(g, 1)], "arrows-exchange"),
        SoortGebeurtenis.MeldingVerplaatst => new(text["Melding {0} hoort hier niet: naar casus {1}", Deel(g, 0), Deel(g, 1)], "arrows-exchange"),
        SoortGebeurtenis.BesluitGenomen => new(
            text["Besluit over melding {0}: {1}", Deel(g, 0), Naam(CodeLijsten.BesluitRegionaal, g, 2)], "gavel", "ok"),
        SoortGebeurtenis.BesluitIngetrokken => new(text["Besluit over melding {0} ingetrokken", Deel(g, 0)], "gavel", "warning"),
        SoortGebeurtenis.MeldingAfgedaan => new(
            text["Melding {0} afgedaan zonder beoordeling: {1}", Deel(g, 0), Naam(CodeLijsten.Afdoening, g, 1)], "circle-check"),
        SoortGebeurtenis.AfdoeningIngetrokken => new(text["Melding {0} toch te beoordelen", Deel(g, 0)], "gavel", "warning"),
        _ => null,
    };

    private GebeurtenisTekst? AboutOverdracht(Gebeurtenis g) => g.Soort switch
    {
        SoortGebeurtenis.OverdrachtAangeboden => new(text["Overdracht aangeboden aan {0}", Deel(g, 0)], "arrow-right", "info"),
        SoortGebeurtenis.OverdrachtBekeken => new(text["Overdracht bekeken door de ontvanger"], "eye"),
        SoortGebeurtenis.VraagGesteld => new(text["De ontvanger stelde een vraag"], "message", "warning"),
        SoortGebeurtenis.VraagBeantwoord => new(text["Vraag van de ontvanger beantwoord"], "message"),
        SoortGebeurtenis.OverdrachtAangenomen => new(text["Overdracht aangenomen door {0}, {1}", Deel(g, 1), Deel(g, 0)], "circle-check", "ok"),
        SoortGebeurtenis.OverdrachtGeweigerd => new(text["Overdracht geweigerd door {0}", Deel(g, 0)], "x", "danger"),
        SoortGebeurtenis.OverdrachtIngetrokken => new(text["Overdracht aan {0} ingetrokken", Deel(g, 0)], "x", "warning"),
        SoortGebeurtenis.OverdragenAanBetrokkenen => new(text["Melding {0} overgedragen aan de betrokkenen zelf", Deel(g, 0)], "circle-check", "ok"),
        SoortGebeurtenis.Herinnerd => new(text["Ontvanger herinnerd, keer {0}", Deel(g, 0)], "bell", "warning"),
        _ => null,
    };

    private GebeurtenisTekst AboutCasus(Gebeurtenis g) => g.Soort switch
    {
        SoortGebeurtenis.Toegewezen => new(text["Toegewezen aan {0}", Deel(g, 0)], "user"),
        SoortGebeurtenis.WatSpeeltBijgewerkt => new(text["Wat er nu speelt bijgewerkt"], "pencil"),
        SoortGebeurtenis.ZichtOvergegaan => new(text["Zicht op veiligheid naar {0}, {1}", Deel(g, 1), Deel(g, 0)], "shield", "ok"),
        SoortGebeurtenis.CasusGesloten when g.Gegevens.Count > 0 => new(text["Casus gesloten: {0}", Naam(CodeLijsten.RedenSluiting, g, 0)], "lock"),
        SoortGebeurtenis.CasusGesloten => new(text["Casus gesloten"], "lock"),
        SoortGebeurtenis.CasusOpgegaan => new(text["Deze casus ging op in casus {0}", Deel(g, 0)], "arrows-exchange"),
        _ => throw new ArgumentOutOfRangeException(nameof(g), g.Soort, "An event without words."),
    };

    private string Naam(string lijst, Gebeurtenis g, int plaats) => naslag.Lijst(lijst).NaamVan(Deel(g, plaats));

    private static string Deel(Gebeurtenis g, int plaats) => g.Gegevens.ElementAtOrDefault(plaats) ?? "";
}
