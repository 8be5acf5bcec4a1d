using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;
using Schakel.Core.Werkvoorraad;

namespace Schakel.Core.Meldingen;

/// <summary>
/// Use case: an account closes, and the open work of who held it goes to a colleague or back to the team in the same
/// moment, so that nothing stays behind in the name of somebody who cannot sign in.
/// </summary>
public sealed class CloseAccount(SchakelDb db, Naslagwerk naslag, TimeProvider clock)
{
    /// <summary>The choice to give the work back to the team.</summary>
    public const string Team = "team";

    /// <param name="Naar">Who takes over the work: an id, or <see cref="Team"/>; empty when there is none.</param>
    public sealed record Command(MedewerkerId Medewerker, Guid Versie, string Naar);

    /// <summary>How much of what somebody has in their name goes on without them.</summary>
    /// <param name="Concepten">Drafts, which nobody else can open and which do not go along.</param>
    public sealed record OpenWerk(int Regels, int Casussen, int Concepten)
    {
        public bool IsEr => Regels + Casussen > 0;
    }

    public async Task<OpenWerk> CountAsync(MedewerkerId medewerker, CancellationToken ct) => new(
        await Taken(medewerker).CountAsync(ct),
        await Casussen(medewerker).CountAsync(ct),
        await db.Concepten.CountAsync(c => c.Medewerker == medewerker && c.AfgerondAls == null, ct));

    /// <summary>Who can take over: colleagues with an open account whose role sees the worklist.</summary>
    public async Task<IReadOnlyList<Medewerker>> OpvolgersAsync(MedewerkerId medewerker, Wie wie, CancellationToken ct) =>
        (await db.Medewerkers.AsNoTracking().Where(m => m.Organisatie == wie.Organisatie && m.Actief && m.Id != medewerker)
            .OrderBy(m => m.Naam).ToListAsync(ct)).FindAll(m => naslag.Rechten.Van(m.Rol).Contains(Recht.WerkvoorraadView));

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        if (command.Medewerker == wie.Medewerker)
        {
            return Outcome.Refused("U kunt uw eigen account niet sluiten. Vraag een andere beheerder.");
        }

        var medewerker = await db.Medewerkers.SingleAsync(m => m.Id == command.Medewerker && m.Organisatie == wie.Organisatie, ct);
        if (medewerker.Versie != command.Versie)
        {
            return Outcome.Conflict(AssignRol.Conflict);
        }

        var (taken, casussen) = (await Taken(medewerker.Id).ToListAsync(ct), await Casussen(medewerker.Id).ToListAsync(ct));
        var naar = (await OpvolgersAsync(medewerker.Id, wie, ct)).FirstOrDefault(m => m.Id.ToString() == command.Naar);
        if (taken.Count + casussen.Count > 0 && naar is null && command.Naar != Team)
        {
            return Outcome.Refused("Kies wie het open werk overneemt.").At(nameof(command.Naar));
        }

        var now = clock.Now();
        taken.ForEach(taak => taak.Assign(naar is null ? taak.Team ?? medewerker.Team : naar.Team, naar?.Id));
        await PassOnAsync(casussen, medewerker, naar, wie, now, ct);
        medewerker.Close();
        db.Record(wie.Line("AccountClosed", $"medewerker/{medewerker.Id}", now) with
        {
            Betreft = string.Join(' ', [.. taken.Select(t => $"{t.Id}"), .. casussen.Select(c => $"{c.Id}")]),
            Grond = taken.Count + casussen.Count == 0 ? "geen-werk" : naar?.Id.ToString() ?? Team,
        });
        return await db.TrySaveAsync(AssignRol.Conflict, ct);
    }

    private async Task PassOnAsync(List<Casus> casussen, Medewerker van, Medewerker? naar, Wie wie, DateTime now, CancellationToken ct)
    {
        var ids = casussen.ConvertAll(c => c.Id);
        var zichten = await db.Zichten.Where(z => ids.Contains(z.Casus) && z.Tot == null && z.Organisatie == wie.Organisatie)
            .ToDictionaryAsync(z => z.Casus, ct);
        var teams = await db.Teams.AsNoTracking().Where(t => t.Organisatie == wie.Organisatie).ToDictionaryAsync(t => t.Id, t => t.Naam, ct);
        foreach (var casus in casussen)
        {
            var team = naar is null ? casus.Team ?? van.Team : naar.Team;
            casus.Assign(team, naar?.Id);
            var name = naar?.Naam ?? (team is { } id ? teams[id] : wie.OrganisatieNaam);
            zichten.GetValueOrDefault(casus.Id)?.Name(name);
            db.Add(Timeline.Line(casus.Id, SoortGebeurtenis.Toegewezen, wie, now, gegevens: [name]));
        }
    }

    private IQueryable<Taak> Taken(MedewerkerId medewerker) => db.Taken.Where(t => t.Medewerker == medewerker && t.AfgedaanOp == null);

    private IQueryable<Casus> Casussen(MedewerkerId medewerker) => db.Casussen.Where(
        c => c.Behandelaar == medewerker && c.Fase != CasusFase.Gesloten && c.Fase != CasusFase.Opgegaan);
}
