using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Toegang;

namespace Schakel.Web.Pages.Beheer;

/// <summary>The fields that a new colleague and a changed one share.</summary>
public interface IMedewerkerformulier
{
    string? Naam { get; }

    string? Functie { get; }

    string? Gebruikersnaam { get; }

    string? Team { get; }

    IReadOnlyList<SelectListItem> Teams { get; }
}

internal static class Medewerkerformulier
{
    /// <summary>What was typed; a team that is not there is refused by the use case, as one of somebody else is.</summary>
    public static MedewerkerGegevens Gegevens(this IMedewerkerformulier form) => new(
        form.Naam, form.Functie, form.Gebruikersnaam,
        string.IsNullOrEmpty(form.Team) ? null : new TeamId(Guid.TryParse(form.Team, out var id) ? id : Guid.Empty));

    public static async Task<IReadOnlyList<SelectListItem>> TeamsAsync(this SchakelDb db, Wie wie, CancellationToken ct) =>
        [.. (await db.Teams.AsNoTracking().Where(t => t.Organisatie == wie.Organisatie).OrderBy(t => t.Naam).ToListAsync(ct))
            .Select(t => new SelectListItem(t.Naam, $"{t.Id}"))];

    /// <summary>From the rule's property to the page's field.</summary>
    public static string Field(string property) => property.Replace("Gegevens.", "", StringComparison.Ordinal);
}
