using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Schakel.Core.Audit;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Toegang;

/// <summary>Signing in: by role in the demonstration, otherwise at the organisation's own identity provider.</summary>
[Public]
public sealed class InloggenModel(
    SchakelDb db, Naslagwerk naslag, TimeProvider clock, IOptions<SchakelOptions> options, IConfiguration configuration,
    IStringLocalizer<Teksten> text) : PageModel
{
    public bool Demo => options.Value.Demo;

    /// <summary>What people call their identity provider.</summary>
    public string? Voorziening => configuration["Oidc:Naam"];

    /// <summary>Why somebody was sent back here.</summary>
    [BindProperty(SupportsGet = true)]
    public SignInRefusal Geweigerd { get; set; }

    public IReadOnlyList<Account> Accounts { get; private set; } = [];

    /// <summary>Where to go after signing in; only ever a place of our own.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Terug { get; set; }

    [BindProperty]
    public string? Gebruikersnaam { get; set; }

    public sealed record Account(string Gebruikersnaam, string Naam, string Functie, string Organisatie, string Rol, string Uitleg);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (Demo)
        {
            await LoadAsync(ct);
            return Page();
        }

        return OidcSetup.IsConfigured(configuration) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!options.Value.Demo)
        {
            return NotFound();
        }

        var medewerker = await db.Medewerkers.AsNoTracking().SingleOrDefaultAsync(m => m.Gebruikersnaam == Gebruikersnaam && m.Actief, ct);
        if (medewerker is null)
        {
            ModelState.AddModelError("", text["Dit account bestaat niet of is afgesloten. Kies een ander account."]);
            await LoadAsync(ct);
            return Page();
        }

        await HttpContext.SignInAsync(medewerker.Id);
        db.Record(new AuditLine(medewerker.Organisatie, medewerker.Id.ToString(), "SignedIn", $"medewerker/{medewerker.Id}", clock.Now())
        {
            Herkomst = HttpContext.Herkomst(),
        });
        await db.SaveChangesAsync(ct);
        return LocalRedirect(Url.IsLocalUrl(Terug) ? Terug : "/");
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        var rollen = naslag.Rechten.Rollen.ToDictionary(r => r.Naam, r => r.Toelichting.ToString());
        Accounts = [.. (await Proefaccounts.ReadAsync(db, ct)).Select(a => new Account(
            a.Medewerker.Gebruikersnaam, a.Medewerker.Naam, a.Medewerker.Functie, a.Organisatie, a.Medewerker.Rol,
            rollen.GetValueOrDefault(a.Medewerker.Rol, "")))];
    }
}
