using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Programma.Startfoto;

/// <summary>What the pages of one questionnaire share: the version that the address names, and a line of who looked.</summary>
[Requires(Recht.ProgrammaEdit)]
public abstract class VragenlijstPage(SchakelDb db, TimeProvider clock) : SchakelPage
{
    [BindProperty(SupportsGet = true)]
    public Guid VragenlijstId { get; set; }

    /// <summary>Of the questionnaire as it was read.</summary>
    [BindProperty]
    public Guid Versie { get; set; }

    public Vragenlijstversie Lijst { get; private set; } = null!;

    public Vragenlijstinhoud Inhoud { get; private set; } = null!;

    public bool IsConcept => Lijst.Status == Vragenlijststatus.Concept;

    /// <summary>A colleague changed the questionnaire since this form was opened: what they saved stands beside what was typed.</summary>
    public bool IsBotsing { get; private set; }

    public string Adres => $"/programma/vragenlijsten/{VragenlijstId}";

    protected async Task<bool> FindAsync(CancellationToken ct)
    {
        var id = new VragenlijstversieId(VragenlijstId);
        Lijst = (await db.Vragenlijstversies.AsNoTracking().SingleOrDefaultAsync(v => v.Id == id, ct))!;
        if (!Wie.MagLeiden(Lijst))
        {
            return false;
        }

        Inhoud = Lijst.Read();
        return true;
    }

    /// <summary>The next attempt is about what somebody else saved, which the page then shows.</summary>
    protected async Task<IActionResult> AgainAsync(Outcome outcome, CancellationToken ct)
    {
        IsBotsing = outcome.IsConflict;
        await FindAsync(ct);
        ModelState.Remove(nameof(Versie));
        Versie = Lijst.Versie;
        return await ShowAsync(ct);
    }

    protected async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        db.Record(Wie.Line("VragenlijstViewed", $"vragenlijst/{Lijst.Id}", clock.Now()));
        await db.SaveChangesAsync(ct);
        return Page();
    }
}
