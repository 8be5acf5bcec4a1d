using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
using Schakel.Core.Overdracht;

namespace Schakel.Tests.Overdracht;

/// <summary>What must hold in the record at every moment, whatever anybody did.</summary>
internal static class ZichtInvariants
{
    /// <summary>These casussen as they stand in the record at this moment, in one statement.</summary>
    public static async Task<Stand> StandAsync(SchakelDb db, IReadOnlyList<CasusId> ids)
    {
        var rows = await (
            from casus in db.Casussen.AsNoTracking()
            where ids.Contains(casus.Id)
            from zicht in db.Zichten.Where(z => z.Casus == casus.Id && z.Tot == null).DefaultIfEmpty()
            select new
            {
                casus.Id,
                casus.Fase,
                casus.Organisatie,
                Holder = zicht == null ? (OrganisatieId?)null : zicht.Organisatie,
                Offers = db.Overdrachten.Count(o => o.Casus == casus.Id && o.Status == OverdrachtStatus.Aangeboden),
            }).ToListAsync();
        var casussen = rows.GroupBy(r => r.Id).Select(group => (Row: group.First(), Holders: group.Select(r => r.Holder).OfType<OrganisatieId>().ToList())).ToList();
        return new Stand(
            casussen.ToDictionary(c => c.Row.Id, c => c.Holders),
            [.. casussen.SelectMany(c => Faults(c.Row.Id, c.Row.Fase, c.Row.Organisatie, c.Holders, c.Row.Offers))]);
    }

    /// <summary>Whether each change of party in the history of these casussen has a ground, without gap or overlap.</summary>
    public static async Task<IReadOnlyList<string>> HistoryFaultsAsync(SchakelDb db, IReadOnlyList<CasusId> ids)
    {
        var zichten = await db.Zichten.AsNoTracking().Where(z => ids.Contains(z.Casus)).ToListAsync();
        var offers = await db.Overdrachten.AsNoTracking().Where(o => ids.Contains(o.Casus) && o.Status == OverdrachtStatus.Aangenomen).ToListAsync();
        var casussen = await db.Casussen.AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id);
        var grounds = (await db.Gebeurtenissen.AsNoTracking().Where(g => ids.Contains(g.Casus)
            && (g.Soort == SoortGebeurtenis.BesluitGenomen || g.Soort == SoortGebeurtenis.BesluitIngetrokken || g.Soort == SoortGebeurtenis.AfdoeningIngetrokken
                || g.Soort == SoortGebeurtenis.MeldingVerplaatst || g.Soort == SoortGebeurtenis.MeldingOntvangen)).ToListAsync())
            .Select(g => g.Op).ToHashSet();
        var faults = new List<string>();
        foreach (var chain in zichten.GroupBy(z => z.Casus))
        {
            // In the order in which they were made, which their ids bear: two may begin in the same instant.
            var line = chain.OrderBy(z => z.Id.Value).ToList();
            var own = casussen[chain.Key].Organisatie;
            foreach (var (zicht, next) in line.Zip(line.Skip(1)))
            {
                Add(faults, zicht.Tot > next.Vanaf, $"{chain.Key}: two hold zicht at {next.Vanaf:O}");
                Add(faults, zicht.Tot < next.Vanaf && zicht.Organisatie != own, $"{chain.Key}: nobody held zicht after {zicht.Tot:O}");
            }

            Add(faults, line[^1].Organisatie != own && line[^1].Tot is not null, $"{chain.Key}: who took the case over lost zicht to nobody");
            foreach (var zicht in line)
            {
                var accepted = offers.Exists(o => o.Casus == chain.Key && o.Naar == zicht.Organisatie && o.BeslistOp == zicht.Vanaf);
                Add(faults, zicht.Organisatie != own && !accepted, $"{chain.Key}: {zicht.Organisatie} took zicht without accepting");
                Add(faults, zicht.Organisatie == own && !grounds.Contains(zicht.Vanaf), $"{chain.Key}: Veilig Thuis took zicht without a besluit");
            }
        }

        return faults;
    }

    /// <param name="Holders">Who holds zicht op veiligheid over each casus.</param>
    /// <param name="Faults">What is wrong, in words.</param>
    public sealed record Stand(IReadOnlyDictionary<CasusId, List<OrganisatieId>> Holders, IReadOnlyList<string> Faults);

    private static IEnumerable<string> Faults(
        CasusId id, CasusFase fase, OrganisatieId own, List<OrganisatieId> holders, int offers)
    {
        var runs = fase is not (CasusFase.Gesloten or CasusFase.Opgegaan);
        if (holders.Count > 1)
        {
            yield return $"{id}: {holders.Count} parties hold zicht";
        }

        if (runs && holders.Count == 0)
        {
            yield return $"{id}: nobody holds zicht, and the casus runs";
        }

        if (fase == CasusFase.Opgegaan && holders.Count > 0)
        {
            yield return $"{id}: merged, and zicht is still held";
        }

        if (fase == CasusFase.Gesloten && holders.Contains(own))
        {
            yield return $"{id}: closed, and Veilig Thuis still holds zicht";
        }

        if (offers > 1 || (offers > 0 && !runs))
        {
            yield return $"{id}: {offers} open offers in phase {fase}";
        }
    }

    private static void Add(List<string> faults, bool isFault, string what)
    {
        if (isFault)
        {
            faults.Add(what);
        }
    }
}
