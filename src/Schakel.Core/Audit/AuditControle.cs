using Microsoft.EntityFrameworkCore;
using Schakel.Core.Data;

namespace Schakel.Core.Audit;

/// <summary>Walks every chain and says where it is first broken.</summary>
/// <remarks>
/// Finds a line that was changed, removed, added or swapped, a chain whose end was cut off, and a chain without a
/// head. What it cannot find by itself is an end cut off together with its head set back: for that, keep the count of
/// each daily check outside the database (ADR-0003).
/// </remarks>
public sealed class AuditControle(SchakelDb db, AuditSleutel sleutel)
{
    public sealed record Verslag(long Regels, string? EersteFout)
    {
        public bool Geldig => EersteFout is null;
    }

    public Task<Verslag> VerifyAsync(CancellationToken ct) => VerifyAsync(db.Set<AuditKop>(), db.AuditRegels, ct);

    /// <summary>The chain of one organisation, for its own administrator.</summary>
    public Task<Verslag> VerifyAsync(Common.OrganisatieId organisatie, CancellationToken ct) => VerifyAsync(
        db.Set<AuditKop>().Where(k => k.Organisatie == organisatie), db.AuditRegels.Where(r => r.Organisatie == organisatie), ct);

    private async Task<Verslag> VerifyAsync(IQueryable<AuditKop> koppen, IQueryable<AuditRegel> regels, CancellationToken ct)
    {
        var heads = await koppen.AsNoTracking().OrderBy(k => k.Organisatie).ToListAsync(ct);
        var walk = new Walk(heads.ToDictionary(k => k.Organisatie), sleutel);
        var lines = regels.AsNoTracking().OrderBy(r => r.Organisatie).ThenBy(r => r.Nummer).AsAsyncEnumerable();
        await foreach (var line in lines.WithCancellation(ct))
        {
            walk.Step(line);
        }

        return walk.Finish();
    }

    private sealed class Walk(Dictionary<Common.OrganisatieId, AuditKop> heads, AuditSleutel sleutel)
    {
        private readonly HashSet<Common.OrganisatieId> _seen = [];
        private AuditRegel? _last;
        private long _count;
        private string? _fault;

        public void Step(AuditRegel line)
        {
            _count++;
            if (_last?.Organisatie != line.Organisatie)
            {
                Close();
                _seen.Add(line.Organisatie);
                _last = null;
            }

            var expected = (_last?.Nummer ?? 0) + 1;
            if (line.Nummer != expected)
            {
                Fault(line, $"nummer {line.Nummer} staat waar {expected} hoort");
            }
            else if (line.Hash != sleutel.Hash(_last?.Hash ?? AuditSleutel.Begin, line.Nummer, Line(line)))
            {
                Fault(line, "de inhoud past niet bij de keten");
            }

            _last = line;
        }

        public Verslag Finish()
        {
            Close();
            foreach (var head in heads.Values.Where(head => !_seen.Contains(head.Organisatie) && head.Nummer > 0))
            {
                _fault ??= $"organisatie {head.Organisatie}: alle {head.Nummer} regels ontbreken";
            }

            return new Verslag(_count, _fault);
        }

        private void Close()
        {
            if (_last is null)
            {
                return;
            }

            if (!heads.TryGetValue(_last.Organisatie, out var head))
            {
                Fault(_last, "de kop van de keten ontbreekt");
            }
            else if (head.Nummer != _last.Nummer || head.Hash != _last.Hash)
            {
                Fault(_last, $"na deze regel ontbreken regels: de kop noemt nummer {head.Nummer}");
            }
        }

        private void Fault(AuditRegel line, string what) =>
            _fault ??= $"organisatie {line.Organisatie}, regel {line.Nummer}: {what}";

        private static AuditLine Line(AuditRegel r) => new(r.Organisatie, r.Actor, r.Actie, r.Onderwerp, r.Tijdstip)
        {
            Betreft = r.Betreft,
            Grond = r.Grond,
            Resultaat = r.Resultaat,
            Herkomst = r.Herkomst,
        };
    }
}
