using Microsoft.EntityFrameworkCore;
using Schakel.Core.Audit;
using Schakel.Core.Data;

namespace Schakel.Cli.Seed;

/// <summary>Fills an empty database with made-up work: the same seed at the same moment gives the same data.</summary>
internal sealed class Zaaier(Func<SchakelDb> open, Zaaigoed goed, DateTime now)
{
    // A region of 260,000 people sees some 1,900 meldingen and 2,450 adviezen a year, in proportion to the whole country.
    private const int MeldingenPerJaar = 1900;
    private const int AdviezenPerJaar = 2450;

    /// <summary>The other organisations are there for the wall between them; a third of the work is enough.</summary>
    private const double Others = .33;

    private const double DagenPerJaar = 365.25;

    private const int PerTransaction = 4000;

    /// <summary>How much of the work of a year is made; a test needs less.</summary>
    public double Aandeel { get; init; } = 1;

    public sealed record Verslag(int Organisaties, int Adviezen, int Meldingen, int Personen);

    public async Task<Verslag> SowAsync(int organisaties, double jaren, int seed, Action<string> progress, CancellationToken ct)
    {
        var registers = goed.Bronnen.VeiligThuis(goed.Naslag).Take(organisaties).ToList();
        foreach (var (register, i) in registers.Select((register, i) => (register, i)))
        {
            progress(register.Naam);
            var toeval = new Toeval(unchecked((seed * 397) + i));
            var instantie = Instantie.Make(register, goed.Naslag, goed.Bronnen.Mensen, toeval, i);
            await StartAsync(instantie, ct);
            var share = Aandeel * jaren * (i == 0 ? 1 : Others);
            var simulatie = new Simulatie(instantie, goed, toeval, TestBsns.For(i, registers.Count, toeval), now);
            var oogst = simulatie.Run((int)Math.Round(MeldingenPerJaar * share), (int)Math.Round(AdviezenPerJaar * share), (int)(jaren * DagenPerJaar));
            await StoreAsync(oogst, progress, ct);
        }

        await using var db = open();
        await new Programmazaaier(goed, new Toeval(seed), now).SowAsync(db, ct);
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
