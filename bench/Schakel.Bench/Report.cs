using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Schakel.Bench;

/// <summary>On what it was measured: figures without it say nothing.</summary>
internal sealed record Machine(string System, string Runtime, int Cores, string LoadBefore)
{
    public string LoadAfter { get; init; } = "";

    public static Machine Read() => new(
        RuntimeInformation.OSDescription, RuntimeInformation.FrameworkDescription, Environment.ProcessorCount, Load());

    /// <summary>The load average of one, five and fifteen minutes; unknown where the system does not tell.</summary>
    public static string Load() =>
        File.Exists("/proc/loadavg") ? string.Join(' ', File.ReadAllText("/proc/loadavg").Split(' ').Take(3)) : "unknown";
}

internal static class Report
{
    private static readonly JsonSerializerOptions _indented = new() { WriteIndented = true };

    public static void Write(Options options, Machine machine, IReadOnlyList<Figures> figures, bool isPostgres)
    {
        var database = isPostgres ? "PostgreSQL" : "SQLite";
        Console.WriteLine(options.Json ? Json(options, machine, figures, database) : Table(options, machine, figures, database));
    }

    private static string Table(Options options, Machine machine, IReadOnlyList<Figures> figures, string database)
    {
        var lines = figures.Select(f => string.Create(CultureInfo.InvariantCulture,
            $"| {f.Open} | {f.Median(r => r.Page.CpuMs):0.00} | {f.Median(r => r.Floor.CpuMs):0.00} | {Figures.Middle(f.Ratios):0.0} ({f.Ratios[0]:0.0}–{f.Ratios[^1]:0.0}) | {f.PageStatements} | {f.FloorStatements} | {f.Median(r => r.Page.Kilobytes):0} | {f.Median(r => r.Floor.Kilobytes):0} |"));
        return
            $"""
            {options.Page} on {database}: {options.Rounds} rounds of a second each. {machine.Runtime}, {machine.Cores} cores, {machine.System}; load {machine.LoadBefore} before, {machine.LoadAfter} after.

            | open meldingen | page, CPU ms | floor, CPU ms | ratio (range) | SQL, page | SQL, floor | kB, page | kB, floor |
            |---:|---:|---:|---:|---:|---:|---:|---:|
            {string.Join('\n', lines)}
            """;
    }

    private static string Json(Options options, Machine machine, IReadOnlyList<Figures> figures, string database) => JsonSerializer.Serialize(
        new
        {
            options.Page,
            Database = database,
            options.Rounds,
            Machine = machine,
            Results = figures.Select(f => new
            {
                f.Open,
                PageCpuMs = f.Median(r => r.Page.CpuMs),
                FloorCpuMs = f.Median(r => r.Floor.CpuMs),
                Ratio = Figures.Middle(f.Ratios),
                f.Ratios,
                f.PageStatements,
                f.FloorStatements,
                PageKilobytes = f.Median(r => r.Page.Kilobytes),
                FloorKilobytes = f.Median(r => r.Floor.Kilobytes),
            }),
        },
        _indented);
}
