using Microsoft.Playwright;
using Schakel.Core.Meldingen;
using Schakel.Core.Overdracht;
using Schakel.Tests.Support;

namespace Schakel.Browser.Sweep;

internal static partial class Places
{
    private static Dictionary<string, Place[]> Assessing => new(StringComparer.Ordinal)
    {
        ["meldingen/{meldingId:guid}/veiligheidsbeoordelingen"] =
        [
            new("geen", Wereld.Anna, s => $"/meldingen/{s.Nieuw.Id}/veiligheidsbeoordelingen") { Toont = ".schakel-empty" },
            new("geldt", Wereld.Anna, s => $"/meldingen/{s.Besloten.Id}/veiligheidsbeoordelingen"),
            new("ingetrokken", Wereld.Anna, s => $"/meldingen/{s.Ingetrokken.Id}/veiligheidsbeoordelingen"),
        ],
        ["meldingen/{meldingId:guid}/veiligheidsbeoordeling/vragen/{onderwerp}"] =
        [
            new("leeg", Wereld.Anna, s => Beoordeling(s.Nieuw, "vragen/acuut")),
            new("per kind", Wereld.Anna, s => Beoordeling(s.Gezin, "vragen/kinderen")),
            new("ingevuld", Wereld.Anna, s => Beoordeling(s.Ingevuld, "vragen/acuut")),
            new("lang", SweepSite.Lang, s => Beoordeling(s.Langst, "vragen/kinderen")),
            new Place("", Wereld.Anna, s => Beoordeling(s.Nieuw, "vragen/acuut")).Rejected(),
            new("melding veranderd", Wereld.Anna, s => Beoordeling(s.Botst, "vragen/acuut"))
            {
                Toont = "main .utrecht-alert--warning",
                Dan = async (site, page) =>
                {
                    await site.ReviseAsync(site.Botst);
                    await page.ReloadAsync();
                },
            },
            new("twee schermen", Wereld.Anna, s => Beoordeling(s.Botst, "vragen/acuut"))
            {
                Toont = "main .utrecht-alert--warning li.prose",
                Dan = async (_, page) =>
                {
                    var other = await page.Context.NewPageAsync();
                    await other.GotoAsync(page.Url);
                    await other.Locator("main textarea").First.FillAsync($"Op het andere scherm {Guid.NewGuid()}.");
                    await Place.SendAsync(other);
                    await other.CloseAsync();
                    await page.Locator("main textarea").First.FillAsync("Hier.");
                    await Place.SendAsync(page);
                },
            },
        ],
        ["meldingen/{meldingId:guid}/veiligheidsbeoordeling/besluit"] =
        [
            new("leeg", Wereld.Anna, s => Beoordeling(s.Nieuw, "besluit")),
            new("ingevuld", Wereld.Anna, s => Beoordeling(s.Ingevuld, "besluit")),
            new Place("", Wereld.Anna, s => Beoordeling(s.Nieuw, "besluit")).Rejected(),
        ],
        ["meldingen/{meldingId:guid}/veiligheidsbeoordeling/controleren"] =
        [
            new("ontbreekt", Wereld.Anna, s => Beoordeling(s.Nieuw, "controleren")),
            new("klaar", Wereld.Anna, s => Beoordeling(s.Ingevuld, "controleren")),
        ],
        ["meldingen/{meldingId:guid}/veiligheidsbeoordeling/intrekken"] =
        [
            new("leeg", Wereld.Teamleider, s => Beoordeling(s.Besloten, "intrekken")),
            new Place("", Wereld.Teamleider, s => Beoordeling(s.Besloten, "intrekken")).Rejected(),
        ],
        ["meldingen/{meldingId:guid}/afdoen"] = Answer(Wereld.Anna, s => $"/meldingen/{s.Nieuw.Id}/afdoen"),
        ["meldingen/{meldingId:guid}/afdoen/intrekken"] = Answer(Wereld.Teamleider, s => $"/meldingen/{s.Afgedaan.Id}/afdoen/intrekken"),
    };

    private static Dictionary<string, Place[]> HandingOver => new(StringComparer.Ordinal)
    {
        ["meldingen/{meldingId:guid}/overdracht"] =
        [
            new("leeg", Wereld.Teamleider, s => $"/meldingen/{s.Besloten.Id}/overdracht"),
            new("kan niet", Wereld.Anna, s => $"/meldingen/{s.Nieuw.Id}/overdracht") { Toont = "main .utrecht-alert--info" },
            new Place("", Wereld.Teamleider, s => $"/meldingen/{s.Besloten.Id}/overdracht").Rejected(),
        ],
        ["meldingen/{meldingId:guid}/overdracht/controleren"] =
        [
            new("klaar", Wereld.Anna, s => $"/meldingen/{s.Besloten.Id}/overdracht") { Dan = OfferAsync, Toont = "main form.panel" },
        ],
        ["meldingen/{meldingId:guid}/overdracht/betrokkenen"] = Answer(Wereld.Anna, s => $"/meldingen/{s.AanBetrokkenen.Id}/overdracht/betrokkenen"),
        ["overdrachten/{overdrachtId:guid}"] =
        [
            .. Enum.GetValues<OverdrachtStatus>().SelectMany(status => new[] { Wereld.Anna, Wereld.LokaalHilversum }
                .Select(wie => new Place($"{status} voor {wie}", wie, s => Overdracht(s, "", status)))),
            new("op papier", Wereld.Anna, s => $"/overdrachten/{s.OpPapier}"),
        ],
        ["overdrachten/{overdrachtId:guid}/aannemen"] =
        [
            new("ingevuld", Wereld.LokaalHilversum, s => Overdracht(s, "/aannemen")),
            new("fouten", Wereld.LokaalHilversum, s => Overdracht(s, "/aannemen"))
            {
                Toont = "#fouten",
                Dan = async (_, page) =>
                {
                    await page.Locator("[name=Naam]").FillAsync("");
                    await Place.SendAsync(page);
                },
            },
        ],
        ["overdrachten/{overdrachtId:guid}/vraag"] = Answer(Wereld.LokaalHilversum, s => Overdracht(s, "/vraag")),
        ["overdrachten/{overdrachtId:guid}/weigeren"] = Answer(Wereld.LokaalHilversum, s => Overdracht(s, "/weigeren")),
        ["overdrachten/{overdrachtId:guid}/bevestigen"] = Answer(Wereld.Anna, s => $"/overdrachten/{s.OpPapier}/bevestigen"),
        ["overdrachten/{overdrachtId:guid}/vragen/{vraagId:guid}"] = Answer(Wereld.Anna, s => Overdracht(s, $"/vragen/{s.Vraag}")),
        ["overdrachten/{overdrachtId:guid}/intrekken"] =
        [
            .. Answer(Wereld.Anna, s => Overdracht(s, "/intrekken")),
            new("concept aangeboden", Wereld.Anna, s => Overdracht(s, "/intrekken")) { Toont = "form[action='/concepten']" },
            new("concept teruggezet", Wereld.Anna, s => Overdracht(s, $"/intrekken?hersteld={s.Concept}")) { Toont = "[role=status]" },
        ],
    };

    private static string Beoordeling(Melding melding, string blad) => $"/meldingen/{melding.Id}/veiligheidsbeoordeling/{blad}";

    private static string Overdracht(SweepSite site, string blad, OverdrachtStatus status = OverdrachtStatus.Aangeboden) =>
        $"/overdrachten/{site.Overdrachten[status]}{blad}";

    private static Place[] Answer(string wie, Func<SweepSite, string> pad)
    {
        Place leeg = new("leeg", wie, pad);
        return [leeg, leeg.Rejected("main form:not([action='/concepten'])")];
    }

    private static async Task OfferAsync(SweepSite site, IPage page)
    {
        await page.Locator("[name=Naar]").SelectOptionAsync(site.Wereld.Hilversum.Id.ToString());
        await page.Locator("[name=Gevraagd]").First.CheckAsync();
        await page.Locator("[name=Toelichting]").FillAsync("Graag deze week een gesprek met beide ouders.");
        await page.Locator("[name=Monitoren]").First.CheckAsync();
        await Place.SendAsync(page);
    }
}
