using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;

namespace Schakel.Core.Audit;

/// <summary>Walks every chain and says where it is first broken.</summary>
/// <remarks>
/// Finds a line that was changed, removed, added or swapped, a chain whose end was cut off, and a chain without a
/// head. An end cut off together with its head set back shows only against the ends of an earlier check, kept where the
/// database is not (ADR-0003).
/// </remarks>
public sealed class AuditControle(SchakelDb db, AuditSleutel sleutel)
{
    public sealed record Verslag(long Regels, AuditFout? EersteFout)
    {
        public bool Geldig => EersteFout is null;

        /// <summary>The end of each chain as it was found, for a later check to begin from.</summary>
        public required IReadOnlyCollection<AuditKop> Einden { get; init; }
    }

    public Task<Verslag> VerifyAsync(CancellationToken ct) => VerifyAsync([], ct);

    /// <param name="eerder">The ends that an earlier check found.</param>
    public Task<Verslag> VerifyAsync(IEnumerable<AuditKop> eerder, CancellationToken ct) =>
        VerifyAsync(db.Set<AuditKop>(), db.AuditRegels, eerder, ct);

    /// <summary>The chain of one organisation, for its own administrator.</summary>
    public Task<Verslag> VerifyAsync(OrganisatieId organisatie, CancellationToken ct) => VerifyAsync(
        db.Set<AuditKop>().Where(k => k.Organisatie == organisatie), db.AuditRegels.Where(r => r.Organisatie == organisatie), [], ct);

    private async Task<Verslag> VerifyAsync(
        IQueryable<AuditKop> koppen, IQueryable<AuditRegel> regels, IEnumerable<AuditKop> eerder, CancellationToken ct)
    {
        var heads = await koppen.AsNoTracking().OrderBy(k => k.Organisatie).ToListAsync(ct);
        var walk = new AuditLoop(sleutel, eerder.ToDictionary(k => k.Organisatie));

        // Each line with its head in one statement, so that both are of one moment while others go on writing.
        var rows = from regel in regels.AsNoTracking()
                   join kop in koppen on regel.Organisatie equals kop.Organisatie into found
                   from kop in found.DefaultIfEmpty()
                   orderby regel.Organisatie, regel.Nummer
                   select new { regel, Nummer = (long?)kop.Nummer, kop.Hash };
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(ct))
        {
            walk.Step(row.regel, row.Nummer is { } nummer ? new(nummer, row.Hash) : null);
        }

        return walk.Finish(heads);
    }
}
