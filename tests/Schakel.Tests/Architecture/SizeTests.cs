using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Schakel.Tests.Architecture;

/// <summary>Sizes as the best of our field (design.md, convention 7). Over that: split by meaning.</summary>
public sealed class SizeTests
{
    [Fact]
    public void Files_are_short()
    {
        Over(400, Figures.Files).ShouldBeEmpty();
        Figures.Percentile(Figures.Files.Select(file => file.Lines), 0.5).ShouldBeLessThanOrEqualTo(40, "median");
        Figures.Percentile(Figures.Files.Select(file => file.Lines), 0.9).ShouldBeLessThanOrEqualTo(130, "p90");
    }

    [Fact]
    public void Test_files_are_not_over_the_limit_either() =>
        Over(400, SourceTree.CSharp("tests/", "bench/").Select(file => new Measured(file.Path, file.Lines))).ShouldBeEmpty();

    [Fact]
    public void Methods_are_short() =>
        Figures.Percentile(Figures.Methods.Select(method => method.Lines), 0.9).ShouldBeLessThanOrEqualTo(25, "p90");

    [Fact]
    public void Page_models_are_short() =>
        Over(120, Figures.Files.Where(file => file.Where.EndsWith(".cshtml.cs", StringComparison.Ordinal))).ShouldBeEmpty();

    [Fact]
    public void Constructors_take_six_things_at_most() =>
        SourceTree.CSharp("src/").SelectMany(file => WideConstructors(file.Path, file.Syntax)).ShouldBeEmpty();

    [Fact]
    public async Task The_figures_can_be_read()
    {
        var folder = Directory.CreateDirectory(Path.Combine(SourceTree.Root, "artifacts")).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "figures.md"), Figures.Report());

        Figures.Report().ShouldContain("| method |");
    }

    [Theory]
    [InlineData(0.5, 2)]
    [InlineData(0.9, 9)]
    public void A_percentile_is_a_number_of_the_row(double share, int expected) =>
        Figures.Percentile(share < 0.6 ? [9, 1, 2] : [1, 2, 3, 4, 5, 6, 7, 8, 9, 100], share).ShouldBe(expected);

    [Fact]
    public void The_rule_finds_what_is_too_long() =>
        Over(400, [new("short.cs", 400), new("long.cs", 401)]).ShouldBe(["long.cs has 401 lines"]);

    [Fact]
    public void A_method_is_counted_from_its_first_line_to_its_last()
    {
        var root = SourceTree.Parse("""
            class A
            {
                /// <summary>Does not count.</summary>
                void B()
                {
                }

                int C() => 1;
            }
            """);

        Figures.MethodsIn("a.cs", root).ShouldBe([new("a.cs:4", 3), new("a.cs:8", 1)]);
    }

    [Theory]
    [InlineData("class A(int a, int b, int c, int d, int e, int f, int g);", 1)]
    [InlineData("class A { A(int a, int b, int c, int d, int e, int f, int g) { } }", 1)]
    [InlineData("class A(int a, int b, int c, int d, int e, int f);", 0)]
    [InlineData("record A(int a, int b, int c, int d, int e, int f, int g);", 0)]
    public void The_rule_finds_a_constructor_that_takes_too_much(string source, int breaches) =>
        WideConstructors("a.cs", SourceTree.Parse(source)).Count().ShouldBe(breaches);

    private static IEnumerable<string> Over(int limit, IEnumerable<Measured> things) =>
        things.Where(thing => thing.Lines > limit).Select(thing => $"{thing.Where} has {thing.Lines} lines");

    // A record is a value: its many parts are what it is, and not what it needs.
    private static IEnumerable<string> WideConstructors(string path, SyntaxNode root) =>
        from node in root.DescendantNodes()
        let parameters = node switch
        {
            ConstructorDeclarationSyntax constructor => constructor.ParameterList,
            ClassDeclarationSyntax type => type.ParameterList,
            StructDeclarationSyntax type => type.ParameterList,
            _ => null,
        }
        where parameters?.Parameters.Count > 6
        select $"{path}: {parameters.Parent!.ToString().Split('\n')[0].Trim()}";
}
