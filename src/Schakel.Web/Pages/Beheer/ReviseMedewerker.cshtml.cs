using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Beheer;

/// <summary>The name, the function, the team and the name to sign in with of one colleague.</summary>
[Requires(Recht.BeheerStaff)]
public sealed class ReviseMedewerkerModel(
    SchakelDb db, ReviseMedewerker revise, ReviseMedewerker.Rules rules, IStringLocalizer<Teksten> text) : SchakelPage, IMedewerkerformulier
{
    public Medewerker Medewerker { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Teams { get; private set; } = [];

    [BindProperty]
    public Guid Versie { get; set; }

    [BindProperty]
    public string? Naam { get; set; }

    [BindProperty]
    public string? Functie { get; set; }

    [BindProperty]
    public string? Gebruikersnaam { get; set; }

    [BindProperty]
    public string? Team { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid medewerkerId, CancellationToken ct)
    {
        if (!await LoadAsync(medewerkerId, ct))
        {
            return NotFound();
        }

        (Naam, Functie, Gebruikersnaam) = (Medewerker.Naam, Medewerker.Functie, Medewerker.Gebruikersnaam);
        (Team, Versie) = ($"{Medewerker.Team}", Medewerker.Versie);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid medewerkerId, CancellationToken ct)
    {
        if (!await LoadAsync(medewerkerId, ct))
        {
            return NotFound();
        }

        var command = new ReviseMedewerker.Command(Medewerker.Id, Versie, this.Gegevens());
        if (ModelState.Accepts(command, rules, Medewerkerformulier.Field)
            && ModelState.Accepts(await revise.HandleAsync(command, Wie, ct), text))
        {
            return SeeOther($"/beheer/medewerkers/{Medewerker.Id}");
        }

        // What somebody else saved is shown in the heading, what was typed stays, and the next attempt is about that.
        await LoadAsync(medewerkerId, ct);
        ModelState.Remove(nameof(Versie));
        Versie = Medewerker.Versie;
        return Page();
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        var medewerkerId = new MedewerkerId(id);
        var found = await db.Medewerkers.AsNoTracking().SingleOrDefaultAsync(m => m.Id == medewerkerId, ct);
        Medewerker = found!;
        Teams = await db.TeamsAsync(Wie, ct);
        return Wie.Mag(Recht.BeheerStaff, found);
    }
}
