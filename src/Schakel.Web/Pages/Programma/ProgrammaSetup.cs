using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Schakel.Web.Pages.Programma;

/// <summary>What the pages of the programme need from the container.</summary>
internal static class ProgrammaSetup
{
    /// <summary>The page that plans a milestone is also the one that moves it or says that it was reached.</summary>
    public static IServiceCollection AddProgramma(this IServiceCollection services) => services
        .AddScoped<ProgrammaWoorden>()
        .Configure<RazorPagesOptions>(pages => pages.Conventions.AddPageRoute(
            "/Programma/RecordMijlpaal", "/programma/acties/{actieId:guid}/mijlpalen/{mijlpaalId:guid}"));
}
