using Microsoft.EntityFrameworkCore;
using Schakel.Core.Audit;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Naslag;

namespace Schakel.Core.Toegang;

/// <summary>
/// Use case: the organisations of <c>data/organisaties.json</c> stand in the database as the file says it. Those that
/// are marked as an example are made up, and belong in the demonstration only.
/// </summary>
/// <remarks>The file is the one place where the register is kept; an organisation that it does not name stays as it is.</remarks>
public sealed class LoadOrganisaties(SchakelDb db, Naslagwerk naslag, TimeProvider clock)
{
    /// <returns>The codes of what was added or changed.</returns>
    public async Task<IReadOnlyList<string>> HandleAsync(CancellationToken ct)
    {
        var known = await db.Organisaties.ToDictionaryAsync(o => o.Code, StringComparer.Ordinal, ct);
        var changed = new List<string>();
        foreach (var register in naslag.Organisaties.All.Where(o => !o.Voorbeeld))
        {
            if (Take(register, known.GetValueOrDefault(register.Code)))
            {
                changed.Add(register.Code);
            }
        }

        // Another node that starts at the same moment reads the same file: whoever is first has done it.
        return (await db.TrySaveAsync("Een andere server laadde het register op hetzelfde moment.", ct)).Succeeded ? changed : [];
    }

    private bool Take(RegisterOrganisatie register, Organisatie? known)
    {
        if (known?.Revise(register.Naam, register.Soort, register.Gemeenten, register.Aangesloten, register.DeelnemersBesluit) == false)
        {
            return false;
        }

        var organisatie = known ?? Organisatie.Register(
            OrganisatieId.New(), register.Code, register.Naam, register.Soort, register.Gemeenten, register.Aangesloten, register.DeelnemersBesluit);
        if (known is null)
        {
            db.Add(organisatie);
        }

        db.Record(new AuditLine(
            organisatie.Id, "systeem:register", known is null ? "OrganisatieRegistered" : "OrganisatieRevised", $"organisatie/{organisatie.Id}", clock.Now())
        {
            Herkomst = "cli",
        });
        return true;
    }
}
