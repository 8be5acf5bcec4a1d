using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Schakel.Tests.Architecture;

/// <summary>Who reads that a norm is met can look up the test that shows it.</summary>
public sealed partial class VerantwoordingTests
{
    private const string NotYet = "nog niet";
    private const string Met = "gehaald";

    private static readonly string[] _header = ["norm", "artikel", "vraagt", "maatregel", "test", "status", "reden"];
    private static readonly string[] _statuses = ["geldt", Met, "deels", "niet van toepassing"];

    private static readonly IReadOnlyList<SourceFile> _files =
        [.. SourceTree.Tracked.Where(file => file.Path.StartsWith("docs/verantwoording/", StringComparison.Ordinal) && file.Path.EndsWith(".csv", StringComparison.Ordinal))];

    [Fact]
    public void Every_row_is_whole_and_has_a_status() => _files.SelectMany(file => Faults(file)).ShouldBeEmpty();

    [Fact]
    public void Every_test_that_is_named_exists()
    {
        var tests = TestNames(SourceTree.CSharp("tests/"));
        _files.SelectMany(file => Absent(file, tests)).ShouldBeEmpty();
    }

    [Fact]
    public void There_is_something_to_account_for() => _files.Sum(file => Rows(file).Count()).ShouldBeGreaterThan(50);

    [Fact]
    public void The_rules_find_what_is_wrong()
    {
        var tests = TestNames([new("tests/A.cs", "namespace N.M; class A { [Fact] public void It_holds() { } public void Helper() { } class B { [Theory] public void So_does_this() { } } }")]);
        var file = new SourceFile("a.csv", """
            norm,artikel,vraagt,maatregel,test,status,reden
            X,1,"a, or b",c,N.M.A.It_holds N.M.A+B.So_does_this,gehaald,
            X,2,a,b,N.M.A.Helper,gehaald,
            X,3,a,b,nog niet,gehaald,
            X,4,a,b,nog niet,bijna,later
            X,5,a,b,nog niet,geldt,
            X,1,a,b,nog niet,deels,later
            X,6,,b,nog niet,deels,later
            X,7,a,b,deels
            """);

        Absent(file, tests).ShouldBe(["a.csv: X 2: no test N.M.A.Helper"]);
        Faults(file).ShouldBe(
            [
                "a.csv: X 3 is met without a test",
                "a.csv: X 4 has the status 'bijna'",
                "a.csv: X 5 gives no reason",
                "a.csv: X 6 is not filled in",
                "a.csv: X 7 has 5 cells",
                "a.csv: X 1 occurs twice",
            ]);
        Faults(new("b.csv", "norm,test\nX,nog niet")).ShouldBe(["b.csv: the first row is not norm,artikel,vraagt,maatregel,test,status,reden"]);
    }

    private static IEnumerable<string> Faults(SourceFile file)
    {
        if (!Cells(file.Text.Split('\n')[0]).SequenceEqual(_header))
        {
            return [$"{file}: the first row is not {string.Join(',', _header)}"];
        }

        var twice = Rows(file).GroupBy(Name).Where(group => group.Count() > 1).Select(group => $"{file}: {group.Key} occurs twice");
        return Rows(file).Select(row => Fault(row) is { } fault ? $"{file}: {Name(row)} {fault}" : null).OfType<string>().Concat(twice);
    }

    private static string? Fault(string[] row) => row switch
    {
        { Length: not 7 } => $"has {row.Length} cells",
        _ when row[..6].Any(string.IsNullOrWhiteSpace) => "is not filled in",
        [.., var status, _] when !_statuses.Contains(status) => $"has the status '{status}'",
        [.., NotYet, Met, _] => "is met without a test",
        [.., not Met, ""] => "gives no reason",
        _ => null,
    };

    private static IEnumerable<string> Absent(SourceFile file, HashSet<string> tests) =>
        from row in Rows(file)
        where row.Length == _header.Length && row[4] != NotYet
        from test in row[4].Split(' ')
        where !tests.Contains(test)
        select $"{file}: {Name(row)}: no test {test}";

    private static HashSet<string> TestNames(IEnumerable<SourceFile> files) =>
        [.. files.SelectMany(file => file.Syntax.DescendantNodes().OfType<MethodDeclarationSyntax>()).Where(IsTest).Select(FullName)];

    private static bool IsTest(MethodDeclarationSyntax method) =>
        method.AttributeLists.SelectMany(list => list.Attributes).Any(a => a.Name.ToString() is "Fact" or "Theory");

    private static string FullName(MethodDeclarationSyntax method)
    {
        var types = string.Join('+', method.Ancestors().OfType<TypeDeclarationSyntax>().Reverse().Select(type => type.Identifier.Text));
        var space = method.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().First().Name;
        return $"{space}.{types}.{method.Identifier.Text}";
    }

    private static string Name(string[] row) => string.Join(' ', row.Take(2));

    private static IEnumerable<string[]> Rows(SourceFile file) =>
        file.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(Cells);

    // A cell that holds a comma stands in quotes, as everywhere.
    private static string[] Cells(string line) =>
        [.. Cell().Matches(line.TrimEnd('\r')).Select(m => m.Groups["quoted"].Success ? m.Groups["quoted"].Value.Replace("\"\"", "\"", StringComparison.Ordinal) : m.Groups["plain"].Value)];

    [GeneratedRegex("""(?<=^|,)("(?<quoted>([^"]|"")*)"|(?<plain>[^,"]*))(?=,|$)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Cell();
}
