using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Schakel.Core.Termijnen;

namespace Schakel.Cli.CommandLine;

/// <summary>Options that several commands share, read the same way everywhere.</summary>
internal static class CommonOptions
{
    // The offset is obligatory: without it the same text means another instant on another machine.
    private static readonly string[] _instants = ["yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"];

    /// <summary>Valid on every command: machines get JSON, people get text.</summary>
    public static Option<bool> Json { get; } = new("--json")
    {
        Description = "Geef het antwoord als JSON.",
        Recursive = true,
    };

    /// <summary>An obligatory day, <c>yyyy-MM-dd</c>.</summary>
    public static Option<DateOnly> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "jjjj-mm-dd",
        Required = true,
        CustomParser = result => DateOnly.TryParseExact(
            Token(result), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day >= TermijnenRegister.FirstDay && day <= TermijnenRegister.LastDay
                ? day
                : Wrong<DateOnly>(
                    result,
                    $"{name}: '{Token(result)}' is geen dag van 1900 tot en met 2200. Schrijf jjjj-mm-dd, zoals 2025-04-17."),
    };

    /// <summary>An obligatory instant, ISO 8601 with an offset.</summary>
    public static Option<DateTimeOffset> Instant(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "tijdstip",
        Required = true,
        CustomParser = result => TryReadInstant(Token(result), out var instant)
            && instant.Year >= TermijnenRegister.FirstDay.Year && instant.Year <= TermijnenRegister.LastDay.Year
                ? instant
                : Wrong<DateTimeOffset>(
                    result,
                    $"{name}: '{Token(result)}' is geen tijdstip met tijdzone van 1900 tot en met 2200. Schrijf bijvoorbeeld 2025-04-17T16:00:00+02:00."),
    };

    /// <summary>A whole number within bounds.</summary>
    public static Option<int> Number(string name, string description, int least, int most, int otherwise) => new(name)
    {
        Description = description,
        HelpName = "getal",
        DefaultValueFactory = _ => otherwise,
        CustomParser = result => int.TryParse(
            Token(result), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most
                ? number
                : Wrong<int>(result, $"{name}: '{Token(result)}' is geen heel getal van {least} tot en met {most}."),
    };

    private static bool TryReadInstant(string text, out DateTimeOffset instant) => DateTimeOffset.TryParseExact(
        text.EndsWith('Z') ? text[..^1] + "+00:00" : text,
        _instants,
        CultureInfo.InvariantCulture,
        DateTimeStyles.None,
        out instant);

    private static string Token(ArgumentResult result) => result.Tokens.Count == 0 ? "" : result.Tokens[0].Value;

    private static T? Wrong<T>(ArgumentResult result, string message)
    {
        result.AddError(message);
        return default;
    }
}
