using Microsoft.AspNetCore.Mvc.RazorPages;
using Schakel.Web.Pages.Programma.Startfoto;

namespace Schakel.Web.Pages.Programma;

/// <summary>What the pages of the programme need from the container.</summary>
internal static class ProgrammaSetup
{
    /// <summary>A page that makes something is also the one that changes it: a milestone, an element, a promise.</summary>
    public static IServiceCollection AddProgramma(this IServiceCollection services) => services
        .AddScoped<ProgrammaWoorden>().AddScoped<RouteQuery>().AddScoped<Kamer.KamerWoorden>().AddScoped<StartfotoWoorden>()
        .Configure<RazorPagesOptions>(pages => pages.Conventions
            .AddPageRoute("/Programma/RecordMijlpaal", "/programma/acties/{actieId:guid}/mijlpalen/{mijlpaalId:guid}")
            .AddPageRoute("/Programma/Regioplannen/RecordOnderdeel", "/programma/plannen/{planId:guid}/onderdelen/{onderdeelId:guid}")
            .AddPageRoute("/Programma/RegisterElement", "/programma/elementen/{elementId:guid}/gegevens")
            .AddPageRoute("/Programma/Kamer/RegisterToezegging", "/programma/toezeggingen/{toezeggingId:guid}/gegevens"));
}
