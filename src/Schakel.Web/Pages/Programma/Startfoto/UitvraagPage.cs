using Microsoft.AspNetCore.Mvc;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Programma.Startfoto;

/// <summary>What the pages of one region in a round share: the questions, the answers, and a line of who looked.</summary>
[Requires(Recht.ProgrammaEdit, Recht.RegioEdit)]
public abstract class UitvraagPage(SchakelDb db, Uitvraagplaats plaats, TimeProvider clock) : SchakelPage
{
    [BindProperty(SupportsGet = true)]
    public Guid RondeId { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Regio { get; set; } = "";

    public Uitvraagdossier Dossier { get; private set; } = null!;

    public string Adres => $"/programma/rondes/{RondeId}/regios/{Regio}";

    /// <summary>The national team speaks for the region.</summary>
    public bool IsNamens => Wie.OrganisatieCode != Regio;

    public bool MagLeiden => Wie.MagLeiden(Dossier.Ronde);

    /// <summary>Success when the region can answer now, or else why not.</summary>
    public Outcome MagAntwoorden => Dossier.MagAntwoorden(clock.Today());

    protected async Task<bool> FindAsync(CancellationToken ct)
    {
        Dossier = (await plaats.FindAsync(new(RondeId), Regio, Wie, ct))!;
        return Dossier is not null;
    }

    /// <summary>Reads what somebody else saved meanwhile.</summary>
    protected Task<bool> FindAgainAsync(CancellationToken ct)
    {
        db.Forget();
        return FindAsync(ct);
    }

    protected async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        db.Record(Wie.Line("UitvraagViewed", $"ronde/{RondeId}", clock.Now()) with { Betreft = $"regio/{Regio}" });
        await db.SaveChangesAsync(ct);
        return Page();
    }
}
