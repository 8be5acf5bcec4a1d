using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Programma;

namespace Schakel.Web.Pages.Programma.Kamer;

/// <summary>The words and signal colours of what was promised to Parliament.</summary>
public sealed class KamerWoorden(IStringLocalizer<Teksten> text)
{
    public string Soort(Toezeggingsoort soort) => soort switch
    {
        Toezeggingsoort.Motie => text["motie"],
        Toezeggingsoort.Amendement => text["amendement"],
        _ => text["toezegging"],
    };

    public string Status(Toezeggingstatus status) => status switch
    {
        Toezeggingstatus.Loopt => text["loopt"],
        Toezeggingstatus.Voldaan => text["voldaan"],
        Toezeggingstatus.Vervallen => text["vervallen"],
        _ => text["nog open"],
    };

    public static string Toon(Toezeggingstatus status) => status switch
    {
        Toezeggingstatus.Loopt => "info",
        Toezeggingstatus.Voldaan => "ok",
        Toezeggingstatus.Open => "warning",
        _ => "neutral",
    };

    public IReadOnlyList<SelectListItem> Soorten() =>
        [.. Enum.GetValues<Toezeggingsoort>().Select(s => new SelectListItem(Soort(s), s.ToString()))];

    public IReadOnlyList<SelectListItem> Statussen() =>
        [.. Enum.GetValues<Toezeggingstatus>().Select(s => new SelectListItem(Status(s), s.ToString()))];
}
