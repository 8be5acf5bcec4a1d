using Schakel.Tests.Support;

namespace Schakel.Browser.Sweep;

internal static partial class Places
{
    private static Dictionary<string, Place[]> Intake => new(StringComparer.Ordinal)
    {
        ["contact"] = [new("leeg", Wereld.Anna, _ => "/contact"), new Place("", Wereld.Anna, _ => "/contact").Rejected()],
        ["meldingen/nieuw"] =
        [
            new("leeg", Wereld.Anna, _ => "/meldingen/nieuw"),
            new("uit advies", Wereld.Anna, s => $"/meldingen/nieuw?advies={s.Advies}"),
            new Place("", Wereld.Anna, _ => "/meldingen/nieuw").Rejected(),
        ],
        ["meldingen/nieuw/{concept:guid}/contact"] = Step("/contact", rejected: false),
        ["meldingen/nieuw/{concept:guid}/melder"] = Step("/melder"),
        ["meldingen/nieuw/{concept:guid}/zorgen"] =
        [
            .. Step("/zorgen"),
            new("twee schermen", Wereld.Anna, s => $"{s.VolleMelding}/zorgen")
            {
                Toont = "main table",
                Dan = async (_, page) =>
                {
                    var other = await page.Context.NewPageAsync();
                    await other.GotoAsync(page.Url);
                    await other.Locator("[name=Tekst]").FillAsync($"Op het andere scherm {Guid.NewGuid()}.");
                    await Place.SendAsync(other);
                    await other.CloseAsync();
                    await page.Locator("[name=Kenmerk]").FillAsync("Hier");
                    await Place.SendAsync(page);
                },
            },
        ],
        ["meldingen/nieuw/{concept:guid}/incidenten"] = Step("/incidenten", rejected: false),
        ["meldingen/nieuw/{concept:guid}/incidenten/{sleutel:length(12)}"] = Step("/incidenten/incident0001"),
        ["meldingen/nieuw/{concept:guid}/betrokkenen"] =
            [.. Step("/betrokkenen", rejected: false), new Place("", Wereld.Anna, s => $"{s.NogNiemand}/betrokkenen").Rejected()],
        ["meldingen/nieuw/{concept:guid}/betrokkenen/{sleutel:length(12)}"] = Step("/betrokkenen/abcdefghijkl"),
        ["meldingen/nieuw/{concept:guid}/relaties"] = Step("/relaties", rejected: false),
        ["meldingen/nieuw/{concept:guid}/controleer"] = Step("/controleer", rejected: false),
        ["concepten"] = [new("vol", Wereld.Anna, _ => "/concepten"), new("leeg", Wereld.AnnaElders, _ => "/concepten") { Toont = ".schakel-empty" }],
        ["adviezen"] =
        [
            new("vol", Wereld.Anna, _ => "/adviezen"),
            new("leeg", Wereld.AnnaElders, _ => "/adviezen") { Toont = ".schakel-empty" },
            new("fouten", Wereld.Anna, _ => "/adviezen?Van=ooit") { Toont = "#fouten" },
        ],
        ["adviezen/nieuw"] =
        [
            new("leeg", Wereld.Anna, _ => "/adviezen/nieuw"),
            new("vervolg", Wereld.Anna, s => $"/adviezen/nieuw?vervolg={s.Advies}"),
            new Place("", Wereld.Anna, _ => "/adviezen/nieuw").Rejected(),
            new("concept weg", Wereld.Anna, _ => $"/adviezen/nieuw?hersteld={Guid.NewGuid()}") { Toont = "[role=status]" },
        ],
        ["adviezen/{adviesId:guid}"] = [new("vol", Wereld.Anna, s => $"/adviezen/{s.Advies}")],
    };

    private static Dictionary<string, Place[]> Work => new(StringComparer.Ordinal)
    {
        ["werkvoorraad"] =
        [
            new("vol", Wereld.Teamleider, _ => "/werkvoorraad"),
            new("met signaal", Wereld.Anna, _ => "/werkvoorraad") { Toont = "[data-signals]" },
            new("niets gevonden", Wereld.Anna, _ => "/werkvoorraad?zoek=niemand") { Toont = ".schakel-empty" },
            new("lang", SweepSite.Lang, _ => "/werkvoorraad"),
            new Place("", Wereld.Teamleider, _ => "/werkvoorraad").Rejected(),
            new("aangeboden", Wereld.LokaalHilversum, _ => "/werkvoorraad") { Toont = "main article" },
            new("aangenomen", Wereld.LokaalHilversum, _ => "/werkvoorraad?status=aangenomen") { Toont = "main article" },
            new("leeg", Wereld.LokaalHuizen, _ => "/werkvoorraad") { Toont = ".schakel-empty" },
        ],
        ["team"] = [new("vol", Wereld.Teamleider, _ => "/team?team=alle")],
        ["meldingen/{meldingId:guid}"] =
        [
            new("gezin", Wereld.Anna, s => $"/meldingen/{s.Gezin.Id}"),
            new("lang", SweepSite.Lang, s => $"/meldingen/{s.Langst.Id}"),
            new("besloten", Wereld.Anna, s => $"/meldingen/{s.Besloten.Id}"),
            new("afgedaan", Wereld.Teamleider, s => $"/meldingen/{s.Afgedaan.Id}") { Toont = "main a[href$='/afdoen/intrekken']" },
        ],
        ["meldingen/{meldingId:guid}/adres/{adresId:guid}"] =
        [
            new("dicht", Wereld.Anna, s => $"/meldingen/{s.Gezin.Id}/adres/{s.Adres}"),
            new Place("", Wereld.Anna, s => $"/meldingen/{s.Gezin.Id}/adres/{s.Adres}").Rejected(),
            new("open", Wereld.Anna, s => $"/meldingen/{s.Gezin.Id}/adres/{s.Adres}")
            {
                Toont = ".schakel-opened",
                Dan = async (_, page) =>
                {
                    await page.Locator("[name=Reden]").First.CheckAsync();
                    await Place.SendAsync(page);
                },
            },
        ],
        ["meldingen/{meldingId:guid}/bekend"] =
        [
            new("niemand", Wereld.Anna, s => $"/meldingen/{s.Gezin.Id}/bekend"),
            new("voorstellen", Wereld.Anna, s => $"/meldingen/{s.Vermoeden.Id}/bekend"),
            new("bevestigd", Wereld.Anna, s => $"/meldingen/{s.Vervolg.Id}/bekend"),
            new("lang", SweepSite.Lang, s => $"/meldingen/{s.Langst.Id}/bekend"),
        ],
        ["meldingen/{meldingId:guid}/wijzigen"] =
        [
            new("gewoon", Wereld.Anna, s => $"/meldingen/{s.Gezin.Id}/wijzigen"),
            new("fouten", Wereld.Anna, s => $"/meldingen/{s.Nieuw.Id}/wijzigen")
            {
                Toont = "#fouten",
                Dan = async (_, page) =>
                {
                    foreach (var box in await page.Locator("[name='Nieuw.Aard']:checked").AllAsync())
                    {
                        await box.UncheckAsync();
                    }

                    await Place.SendAsync(page);
                },
            },
            new("collega was eerst", Wereld.Anna, s => $"/meldingen/{s.Botst.Id}/wijzigen")
            {
                Toont = "main table, .utrecht-alert--warning",
                Dan = async (site, page) =>
                {
                    await site.ReviseAsync(site.Botst);
                    await page.Locator("[name=Aanvulling]").FillAsync("Ook de buren belden.");
                    await Place.SendAsync(page);
                },
            },
        ],
        ["casussen/{casusId:guid}"] =
        [
            new("gezin", Wereld.Anna, s => $"/casussen/{s.Gezin.Casus}"),
            new("vervolgmelding", Wereld.Anna, s => $"/casussen/{s.Lopend}") { Toont = "main .utrecht-alert--warning" },
            new("monitoren", Wereld.Anna, s => $"/casussen/{s.Monitoren.Casus}"),
            new("gesloten", Wereld.Anna, s => $"/casussen/{s.Gesloten.Casus}"),
            new("opgegaan", Wereld.Anna, s => $"/casussen/{s.Opgegaan}") { Toont = "main .utrecht-alert--info" },
            new("lang", SweepSite.Lang, s => $"/casussen/{s.Langst.Casus}"),
        ],
        ["casussen/{casusId:guid}/sluiten"] =
        [
            new("kan niet", Wereld.Anna, s => $"/casussen/{s.Gezin.Casus}/sluiten") { Toont = "main .utrecht-alert--info" },
            new("kan", Wereld.Anna, s => $"/casussen/{s.Monitoren.Casus}/sluiten"),
            new Place("", Wereld.Anna, s => $"/casussen/{s.Monitoren.Casus}/sluiten").Rejected(),
        ],
        ["casussen/{casusId:guid}/wat-speelt"] =
        [
            new("gewoon", Wereld.Anna, s => $"/casussen/{s.Lopend}/wat-speelt"),
            new Place("", Wereld.Anna, s => $"/casussen/{s.Gezin.Casus}/wat-speelt").Rejected(),
            new("collega was eerst", Wereld.Anna, s => $"/casussen/{s.Lopend}/wat-speelt")
            {
                Toont = "main .utrecht-alert--warning",
                Dan = async (site, page) =>
                {
                    await site.SummariseAsync(site.Lopend, $"Tom belde met school. {Guid.NewGuid()}");
                    await page.Locator("[name=WatSpeelt]").FillAsync("Saskia is thuis.");
                    await Place.SendAsync(page);
                },
            },
        ],
    };

    // A page of the form of a new melding: as it begins, with the longest of everything, and sent back.
    private static Place[] Step(string stap, bool rejected = true)
    {
        Place leeg = new("leeg", Wereld.Anna, s => s.LegeMelding + stap);
        Place[] both = [leeg, new("lang", Wereld.Anna, s => s.VolleMelding + stap)];
        return rejected ? [.. both, leeg.Rejected()] : both;
    }
}
