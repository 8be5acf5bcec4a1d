using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Schakel.Tests.Architecture;

/// <summary>Every text that a user can see has an English translation, and every translation is used.</summary>
public sealed partial class TextTests
{
    private static readonly IReadOnlyList<(string File, string Dutch, string English)> _translations =
        [.. SourceTree.Tracked
            .Where(file => file.Path.StartsWith("data/teksten/en/", StringComparison.Ordinal))
            .SelectMany(file => JsonSerializer.Deserialize<Dictionary<string, string>>(file.Text)!
                .Select(text => (file.Path, text.Key, text.Value)))];

    [Fact]
    public void Every_text_has_a_translation() => Missing(Sources(), _translations.Select(t => t.Dutch)).ShouldBeEmpty();

    [Fact]
    public void Every_translation_is_used() =>
        Orphans(Sources(), _translations.Select(t => t.Dutch)).ShouldBeEmpty();

    [Fact]
    public void One_text_has_one_translation() => Disputed(_translations).ShouldBeEmpty();

    [Fact]
    public void A_translation_fills_in_the_same_things() => Uneven(_translations).ShouldBeEmpty();

    [Theory]
    [InlineData("a.cs", "class A { string B => T[\"Bewaar\"]; }")]
    [InlineData("a.cs", "class A { string B => _text[\"Bewa\" + \"ar\", 3]; }")]
    [InlineData("a.cs", "class A { object B => Outcome.Refused(\"Bewaar\"); }")]
    [InlineData("a.cs", "class A { object B => Outcome.Conflict(\"Bewaar\"); }")]
    [InlineData("a.cs", "class A { void B() => Fault(\"Bewaar\", line); }")]
    [InlineData("a.cs", "class A { object B => rule.WithMessage(\"Bewaar\"); }")]
    [InlineData("a.cshtml", "<button>@T[\"Bewaar\"]</button>")]
    public void The_rule_finds_a_text_without_a_translation(string path, string source) =>
        Missing([new(path, source)], ["Stuur"]).ShouldBe([$"{path}: Bewaar"]);

    [Theory]
    [InlineData("a.cs", "class A { string B(int n) => n > 1 ? \"Bewaar\" : \"\"; }")]
    [InlineData("a.cshtml", "<nl-field label=\"Bewaar\" />")]
    [InlineData("data/naslag/a.json", "{\"nl\": \"Bewaar\"}")]
    public void The_rule_finds_a_translation_that_nobody_uses(string path, string source) =>
        Orphans([new(path, source)], ["Bewaar", "Stuur"]).ShouldBe(["Stuur"]);

    [Fact]
    public void The_rules_find_translations_that_contradict()
    {
        Disputed([("a", "Bewaar", "Save"), ("b", "Bewaar", "Keep")]).ShouldBe(["Bewaar"]);
        Uneven([("a", "Nog {0} dagen", "Some days left"), ("a", "{0} van {1}", "{0} of {1}")]).ShouldBe(["Nog {0} dagen"]);
    }

    private static IEnumerable<SourceFile> Sources() =>
        SourceTree.CSharp("src/").Concat(SourceTree.Markup).Concat(SourceTree.Tracked.Where(file =>
            file.Path.StartsWith("data/", StringComparison.Ordinal)
            && !file.Path.StartsWith("data/teksten/", StringComparison.Ordinal)
            && file.Path.EndsWith(".json", StringComparison.Ordinal)));

    private static IEnumerable<string> Missing(IEnumerable<SourceFile> sources, IEnumerable<string> translated)
    {
        var known = translated.ToHashSet(StringComparer.Ordinal);
        return sources.SelectMany(file => Asked(file).Where(text => !known.Contains(text)).Select(text => $"{file}: {text}")).Distinct();
    }

    // A text may reach the localizer by way of a variable: any literal that reads the same counts as its use.
    private static IEnumerable<string> Orphans(IEnumerable<SourceFile> sources, IEnumerable<string> translated)
    {
        var files = sources.ToList();
        var literals = files.Where(IsCSharp).SelectMany(file => Literals(file.Syntax)).ToHashSet(StringComparer.Ordinal);
        var rest = string.Join('\n', files.Where(file => !IsCSharp(file)).Select(file => file.Text));
        return translated.Where(text =>
            !literals.Contains(text) && !rest.Contains($"\"{JsonEncodedText.Encode(text, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Disputed(IEnumerable<(string File, string Dutch, string English)> translations) =>
        translations.GroupBy(t => t.Dutch).Where(g => g.Select(t => t.English).Distinct().Count() > 1).Select(g => g.Key);

    private static IEnumerable<string> Uneven(IEnumerable<(string File, string Dutch, string English)> translations) =>
        translations.Where(t => !Holes(t.Dutch).SequenceEqual(Holes(t.English))).Select(t => t.Dutch);

    private static IEnumerable<string> Holes(string text) => Hole().Matches(text).Select(m => m.Value).Distinct().Order();

    private static IEnumerable<string> Asked(SourceFile file) => IsCSharp(file)
        ? file.Syntax.DescendantNodes().Select(AskedBy).Select(Literal).OfType<string>()
        : InMarkup().Matches(file.Text).Select(m => Literal(SyntaxFactory.ParseExpression(m.Groups["text"].Value))).OfType<string>();

    /// <summary>The expression that a node hands to the localizer; null when it is no such node.</summary>
    private static ExpressionSyntax? AskedBy(SyntaxNode node) => node switch
    {
        ElementAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "T" or "Text" or "text" or "_text" } } access
            => access.ArgumentList.Arguments[0].Expression,
        InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "Refused" or "Conflict" or "WithMessage" },
            ArgumentList.Arguments: [var argument, ..],
        } => argument.Expression,
        InvocationExpressionSyntax
        {
            Expression: IdentifierNameSyntax { Identifier.Text: "Fault" },
            ArgumentList.Arguments: [var argument, ..],
        } => argument.Expression,
        _ => null,
    };

    private static IEnumerable<string> Literals(SyntaxNode root) =>
        root.DescendantNodes().OfType<ExpressionSyntax>().Select(Literal).OfType<string>();

    private static string? Literal(ExpressionSyntax? expression) => expression switch
    {
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) => literal.Token.ValueText,
        BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression)
            && Literal(sum.Left) is { } left && Literal(sum.Right) is { } right => left + right,
        ParenthesizedExpressionSyntax inner => Literal(inner.Expression),
        _ => null,
    };

    private static bool IsCSharp(SourceFile file) => file.Path.EndsWith(".cs", StringComparison.Ordinal);

    [GeneratedRegex("""\b(T|[Tt]ext)\[(?<text>"([^"\\]|\\.)*")""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InMarkup();

    [GeneratedRegex(@"\{\d+", RegexOptions.None, 1000)]
    private static partial Regex Hole();
}
