using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Schakel.Web.Pages.Beheer;

/// <summary>What the pages of the administrator need from the container.</summary>
internal static class BeheerSetup
{
    /// <summary>The page that makes a team is also the one that gives it another name.</summary>
    public static IServiceCollection AddBeheer(this IServiceCollection services) => services
        .Configure<RazorPagesOptions>(pages => pages.Conventions.AddPageRoute("/Beheer/RegisterTeam", "/beheer/teams/{teamId:guid}"));
}
