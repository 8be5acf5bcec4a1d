using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Beheer;

/// <summary>A new team, or another name for one that is there.</summary>
[Requires(Recht.BeheerStaff)]
public sealed class RegisterTeamModel(SchakelDb db, RegisterTeam register, RegisterTeam.Rules rules, IStringLocalizer<Teksten> text) : SchakelPage
{
    /// <summary>The team that gets another name; null for a new one.</summary>
    public Team? Team { get; private set; }

    /// <summary>The id of the team that is to be made, so that a second press of the button makes no other.</summary>
    [BindProperty]
    public Guid Nieuw { get; set; }

    [BindProperty]
    public string? Naam { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid? teamId, CancellationToken ct)
    {
        if (!await FindAsync(teamId, ct))
        {
            return NotFound();
        }

        (Nieuw, Naam) = (Guid.NewGuid(), Team?.Naam);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid? teamId, CancellationToken ct)
    {
        if (!await FindAsync(teamId, ct))
        {
            return NotFound();
        }

        var command = new RegisterTeam.Command(Team?.Id ?? new TeamId(Nieuw == Guid.Empty ? Guid.NewGuid() : Nieuw), Naam);
        return ModelState.Accepts(command, rules) && ModelState.Accepts(await register.HandleAsync(command, Wie, ct), text)
            ? SeeOther("/beheer/teams")
            : Page();
    }

    private async Task<bool> FindAsync(Guid? id, CancellationToken ct)
    {
        if (id is not { } value)
        {
            return true;
        }

        var teamId = new TeamId(value);
        Team = await db.Teams.AsNoTracking().SingleOrDefaultAsync(t => t.Id == teamId, ct);
        return Wie.Mag(Recht.BeheerStaff, Team);
    }
}
