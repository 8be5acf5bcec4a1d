using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;

namespace Schakel.Core.Audit;

/// <summary>Puts lines at the end of their organisation's chain, inside the transaction of the change itself.</summary>
internal static class AuditKeten
{
    public static async Task AppendAsync(
        SchakelDb db, IReadOnlyCollection<AuditLine> lines, AuditSleutel sleutel, CancellationToken ct)
    {
        // In one order, so that two transactions that write to the same two chains cannot wait for each other.
        foreach (var chain in lines.GroupBy(line => line.Organisatie).OrderBy(group => group.Key.Value))
        {
            var head = await TakeAsync(db, chain.Key, chain.Count(), ct);
            var number = head.Nummer - chain.Count();
            var hash = head.Hash;
            foreach (var line in chain.Select(line => line with { Tijdstip = line.Tijdstip.ToMilliseconds() }))
            {
                hash = sleutel.Hash(hash, ++number, line);
                db.Add(Regel(line, number, hash));
            }
        }
    }

    // One statement takes the lock and tells the end of the chain; a trigger on audit_regel moves the head's hash.
    private static async Task<Head> TakeAsync(SchakelDb db, OrganisatieId organisatie, int count, CancellationToken ct)
    {
        var id = organisatie.Value;
        var heads = await db.Database.SqlQuery<Head>(
            $"""
            INSERT INTO audit_kop (organisatie, nummer, hash) VALUES ({id}, {count}, '')
            ON CONFLICT (organisatie) DO UPDATE SET nummer = audit_kop.nummer + {count}
            RETURNING nummer AS "Nummer", hash AS "Hash"
            """).ToListAsync(ct);
        return heads[0];
    }

    private static AuditRegel Regel(AuditLine line, long number, string hash) => new()
    {
        Organisatie = line.Organisatie,
        Nummer = number,
        Tijdstip = line.Tijdstip,
        Actor = line.Actor,
        Actie = line.Actie,
        Onderwerp = line.Onderwerp,
        Betreft = line.Betreft,
        Grond = line.Grond,
        Resultaat = line.Resultaat,
        Herkomst = line.Herkomst,
        Hash = hash,
    };

    private sealed record Head(long Nummer, string Hash);
}
