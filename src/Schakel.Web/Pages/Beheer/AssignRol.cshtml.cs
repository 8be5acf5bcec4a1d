using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Beheer;

/// <summary>One colleague: who they are, their role, and whether their account is open.</summary>
[Requires(Recht.BeheerStaff)]
public sealed class AssignRolModel(
    SchakelDb db, Naslagwerk naslag, AssignRol assign, AssignRol.Rules rules, IStringLocalizer<Teksten> text) : SchakelPage
{
    public Medewerker Medewerker { get; private set; } = null!;

    public string? Team { get; private set; }

    public bool IsZelf => Medewerker.Id == Wie.Medewerker;

    public IEnumerable<RolBeschrijving> Rollen => naslag.Rechten.Voor(Wie.Soort);

    [BindProperty]
    public string Rol { get; set; } = "";

    [BindProperty]
    public bool Open { get; set; }

    [BindProperty]
    public Guid Versie { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid medewerkerId, CancellationToken ct)
    {
        if (!await LoadAsync(medewerkerId, ct))
        {
            return NotFound();
        }

        (Rol, Versie) = (Medewerker.Rol, Medewerker.Versie);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid medewerkerId, CancellationToken ct)
    {
        if (!await LoadAsync(medewerkerId, ct))
        {
            return NotFound();
        }

        var command = new AssignRol.Command(Medewerker.Id, Versie, Wie.Soort, Rol, Open);
        if (!ModelState.Accepts(command, rules))
        {
            return Page();
        }

        var outcome = await assign.HandleAsync(command, Wie, ct);
        if (ModelState.Accepts(outcome, text))
        {
            return SeeOther("/beheer/medewerkers");
        }

        // What somebody else saved is shown, and the next attempt is about that.
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
        Team = found?.Team is { } team ? await db.Teams.Where(t => t.Id == team).Select(t => t.Naam).SingleAsync(ct) : null;
        return Wie.Mag(Recht.BeheerStaff, found);
    }
}
