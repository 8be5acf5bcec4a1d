using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Beheer;

/// <summary>Somebody new gets an account, in the administrator's own organisation.</summary>
[Requires(Recht.BeheerStaff)]
public sealed class RegisterMedewerkerModel(
    SchakelDb db, Naslagwerk naslag, RegisterMedewerker register, RegisterMedewerker.Rules rules, IStringLocalizer<Teksten> text)
    : SchakelPage, IMedewerkerformulier
{
    public IEnumerable<RolBeschrijving> Rollen => naslag.Rechten.Voor(Wie.Soort);

    public IReadOnlyList<SelectListItem> Teams { get; private set; } = [];

    /// <summary>The id of who is to be made, so that a second press of the button makes nobody else.</summary>
    [BindProperty]
    public Guid Nieuw { get; set; }

    [BindProperty]
    public string? Naam { get; set; }

    [BindProperty]
    public string? Functie { get; set; }

    [BindProperty]
    public string? Gebruikersnaam { get; set; }

    [BindProperty]
    public string? Team { get; set; }

    [BindProperty]
    public string? Rol { get; set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        Nieuw = Guid.NewGuid();
        Teams = await db.TeamsAsync(Wie, ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var id = new MedewerkerId(Nieuw == Guid.Empty ? Guid.NewGuid() : Nieuw);
        var command = new RegisterMedewerker.Command(id, Wie.Soort, this.Gegevens(), Rol ?? "");
        if (ModelState.Accepts(command, rules, Medewerkerformulier.Field)
            && ModelState.Accepts(await register.HandleAsync(command, Wie, ct), text))
        {
            return SeeOther("/beheer/medewerkers");
        }

        Teams = await db.TeamsAsync(Wie, ct);
        return Page();
    }
}
