using System.Text.RegularExpressions;

namespace Schakel.Tests.Architecture;

/// <summary>Every decision has a number of its own, says it in its title, and stands in the index.</summary>
public sealed partial class DecisionRecordTests
{
    private const string Folder = "docs/adr/";
    private const string Index = Folder + "0000-lezen.md";

    [Fact]
    public void Decisions_are_numbered_and_indexed() =>
        Faults([.. SourceTree.Tracked.Where(file => file.Path.StartsWith(Folder, StringComparison.Ordinal))]).ShouldBeEmpty();

    [Fact]
    public void The_rule_finds_what_is_wrong() => Faults([
        new(Index, "- [A decision](0001-a-decision.md)"),
        new("docs/adr/0001-a-decision.md", "# 1. A decision"),
        new("docs/adr/0002-without-a-line.md", "# 0002 Without a line"),
        new("docs/adr/0002-twice.md", "# A title without its number"),
        new("docs/adr/notes.md", "# Notes"),
    ]).ShouldBe([
        "docs/adr/0002-without-a-line.md is not in the index",
        "docs/adr/0002-twice.md is not in the index",
        "docs/adr/0002-twice.md does not start with its number",
        "docs/adr/notes.md has no number",
        "0002 is used twice",
    ], ignoreOrder: true);

    [Fact]
    public void Whoever_points_at_a_decision_points_at_one_that_is_there() => Dangling([.. SourceTree.Tracked]).ShouldBeEmpty();

    [Fact]
    public void The_rule_finds_a_pointer_to_nothing() =>
        Dangling([new("docs/adr/0001-a-decision.md", "# 0001 A decision"), new("src/A.cs", "// (ADR-0001)"), new("src/B.cs", $"// ({"ADR-"}0099)")])
            .ShouldBe(["src/B.cs points at 0099"]);

    private static List<string> Dangling(IReadOnlyList<SourceFile> files)
    {
        var known = files.Select(file => FileName().Match(file.Path)).Where(name => name.Success)
            .Select(name => name.Groups["number"].Value).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from file in files
               from Match pointer in Pointer().Matches(file.Text)
               where !known.Contains(pointer.Groups["number"].Value)
               select $"{file} points at {pointer.Groups["number"].Value}",
        ];
    }

    private static List<string> Faults(IReadOnlyList<SourceFile> files)
    {
        var index = files.Single(file => file.Path == Index);
        var records = files.Where(file => file != index).Select(file => (File: file, Name: FileName().Match(file.Path))).ToList();
        return
        [
            .. records.Where(r => !r.Name.Success).Select(r => $"{r.File} has no number"),
            .. records.Where(r => r.Name.Success && !HasTitle(r.File.Text, int.Parse(r.Name.Groups["number"].Value)))
                .Select(r => $"{r.File} does not start with its number"),
            .. records.Where(r => r.Name.Success && !index.Text.Contains(Path.GetFileName(r.File.Path), StringComparison.Ordinal))
                .Select(r => $"{r.File} is not in the index"),
            .. records.Where(r => r.Name.Success).GroupBy(r => r.Name.Groups["number"].Value).Where(g => g.Count() > 1)
                .Select(g => $"{g.Key} is used twice"),
        ];
    }

    private static bool HasTitle(string text, int number) =>
        Title().Match(text) is { Success: true } title && int.Parse(title.Groups["number"].Value) == number;

    [GeneratedRegex(@"^docs/adr/(?<number>\d{4})-[a-z0-9-]+\.md$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FileName();

    [GeneratedRegex(@"\bADR-(?<number>\d{4})\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pointer();

    [GeneratedRegex(@"\A# (ADR[- ])?(?<number>\d+)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Title();
}
