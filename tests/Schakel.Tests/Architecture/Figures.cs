using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Schakel.Tests.Architecture;

/// <summary>How long things are, counted in lines.</summary>
internal static class Figures
{
    private static readonly string[] _handWritten = [".cs", ".cshtml", ".ts"];

    /// <summary>The sources that a person reads: no migrations, nothing generated.</summary>
    public static IReadOnlyList<Measured> Files { get; } =
        [.. SourceTree.Tracked
            .Where(file => file.Path.StartsWith("src/", StringComparison.Ordinal)
                && _handWritten.Contains(Path.GetExtension(file.Path))
                && !file.Path.Contains(".g.", StringComparison.Ordinal))
            .Select(file => new Measured(file.Path, file.Lines))];

    public static IReadOnlyList<Measured> Methods { get; } =
        [.. SourceTree.CSharp("src/").SelectMany(file => MethodsIn(file.Path, file.Syntax))];

    /// <summary>The value that this share of the numbers does not exceed.</summary>
    public static int Percentile(IEnumerable<int> numbers, double share)
    {
        var sorted = numbers.Order().ToList();
        return sorted.Count == 0 ? 0 : sorted[(int)Math.Ceiling(share * sorted.Count) - 1];
    }

    /// <summary>Every body of code with a name; its length is from its first line to its last, without its comment.</summary>
    public static IEnumerable<Measured> MethodsIn(string path, SyntaxNode root) =>
        from node in root.DescendantNodes()
        where node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax { Body: not null }
        let first = node.GetLocation().GetLineSpan().StartLinePosition.Line
        let last = node.GetLocation().GetLineSpan().EndLinePosition.Line
        select new Measured($"{path}:{first + 1}", last - first + 1);

    public static string Report()
    {
        var lines = new[] { Row("file", Files), Row("method", Methods) };
        return string.Join('\n', [
            "| lines per | number | median | p90 | max | longest |",
            "|---|---:|---:|---:|---:|---|",
            .. lines,
            "",
            string.Create(CultureInfo.InvariantCulture, $"Sealed classes: {SealedTests.Share:P1}"),
            "",
        ]);
    }

    private static string Row(string what, IReadOnlyList<Measured> things)
    {
        var longest = things.MaxBy(thing => thing.Lines);
        var lines = things.Select(thing => thing.Lines).ToList();
        return string.Create(CultureInfo.InvariantCulture,
            $"| {what} | {things.Count} | {Percentile(lines, 0.5)} | {Percentile(lines, 0.9)} | {longest?.Lines} | {longest?.Where} |");
    }
}

/// <summary>Something with a length in lines.</summary>
internal sealed record Measured(string Where, int Lines);
