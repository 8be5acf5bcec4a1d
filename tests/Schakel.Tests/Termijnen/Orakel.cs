using Schakel.Tests.Architecture;
using Schakel.Tests.Support;

namespace Schakel.Tests.Termijnen;

/// <summary>Asks <c>tests/oracle</c>, which counts in JavaScript on the days of the npm package date-holidays.</summary>
internal static class Orakel
{
    private static readonly string _folder = Path.Combine(SourceTree.Root, "tests", "oracle");
    private static readonly Lazy<Task> _installed = new(InstallAsync);

    /// <summary>What the package knows of the Dutch calendar, but does not call a public holiday (ADR-0008).</summary>
    public static readonly string[] Corrections = ["Good Friday", "Liberation Day"];

    /// <summary>Its holidays with their English names.</summary>
    public static async Task<IReadOnlyList<(DateOnly Day, string Name)>> HolidaysAsync(int first, int last, params string[] countAlso)
    {
        var lines = await AskAsync("", ["dagen", $"{first}", $"{last}", .. Arguments(countAlso)]);
        return [.. lines.Select(line => line.Split(';')).Select(parts => (Data.Day(parts[0]), parts[1]))];
    }

    /// <summary>For each instant the ends of: five working days, and by law five days, four weeks and ten weeks.</summary>
    public static async Task<IReadOnlyList<string>> EndsAsync(
        IEnumerable<DateTimeOffset> instants, string[]? countAlso = null, IEnumerable<DateOnly>? decreed = null) => await AskAsync(
            string.Join('\n', instants.Select(i => $"{i.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}")),
            ["einden", .. Arguments(countAlso ?? []), .. (decreed ?? []).SelectMany(day => new[] { "--besluit", $"{day:yyyy-MM-dd}" })]);

    private static IEnumerable<string> Arguments(string[] countAlso) => countAlso.SelectMany(name => new[] { "--tel-ook", name });

    private static async Task<string[]> AskAsync(string input, string[] arguments)
    {
        await _installed.Value;
        var answer = await RunAsync("node", input, ["termijnen-orakel.mjs", .. arguments]);
        return answer.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static async Task InstallAsync()
    {
        if (!File.Exists(Path.Combine(_folder, "node_modules", ".package-lock.json")))
        {
            await RunAsync("npm", "", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
        }
    }

    private static async Task<string> RunAsync(string program, string input, string[] arguments)
    {
        var run = await ExternalProgram.RunAsync(program, arguments, input, _folder, TestContext.Current.CancellationToken);
        run.ExitCode.ShouldBe(0, run.Error);
        return run.Output;
    }
}
