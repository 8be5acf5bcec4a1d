using Microsoft.EntityFrameworkCore;
using Schakel.Core.Data;

namespace Schakel.Core.Toegang;

/// <summary>The accounts that a demonstration opens without a password.</summary>
public static class Proefaccounts
{
    private const string Begin = "demo.";

    /// <param name="Organisatie">The name of where they work.</param>
    public sealed record Proefaccount(Medewerker Medewerker, string Organisatie);

    /// <returns>The organisation with most of them first, the accounts of one organisation together.</returns>
    public static async Task<IReadOnlyList<Proefaccount>> ReadAsync(SchakelDb db, CancellationToken ct)
    {
        var all = await (
            from medewerker in db.Medewerkers.AsNoTracking()
            join organisatie in db.Organisaties.AsNoTracking() on medewerker.Organisatie equals organisatie.Id
            where medewerker.Actief && medewerker.Gebruikersnaam.StartsWith(Begin)
            orderby organisatie.Soort descending, organisatie.Naam, medewerker.Rol descending, medewerker.Naam
            select new Proefaccount(medewerker, organisatie.Naam)).ToListAsync(ct);
        return [.. all.GroupBy(a => a.Organisatie).OrderByDescending(group => group.Count()).SelectMany(group => group)];
    }
}
