using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;

namespace Schakel.Core.Personen;

/// <summary>Which descriptions are held to be of one person: those that confirmed links tie together.</summary>
/// <remarks>
/// A persoon holds nothing itself. So two become one when the descriptions of the one are held for the other; and
/// undoing a link sets apart what no other confirmed link still ties.
/// </remarks>
[PartOfUseCase]
public sealed class Persoonsdraad(SchakelDb db)
{
    /// <summary>Everything held for the same person as the new description is held for that of the earlier one.</summary>
    /// <returns>The descriptions that changed hands.</returns>
    public async Task<IReadOnlyList<Betrokkene>> JoinAsync(Betrokkene betrokkene, Betrokkene eerder, CancellationToken ct)
    {
        if (betrokkene.Persoon == eerder.Persoon)
        {
            return [];
        }

        var persoon = betrokkene.Persoon;
        var all = await db.Betrokkenen.Where(b => b.Persoon == persoon).ToListAsync(ct);
        all.ForEach(b => b.HoldFor(eerder.Persoon));
        return all;
    }

    /// <summary>After a link was undone: what hangs on the newer end becomes a person of its own.</summary>
    /// <returns>The descriptions that changed hands; none when another confirmed link still ties both ends.</returns>
    public async Task<IReadOnlyList<Betrokkene>> PartAsync(Koppeling undone, Betrokkene betrokkene, DateTime now, CancellationToken ct)
    {
        var persoon = betrokkene.Persoon;
        var all = await db.Betrokkenen.Where(b => b.Persoon == persoon).ToListAsync(ct);
        var ids = all.Select(b => b.Id).ToList();
        var links = await db.Koppelingen
            .Where(k => k.Status == KoppelStatus.Bevestigd && k.Id != undone.Id && ids.Contains(k.Betrokkene)).ToListAsync(ct);
        var tied = Reach(betrokkene.Id, links);
        if (tied.Contains(undone.Eerder))
        {
            return [];
        }

        var own = new Persoon { Id = PersoonId.New(), Organisatie = betrokkene.Organisatie, BekendSinds = now };
        db.Add(own);
        var parted = all.Where(b => tied.Contains(b.Id)).ToList();
        parted.ForEach(b => b.HoldFor(own.Id));
        return parted;
    }

    private static HashSet<BetrokkeneId> Reach(BetrokkeneId from, List<Koppeling> links)
    {
        var reached = new HashSet<BetrokkeneId> { from };
        var waiting = new Queue<BetrokkeneId>(reached);
        while (waiting.TryDequeue(out var here))
        {
            var next = links.Where(k => k.Betrokkene == here).Select(k => k.Eerder)
                .Concat(links.Where(k => k.Eerder == here).Select(k => k.Betrokkene));
            foreach (var other in next.Where(reached.Add))
            {
                waiting.Enqueue(other);
            }
        }

        return reached;
    }
}
