using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Web.Pages.Werkvoorraad;

namespace Schakel.Bench;

/// <summary>
/// What a page costs beside the least that it could: the bare query of what it shows, and one audit line.
/// </summary>
/// <remarks>
/// Both in the same process on the same database, in turn, a second at a time; what counts is the ratio of each pair,
/// which a busy machine changes less than it changes either.
/// </remarks>
internal static class Measurement
{
    private const int Events = 100;

    // The first seconds go to the compiler of the runtime, which makes code faster while it is used.
    private const int WarmUp = 6;

    private static readonly TimeSpan _slice = TimeSpan.FromSeconds(1);
    private static readonly WerkFilter _everything = WerkFilter.From(new QueryCollection());

    public static async Task RunAsync(Options options, CancellationToken ct)
    {
        var facts = Machine.Read();
        await using var site = await Site.StartAsync(options, ct);
        var cookie = await site.SignInAsync(ct);
        var figures = new List<Figures>();
        foreach (var open in options.Open)
        {
            await site.GrowAsync(open, ct);
            figures.Add(await MeasureAsync(site, cookie, options, open, ct));
        }

        Report.Write(options, facts with { LoadAfter = Machine.Load() }, figures, site.Opslag.IsPostgres);
    }

    private static async Task<Figures> MeasureAsync(Site site, string cookie, Options options, int open, CancellationToken ct)
    {
        var path = WerkAdres.Lijst;
        Func<Task> floor = () => WorklistFloorAsync(site, ct);
        if (options.Page == "casus")
        {
            var casus = site.Casussen[^1];
            await site.LengthenAsync(casus, Events, ct);
            path = WerkAdres.Casus(casus);
            floor = () => CasusFloorAsync(site, casus, ct);
        }

        using var asker = new Asker(new Uri(site.Address, path), cookie);
        var rounds = new List<(Slice Page, Slice Floor)>();
        for (var round = -WarmUp; round < options.Rounds; round++)
        {
            var pair = (await MeterAsync(() => asker.AskAsync(_slice)), await MeterAsync(() => RepeatAsync(floor)));
            if (round >= 0)
            {
                rounds.Add(pair);
            }
        }

        return new Figures(
            open, rounds, await site.Statements.OfAsync(async () => await asker.AskAsync(TimeSpan.Zero)), await site.Statements.OfAsync(floor));
    }

    /// <summary>The same twenty-five rows, and the line that says who saw them.</summary>
    private static async Task WorklistFloorAsync(Site site, CancellationToken ct)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SchakelDb>();
        var rows = await scope.ServiceProvider.GetRequiredService<WerkvoorraadQuery>().RowsAsync(_everything, 1, site.Wie, ct);
        db.Record(site.Wie.Line("WerkvoorraadViewed", "werkvoorraad", TimeProvider.System.Now()) with
        {
            Betreft = string.Join(' ', rows.Select(r => r.Melding)),
        });
        await db.SaveChangesAsync(ct);
    }

    /// <summary>The casus with its timeline, and the line that says who saw them.</summary>
    private static async Task CasusFloorAsync(Site site, CasusId id, CancellationToken ct)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SchakelDb>();
        await (
            from casus in db.Casussen.AsNoTracking()
            where casus.Id == id
            join gebeurtenis in db.Gebeurtenissen on casus.Id equals gebeurtenis.Casus
            orderby gebeurtenis.Op descending
            select new { casus, gebeurtenis }).ToListAsync(ct);
        db.Record(site.Wie.Line("CasusViewed", $"casus/{id}", TimeProvider.System.Now()));
        await db.SaveChangesAsync(ct);
    }

    private static async Task<int> RepeatAsync(Func<Task> work)
    {
        var watch = Stopwatch.StartNew();
        var count = 0;
        for (; watch.Elapsed < _slice; count++)
        {
            await work();
        }

        return count;
    }

    private static async Task<Slice> MeterAsync(Func<Task<int>> work)
    {
        using var process = Process.GetCurrentProcess();
        var (cpu, bytes) = (process.TotalProcessorTime, GC.GetTotalAllocatedBytes());
        var count = await work();
        process.Refresh();
        return new Slice(count, process.TotalProcessorTime - cpu, GC.GetTotalAllocatedBytes() - bytes);
    }
}

/// <summary>What one second of one kind of work cost, user and system time together.</summary>
internal sealed record Slice(int Count, TimeSpan Cpu, long Bytes)
{
    public double CpuMs => Cpu.TotalMilliseconds / Count;

    public double Kilobytes => Bytes / 1024.0 / Count;
}

/// <summary>What was found with so many open meldingen.</summary>
internal sealed record Figures(int Open, IReadOnlyList<(Slice Page, Slice Floor)> Rounds, int PageStatements, int FloorStatements)
{
    public IReadOnlyList<double> Ratios => [.. Rounds.Select(r => r.Page.CpuMs / r.Floor.CpuMs).Order()];

    public double Median(Func<(Slice Page, Slice Floor), double> of) => Middle([.. Rounds.Select(of).Order()]);

    public static double Middle(IReadOnlyList<double> sorted) => sorted.Count % 2 == 1
        ? sorted[sorted.Count / 2]
        : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;
}
