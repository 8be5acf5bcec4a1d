using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Schakel.Tests.Architecture;

/// <summary>Which room of Schakel.Core may name which. A new room is added here first.</summary>
public sealed class RoomTests
{
    private const string Core = "src/Schakel.Core/";

    // Data holds the one model of all rooms, and so names them all; every other line reads downwards only.
    private static readonly Dictionary<string, string[]> _mayName = new()
    {
        ["Common"] = [],
        ["Naslag"] = ["Common"],
        ["Termijnen"] = ["Common", "Naslag"],
        ["Audit"] = ["Common", "Data"],
        ["Toegang"] = ["Common", "Naslag", "Audit", "Data"],
        ["Programma"] = ["Common", "Naslag", "Toegang", "Audit", "Data"],
        ["Concepten"] = ["Common", "Toegang", "Audit", "Data"],
        ["Werkvoorraad"] = ["Common", "Naslag", "Termijnen", "Toegang", "Audit", "Data"],
        ["Personen"] = ["Common", "Naslag", "Toegang", "Audit", "Data"],
        ["Meldingen"] =
            ["Common", "Naslag", "Termijnen", "Toegang", "Concepten", "Werkvoorraad", "Personen", "Audit", "Data"],
        ["Overdracht"] =
            ["Common", "Naslag", "Termijnen", "Toegang", "Werkvoorraad", "Personen", "Meldingen", "Audit", "Data"],
        ["Keten"] = ["Common", "Naslag", "Toegang", "Personen", "Meldingen", "Overdracht", "Audit", "Data"],
        ["Jobs"] = ["Common", "Naslag", "Termijnen", "Toegang", "Werkvoorraad", "Overdracht", "Keten", "Audit", "Data"],
        ["Data"] =
        [
            "Common", "Naslag", "Termijnen", "Toegang", "Concepten", "Werkvoorraad", "Personen", "Meldingen",
            "Overdracht", "Keten", "Jobs", "Programma", "Audit",
        ],
    };

    [Fact]
    public void Rooms_name_only_the_rooms_they_may() =>
        SourceTree.CSharp(Core).Where(file => RoomOf(file) is not null)
            .SelectMany(file => Breaches(RoomOf(file)!, file.Text).Select(other => $"{file} names {other}"))
            .ShouldBeEmpty();

    [Fact]
    public void Every_room_stands_in_the_table() =>
        SourceTree.CSharp(Core).Select(RoomOf).OfType<string>().Distinct().Except(_mayName.Keys).ShouldBeEmpty();

    [Theory]
    [InlineData("using Schakel.Core.Overdracht;")]
    [InlineData("using static Schakel.Core.Overdracht.Regels;")]
    [InlineData("using O = Schakel.Core.Overdracht.Overdracht;")]
    [InlineData("class A { Schakel.Core.Overdracht.Regels? _regels; }")]
    [InlineData("class A { object B() => Schakel.Core.Overdracht.Regels.All; }")]
    [InlineData("namespace Schakel.Core.Personen; class A { Overdracht.Regels? _regels; }")]
    public void The_rule_finds_a_breach_that_is_there(string source) =>
        Breaches("Personen", source).ShouldBe(["Overdracht"]);

    [Theory]
    [InlineData("using Schakel.Core.Common;")]
    [InlineData("namespace Schakel.Core.Personen; class A { int B(Db db) => db.Overdracht.Count; }")]
    [InlineData("// See Schakel.Core.Overdracht.\nclass A;")]
    public void The_rule_lets_pass_what_is_allowed(string source) => Breaches("Personen", source).ShouldBeEmpty();

    private static string? RoomOf(SourceFile file) =>
        file.Path[Core.Length..].Split('/') is [var room, _, ..] ? room : null;

    private static List<string> Breaches(string room, string source) =>
        [.. Names(source).Where(other => other != room && !_mayName[room].Contains(other)).Distinct()];

    // From the syntax and not the text, so that a comment may name what the code may not.
    private static IEnumerable<string> Names(string source) =>
        from node in SourceTree.Parse(source).DescendantNodes()
        where node is QualifiedNameSyntax or MemberAccessExpressionSyntax
        let name = node.ToString().Split('.')
        let other = name switch
        {
            ["Schakel", "Core", var full, ..] => full,
            [var relative, ..] when node is QualifiedNameSyntax && _mayName.ContainsKey(relative) => relative,
            _ => null,
        }
        where other is not null
        select other;
}
