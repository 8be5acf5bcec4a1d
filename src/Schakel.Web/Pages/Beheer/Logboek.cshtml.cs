using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Audit;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Beheer;

/// <summary>The last lines of the own log, without content; and whether the log is whole.</summary>
[Requires(Recht.BeheerAudit)]
public sealed class LogboekModel(SchakelDb db, AuditControle controle, TimeProvider clock) : SchakelPage
{
    private const int Shown = 100;

    public IReadOnlyList<Regel> Regels { get; private set; } = [];

    /// <summary>What the check found; null when it was not asked for.</summary>
    public AuditControle.Verslag? Verslag { get; private set; }

    public sealed record Regel(long Nummer, DateTime Op, string Door, string Actie, string Onderwerp, string Resultaat);

    public async Task OnGetAsync(CancellationToken ct)
    {
        await RecordAsync("AuditViewed", ct);
        await LoadAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Verslag = await controle.VerifyAsync(Wie.Organisatie, ct);
        await RecordAsync("AuditVerified", ct);
        await LoadAsync(ct);
        return Page();
    }

    private async Task RecordAsync(string action, CancellationToken ct)
    {
        db.Record(Wie.Line(action, "logboek", clock.Now()));
        await db.SaveChangesAsync(ct);
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        var names = await db.Medewerkers.AsNoTracking().Where(m => m.Organisatie == Wie.Organisatie)
            .ToDictionaryAsync(m => m.Id.ToString(), m => m.Naam, ct);
        var lines = await db.AuditRegels.AsNoTracking().Where(r => r.Organisatie == Wie.Organisatie)
            .OrderByDescending(r => r.Nummer).Take(Shown)
            .Select(r => new { r.Nummer, r.Tijdstip, r.Actor, r.Actie, r.Onderwerp, r.Resultaat }).ToListAsync(ct);
        Regels = [.. lines.Select(r => new Regel(
            r.Nummer, r.Tijdstip, names.GetValueOrDefault(r.Actor, r.Actor), r.Actie, r.Onderwerp.Split('/')[0], r.Resultaat))];
    }
}
