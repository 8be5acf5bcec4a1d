using Schakel.Tests.Support;

namespace Schakel.Browser.Sweep;

internal static partial class Places
{
    private static Dictionary<string, Place[]> Programme => new(StringComparer.Ordinal)
    {
        ["programma"] =
        [
            new("landelijk", Wereld.Landelijk, _ => "/programma"),
            new("regio", Wereld.Projectleider, _ => "/programma?thema=mda") { Toont = ".schakel-tile--own" },
            new("gemeente", Wereld.Beleidsmedewerker, _ => "/programma") { Toont = ".panel" },
        ],
        ["programma/acties"] =
        [
            new("vol", Wereld.Landelijk, _ => "/programma/acties") { Toont = ".utrecht-alert--warning" },
            new("niets gevonden", Wereld.Projectleider, _ => "/programma/acties?lijn=9") { Toont = ".schakel-empty" },
        ],
        ["programma/acties/{actieId:guid}"] =
        [
            new("vol", Wereld.Landelijk, s => s.Actie) { Toont = ".schakel-timeline" },
            new("leeg", Wereld.Projectleider, s => s.LegeActie),
        ],
        ["programma/acties/{actieId:guid}/stand"] = Form(s => $"{s.LegeActie}/stand"),
        ["programma/acties/{actieId:guid}/gegevens"] =
        [
            new("vol", Wereld.Landelijk, s => $"{s.Actie}/gegevens"),
            new("botsing", Wereld.Landelijk, s => $"{s.LegeActie}/gegevens")
            {
                Toont = "main details",
                Dan = async (_, page) =>
                {
                    var other = await page.Context.NewPageAsync();
                    await other.GotoAsync(page.Url);
                    await other.Locator("[name=Eigenaar]").FillAsync($"Op het andere scherm {Guid.NewGuid()}");
                    await Place.SendAsync(other);
                    await other.CloseAsync();
                    await page.Locator("[name=Resultaat]").FillAsync("Hier");
                    await Place.SendAsync(page);
                },
            },
        ],
        ["programma/acties/{actieId:guid}/mijlpalen/nieuw"] = Form(s => $"{s.LegeActie}/mijlpalen/nieuw"),
        ["programma/acties/{actieId:guid}/mijlpalen/{mijlpaalId:guid}"] = [new("vol", Wereld.Landelijk, s => $"{s.Actie}/mijlpalen/{s.Mijlpaal}")],
        ["programma/plan"] = [new("bewerken", Wereld.Landelijk, _ => "/programma/plan"), new("lezen", Wereld.Beleidsmedewerker, _ => "/programma/plan")],
        ["programma/route"] =
        [
            new("vandaag", Wereld.Landelijk, _ => "/programma/route") { Toont = ".schakel-heat__table" },
            new("eerder", Wereld.Projectleider, _ => "/programma/route?op=2018-12"),
        ],
        ["programma/regios/{regio}"] =
        [
            new("eigen", Wereld.Projectleider, _ => "/programma/regios/PR10")
            {
                Toont = ".schakel-timeline",
                Dan = (_, page) => page.EvaluateAsync("() => document.querySelectorAll('main details').forEach(d => d.open = true)"),
            },
            new("leeg", Wereld.Beleidsmedewerker, _ => "/programma/regios/PR05"),
        ],
        ["programma/regios/{regio}/themas/{thema}"] =
        [
            new("eigen", Wereld.Projectleider, _ => "/programma/regios/PR10/themas/mda"),
            new Place("namens", Wereld.Landelijk, _ => "/programma/regios/PR05/themas/vrouwenopvang").Rejected(),
        ],
        ["programma/elementen"] = [new("vol", Wereld.Landelijk, _ => "/programma/elementen")],
        ["programma/elementen/nieuw"] = Form(_ => "/programma/elementen/nieuw"),
        ["programma/elementen/{elementId:guid}"] = [new("regio", Wereld.Projectleider, s => $"/programma/elementen/{s.Element}")],
        ["programma/elementen/{elementId:guid}/gegevens"] = [new("vol", Wereld.Landelijk, s => $"/programma/elementen/{s.Element}/gegevens")],
        ["programma/toezeggingen"] =
        [
            new("vol", Wereld.Landelijk, _ => "/programma/toezeggingen"),
            new("niets gevonden", Wereld.Beleidsmedewerker, _ => "/programma/toezeggingen?status=Vervallen") { Toont = ".schakel-empty" },
        ],
        ["programma/toezeggingen/nieuw"] = Form(_ => "/programma/toezeggingen/nieuw"),
        ["programma/toezeggingen/{toezeggingId:guid}"] =
            [new("landelijk", Wereld.Landelijk, s => s.Toezegging), new("regio", Wereld.Projectleider, s => s.Toezegging)],
        ["programma/toezeggingen/{toezeggingId:guid}/gegevens"] = [new("vol", Wereld.Landelijk, s => $"{s.Toezegging}/gegevens")],
        ["programma/toezeggingen/{toezeggingId:guid}/stand"] = Form(s => $"{s.Toezegging}/stand"),
        ["programma/toezeggingen/{toezeggingId:guid}/brief/{halfjaar}"] =
        [
            new("vol", Wereld.Landelijk, s => $"{s.Toezegging}/brief/2019-06"),
            new Place("", Wereld.Landelijk, s => $"{s.Toezegging}/brief/2019-12").Rejected(),
        ],
        ["programma/brief/{halfjaar}"] =
        [
            new("vol", Wereld.Landelijk, _ => "/programma/brief/2019-06"),
            new("leeg", Wereld.Landelijk, _ => "/programma/brief/2019-12") { Toont = ".schakel-empty" },
        ],
    };

    private static Place[] Form(Func<SweepSite, string> path) =>
        [new("leeg", Wereld.Landelijk, path), new Place("", Wereld.Landelijk, path).Rejected()];
}
