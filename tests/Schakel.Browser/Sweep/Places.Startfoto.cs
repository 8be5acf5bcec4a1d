using Schakel.Tests.Support;

namespace Schakel.Browser.Sweep;

internal static partial class Places
{
    private static Dictionary<string, Place[]> Startfoto => new(StringComparer.Ordinal)
    {
        ["programma/vragenlijsten"] = [new("vol", Wereld.Landelijk, _ => "/programma/vragenlijsten")],
        ["programma/vragenlijsten/{vragenlijstId:guid}"] = [new("concept", Wereld.Landelijk, s => s.Vragenlijst) { Toont = "ol li form" }],
        ["programma/vragenlijsten/{vragenlijstId:guid}/onderwerpen/{deel}"] = [new("vol", Wereld.Landelijk, s => $"{s.Vragenlijst}/onderwerpen/inleiding"), new Place("", Wereld.Landelijk, s => $"{s.Vragenlijst}/onderwerpen/nieuw").Rejected()],
        ["programma/vragenlijsten/{vragenlijstId:guid}/onderwerpen/{deel}/vragen/{vraag}"] =
            [new("vol", Wereld.Landelijk, s => $"{s.Vragenlijst}/onderwerpen/inrichting/vragen/projectleider-uren"), new Place("", Wereld.Landelijk, s => $"{s.Vragenlijst}/onderwerpen/inrichting/vragen/nieuw").Rejected()],
        ["programma/rondes"] = [new("vol", Wereld.Landelijk, _ => "/programma/rondes"), new("gemeente", Wereld.Beleidsmedewerker, _ => "/programma/rondes")],
        ["programma/rondes/nieuw"] = Form(_ => "/programma/rondes/nieuw"),
        ["programma/rondes/{rondeId:guid}"] = [new("landelijk", Wereld.Landelijk, s => s.Ronde) { Toont = "#regios" }, new("regio", Wereld.Projectleider, s => s.Ronde)],
        ["programma/rondes/{rondeId:guid}/vragen/{vraag}"] = [new("keuze", Wereld.Landelijk, s => $"{s.Ronde}/vragen/schaal"), new("volgorde", Wereld.Landelijk, s => $"{s.Ronde}/vragen/eerst-uitwerken")],
        ["programma/rondes/{rondeId:guid}/vergelijking/{andereId:guid}"] = [new("landelijk", Wereld.Landelijk, s => s.Vergelijking), new("gemeente", Wereld.Beleidsmedewerker, s => s.Vergelijking)],
        ["programma/rondes/{rondeId:guid}/regios/{regio}"] = [new("open", Wereld.Projectleider, s => $"{s.Ronde}/regios/PR10"), new("ingediend", Wereld.Landelijk, s => $"{s.Ronde}/regios/PR05") { Toont = ".utrecht-alert--ok" }],
        ["programma/rondes/{rondeId:guid}/regios/{regio}/{deel}"] =
            [new("eigen", Wereld.Projectleider, s => $"{s.Ronde}/regios/PR10/inrichting"), new("namens", Wereld.Landelijk, s => $"{s.Ronde}/regios/PR10/behoeften")],
        ["programma/rondes/{rondeId:guid}/regios/{regio}/controleren"] =
            [new("open", Wereld.Projectleider, s => $"{s.Ronde}/regios/PR10/controleren"), new Place("", Wereld.Projectleider, s => $"{s.Ronde}/regios/PR10/controleren").Rejected()],
    };
}
