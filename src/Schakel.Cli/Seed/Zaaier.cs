using Microsoft.EntityFrameworkCore;
using Schakel.Core.Audit;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Naslag;
using Schakel.Core.Termijnen;

namespace Schakel.Cli.Seed;

/// <summary>Fills an empty database with made-up work: the same seed on the same day gives the same data.</summary>
internal sealed class Zaaier(Func<SchakelDb> open, Naslagwerk naslag, TermijnenRegister termijnen, Bronnen bronnen, DateTime now)
{
    // A region of 260,000 people sees some 1,900 meldingen and 2,450 adviezen a year, in proportion to the whole country.
    private const int MeldingenPerJaar = 1900;
    private const int AdviezenPerJaar = 2450;

    /// <summary>The other organisations are there for the wall between them; a third of the work is enough.</summary>
    private const double Others = .33;

    private const int PerTransaction = 4000;

    public sealed record Verslag(int Organisaties, int Adviezen, int Meldingen, int Personen);

    public async Task<Verslag> SowAsync(int organisaties, int jaren, int seed, Action<string> progress, CancellationToken ct)
    {
        var registers = naslag.Organisaties.All.Where(o => o.Bovenliggend is null).Take(organisaties).ToList();
        foreach (var (register, i) in registers.Select((register, i) => (register, i)))
        {
            progress(register.Naam);
            var toeval = new Toeval(unchecked((seed * 397) + i));
            var instantie = Instantie.Make(register, naslag, bronnen.Mensen, toeval, demo: i == 0);
            await StartAsync(instantie, ct);
            var share = i == 0 ? 1 : Others;
            var simulatie = new Simulatie(instantie, bronnen, toeval, termijnen, now);
            var oogst = simulatie.Run((int)(MeldingenPerJaar * share), (int)(AdviezenPerJaar * share), jaren);
            await StoreAsync(oogst, progress, ct);
        }

        await using var db = open();
        return new Verslag(
            registers.Count, await db.Adviezen.CountAsync(ct), await db.Meldingen.CountAsync(ct), await db.Personen.CountAsync(ct));
    }

    private async Task StartAsync(Instantie instantie, CancellationToken ct)
    {
        await using var db = open();
        db.Add(instantie.Organisatie);
        db.AddRange(instantie.Partners);
        db.AddRange(instantie.Teams);
        db.AddRange(instantie.Medewerkers);
        db.Record(new AuditLine(
            instantie.Organisatie.Id, "systeem:demonstratie", "OrganisatieRegistered", $"organisatie/{instantie.Organisatie.Id}", now.AddYears(-20))
        { Herkomst = "cli" });
        await db.SaveChangesAsync(ct);
    }

    private async Task StoreAsync(Oogst oogst, Action<string> progress, CancellationToken ct)
    {
        var lines = new Queue<AuditLine>(oogst.Regels);
        var share = (oogst.Regels.Count / ((oogst.Rijen.Count / PerTransaction) + 1)) + 1;
        foreach (var rijen in oogst.Rijen.Chunk(PerTransaction))
        {
            await using var db = open();
            db.ChangeTracker.AutoDetectChangesEnabled = false;
            db.AddRange(rijen);
            for (var i = 0; i < share && lines.TryDequeue(out var line); i++)
            {
                db.Record(line);
            }

            await db.SaveChangesAsync(ct);
            progress(".");
        }
    }
}
