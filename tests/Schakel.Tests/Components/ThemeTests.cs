using System.Globalization;
using System.Text.RegularExpressions;
using Schakel.Tests.Architecture;
using Schakel.Web.Components;

namespace Schakel.Tests.Components;

/// <summary>The theme covers every token of the components in use, and its colours can be read.</summary>
public sealed partial class ThemeTests
{
    private static readonly (string Text, string Ground, double AtLeast)[] _pairs =
    [
        ("ink", "ground", 7), ("ink", "warm", 7), ("ink", "warm-strong", 7), ("muted", "ground", 4.5), ("muted", "warm", 4.5),
        ("accent", "ground", 4.5), ("accent", "warm", 4.5), ("on-accent", "accent", 4.5), ("on-accent", "accent-strong", 4.5),
        ("accent-strong", "accent-soft", 4.5), ("ink", "accent-soft", 7), ("control", "ground", 3), ("control", "warm", 3), ("focus", "ground", 3),
        ("focus", "warm", 3), ("danger", "ground", 4.5), ("danger", "danger-soft", 4.5), ("danger", "accent-soft", 4.5),
        ("on-danger", "danger", 4.5), ("on-danger", "danger-strong", 4.5), ("warning", "ground", 4.5), ("warning", "warning-soft", 4.5),
        ("warning", "accent-soft", 4.5), ("ok", "ok-soft", 4.5), ("ok", "ground", 4.5), ("info", "info-soft", 4.5), ("ink", "danger-soft", 7),
        ("ink", "warning-soft", 7), ("ink", "ok-soft", 7), ("accent", "warning-soft", 4.5), ("on-header", "header", 7), ("on-header-muted", "header", 4.5),
        ("ink", "step-faint", 7), ("ink", "step-light", 7), ("ink", "step-middle", 4.5), ("on-accent", "step-deep", 4.5), ("on-accent", "step-full", 4.5),
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_colour_can_be_read_on_its_ground(bool dark)
    {
        var colours = Colours(dark);
        _pairs.Select(p => (p.Text, p.Ground, p.AtLeast, Contrast: Contrast(colours[p.Text], colours[p.Ground])))
            .Where(p => p.Contrast < p.AtLeast)
            .Select(p => $"{p.Text} on {p.Ground}: {p.Contrast:F1}").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#777777", "#ffffff", 4.48)]
    [InlineData("#16242b", "#ffffff", 15.9)]
    public void Contrast_is_measured_as_WCAG_does(string text, string ground, double contrast) =>
        Contrast(text, ground).ShouldBe(contrast, 0.05);

    [Fact]
    public void No_token_of_a_component_in_use_is_left_to_the_browser() => Uncovered(Stylesheet()).ShouldBeEmpty();

    [Fact]
    public void The_rule_finds_a_token_without_a_value() =>
        Uncovered(".a{color:var(--nl-a);margin:var(--utrecht-b,0)}:root{--nl-c:1}.d{top:var(--nl-c)}").ShouldBe(["--nl-a"]);

    [Fact]
    public void There_is_one_typeface_and_it_is_our_own()
    {
        var css = Stylesheet();

        Faces().Matches(css).Select(m => m.Groups["face"].Value).Distinct().ShouldBe(["Source Sans 3"]);
        Addresses().Matches(css).Select(m => m.Groups["url"].Value).ShouldAllBe(url => url.StartsWith("./fonts/", StringComparison.Ordinal));
    }

    // Variants that no tag helper draws: a positive button, a pressed one.
    private static IEnumerable<string> Uncovered(string css)
    {
        var given = Given().Matches(css).Select(m => m.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);
        return Asked().Matches(css).Select(m => m.Groups["name"].Value).Distinct()
            .Where(name => !given.Contains(name)
                && !name.Contains("-positive-", StringComparison.Ordinal) && !name.Contains("-pressed-", StringComparison.Ordinal));
    }

    private static string Stylesheet() => File.ReadAllText(Path.Combine(AssetFiles.BesideTheProgram.Folder, "schakel.css"));

    private static Dictionary<string, string> Colours(bool dark)
    {
        var tokens = File.ReadAllText(Path.Combine(SourceTree.Root, "src/Schakel.Web/Assets/css/schakel-theme/tokens.css"));
        var split = tokens.IndexOf("prefers-color-scheme: dark", StringComparison.Ordinal);
        var colours = Read(tokens[..split]);
        foreach (var (name, value) in dark ? Read(tokens[split..]) : [])
        {
            colours[name] = value;
        }

        return colours;
    }

    private static Dictionary<string, string> Read(string css) =>
        Colour().Matches(css).ToDictionary(m => m.Groups["name"].Value, m => m.Groups["value"].Value);

    private static double Contrast(string a, string b)
    {
        var (light, dark) = (Math.Max(Luminance(a), Luminance(b)), Math.Min(Luminance(a), Luminance(b)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(string colour) =>
        (0.2126 * Channel(colour[1..3])) + (0.7152 * Channel(colour[3..5])) + (0.0722 * Channel(colour[5..7]));

    private static double Channel(string hex)
    {
        var part = int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex(@"--schakel-(?<name>[a-z-]+): (?<value>#[0-9a-f]{6});", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Colour();

    [GeneratedRegex(@"var\((?<name>--(utrecht|nl|basis)-[\w-]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Asked();

    [GeneratedRegex(@"[{;](?<name>--(utrecht|nl|basis)-[\w-]+):", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Given();

    [GeneratedRegex(@"@font-face\{font-family:""?(?<face>[^"";]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Faces();

    [GeneratedRegex(@"url\(""?(?<url>[^"")]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Addresses();
}
