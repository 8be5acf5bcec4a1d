using System.Text.RegularExpressions;

namespace Schakel.Tests.Architecture;

/// <summary>What must not stand in any file of ours. The patterns are put together so as not to find themselves.</summary>
public sealed partial class HygieneTests
{
    private static readonly string[] _code =
        [".cs", ".cshtml", ".ts", ".mjs", ".css", ".sql", ".sh", ".csproj", ".props", ".targets", ""];

    [Fact]
    public void Markup_has_no_script_or_style_of_its_own() => Find(SourceTree.Markup, Inline()).ShouldBeEmpty();

    [Fact]
    public void Nothing_asks_the_system_for_the_time() => Find(SourceTree.CSharp(), SystemClock()).ShouldBeEmpty();

    [Fact]
    public void Nothing_is_left_for_later() =>
        Find(SourceTree.Tracked.Where(file => _code.Contains(Path.GetExtension(file.Path))), Later()).ShouldBeEmpty();

    [Fact]
    public void No_file_knows_where_it_was_made() => Find(SourceTree.Tracked, Workshop()).ShouldBeEmpty();

    [Theory]
    [InlineData("<p style=\"color: red\">")]
    [InlineData("<p style='color: red'>")]
    [InlineData("<style>p { }</style>")]
    [InlineData("<script>go()</script>")]
    [InlineData("<script type=\"module\">go()</script>")]
    [InlineData("<button onclick=\"go()\">")]
    [InlineData("<a href=\"javascript:go()\">")]
    public void The_rule_finds_script_and_style_in_markup(string markup) => Inline().IsMatch(markup).ShouldBeTrue();

    [Theory]
    [InlineData("<script src=\"~/assets/app.js\" type=\"module\"></script>")]
    [InlineData("<nl-badge data-style=\"info\">")]
    [InlineData("<a href=\"/meldingen?on=1\">")]
    public void The_rule_lets_a_reference_pass(string markup) => Inline().IsMatch(markup).ShouldBeFalse();

    [Theory]
    [InlineData("var now = DateTime" + ".Now;")]
    [InlineData("var now = DateTimeOffset" + ".UtcNow;")]
    [InlineData("var today = DateTime" + ".Today;")]
    public void The_rule_finds_the_clock_of_the_system(string source) => SystemClock().IsMatch(source).ShouldBeTrue();

    [Theory]
    [InlineData("// TO" + "DO: finish")]
    [InlineData("/* FIX" + "ME */")]
    [InlineData("throw new NotImplemented" + "Exception();")]
    public void The_rule_finds_what_is_left_for_later(string source) => Later().IsMatch(source).ShouldBeTrue();

    [Theory]
    [InlineData("https://registry.npmjs" + ".org/x")]
    [InlineData("see /work" + "/main/x")]
    public void The_rule_finds_where_a_file_was_made(string source) => Workshop().IsMatch(source).ShouldBeTrue();

    private static IEnumerable<string> Find(IEnumerable<SourceFile> files, Regex what) =>
        from file in files
        from match in what.Matches(file.Text)
        select $"{file}:{file.Text.AsSpan(0, match.Index).Count('\n') + 1}: {match.Value}";

    [GeneratedRegex("""<style\b|\sstyle\s*=|\son[a-z]+\s*=\s*["']|javascript:|<script(?![^>]*\ssrc=)[^>]*>""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Inline();

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SystemClock();

    [GeneratedRegex("""\bTO[D]O\b|\bFIX[M]E\b|\bNotImplemented[E]xception\b""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Later();

    [GeneratedRegex(@"registry\.npmjs\.[o]rg|api\.nuget\.[o]rg|deb\.debian\.[o]rg|(?<![\w.])/work/(main|shared|wt|\.)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Workshop();
}
