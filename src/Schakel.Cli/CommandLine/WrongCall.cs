using System.CommandLine;
using System.CommandLine.Parsing;

namespace Schakel.Cli.CommandLine;

/// <summary>Says in one Dutch line what is wrong with a call; the parser itself has no Dutch texts.</summary>
internal static class WrongCall
{
    public static string Describe(ParseResult call) => Fault(call).ReplaceLineEndings(" ");

    private static string Fault(ParseResult call)
    {
        var name = Path(call.CommandResult);
        if (call.UnmatchedTokens is [var unknown, ..])
        {
            return $"'{unknown}' is onbekend bij '{name}'. Uitleg: {name} --help";
        }

        var command = call.CommandResult.Command;
        if (command.Subcommands.Count > 0)
        {
            return $"Kies een opdracht van '{name}': {string.Join(", ", command.Subcommands.Select(c => c.Name))}.";
        }

        if (command.Options.FirstOrDefault(o => o.Required && call.GetResult(o) is null or { Implicit: true }) is { } missing)
        {
            return $"Geef {missing.Name} op bij '{name}'. Uitleg: {name} --help";
        }

        return call.Errors.Select(e => Fault(e, name)).FirstOrDefault() ?? $"Deze opdracht is onvolledig: '{name}'.";
    }

    private static string Fault(ParseError error, string name) => OptionOf(error.SymbolResult) switch
    {
        { Tokens.Count: 0 } option => $"{option.Option.Name}: de waarde ontbreekt bij '{name}'.",
        { Tokens.Count: > 1 } option when option.Option.Arity.MaximumNumberOfValues == 1 =>
            $"{option.Option.Name} mag één keer voorkomen bij '{name}'.",
        _ => error.Message,
    };

    private static OptionResult? OptionOf(SymbolResult? result) => result switch
    {
        OptionResult option => option,
        ArgumentResult { Parent: OptionResult option } => option,
        _ => null,
    };

    private static string Path(CommandResult result) => result.Parent is CommandResult parent
        ? $"{Path(parent)} {result.Command.Name}"
        : "schakel";
}
