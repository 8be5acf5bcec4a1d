using Microsoft.AspNetCore.Mvc.RazorPages;
using Schakel.Web.Access;
using Schakel.Web.Pages.Concepten;
using Schakel.Web.Pages.Meldingen.NieuweMeldingJourney;

namespace Schakel.Web.Pages.Contacten;

/// <summary>What contact, new melding and drafts need from the container.</summary>
internal static class IntakeSetup
{
    public static IServiceCollection AddIntake(this IServiceCollection services) => services
        .AddScoped<OntwerpLezer>().AddScoped<Gereedschap>()
        .AddScoped<Bewaarder>().AddScoped<IExpiredPost, ExpiredPost>()
        .Configure<RazorPagesOptions>(pages => pages.Conventions.AddPageRoute("/Contacten/NieuwContact", NieuwContactModel.MeldingPath));
}
