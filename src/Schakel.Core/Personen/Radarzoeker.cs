using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Radar;

namespace Schakel.Core.Personen;

/// <summary>Exact keys in the database; two statements, however many people are asked for.</summary>
public sealed class Radarzoeker(SchakelDb db) : IRadar
{
    public async Task<ILookup<BetrokkeneId, Vermoeden>> SearchAsync(
        OrganisatieId organisatie, IReadOnlyList<(Betrokkene Wie, AdresGegevens? Adres)> nieuw, CancellationToken ct)
    {
        var asked = nieuw.SelectMany(n => Sleutels.Of(n.Wie, n.Adres)).ToLookup(s => s.Sleutel, s => s.Betrokkene);
        var keys = asked.Select(group => group.Key).ToList();
        var found = await (
            from sleutel in db.RadarSleutels.AsNoTracking()
            where sleutel.Organisatie == organisatie && keys.Contains(sleutel.Sleutel)
            join eerder in db.Betrokkenen.AsNoTracking() on sleutel.Betrokkene equals eerder.Id
            join adres in db.Adressen.AsNoTracking() on eerder.Id equals adres.Betrokkene into adressen
            from adres in adressen.DefaultIfEmpty()
            select new { sleutel.Sleutel, Eerder = eerder, Adres = adres }).ToListAsync(ct);

        var people = nieuw.ToDictionary(n => n.Wie.Id);
        var hits =
            from row in found
            from id in asked[row.Sleutel]
            where id != row.Eerder.Id && people[id].Wie.Melding != row.Eerder.Melding
            let mine = Sleutels.Describe(people[id].Wie.Identiteit, people[id].Adres)
            let theirs = Sleutels.Describe(row.Eerder.Identiteit, row.Adres?.Gegevens)
            let hit = Vergelijking.Of(mine, theirs)
            where hit.Sterkte != Sterkte.Geen
            select (id, Vermoeden: new Vermoeden(row.Eerder, hit));
        return hits
            .GroupBy(h => (h.id, h.Vermoeden.Eerder.Persoon))
            .Select(group => group.OrderByDescending(h => h.Vermoeden.Treffer.Sterkte).ThenByDescending(h => h.Vermoeden.Treffer.Saldo).First())
            .OrderByDescending(h => h.Vermoeden.Treffer.Sterkte).ThenByDescending(h => h.Vermoeden.Treffer.Saldo)
            .ToLookup(h => h.id, h => h.Vermoeden);
    }
}
