using System.CommandLine;
using System.CommandLine.Invocation;

namespace Schakel.Cli.CommandLine;

/// <summary>The explanation of a command in Dutch; the library's own has no Dutch texts.</summary>
internal sealed class DutchHelp : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        var command = parseResult.CommandResult.Command;
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine($"Gebruik: {Usage(command)}");
        Write(output, "Opdrachten:", command.Subcommands.Select(c => (c.Name, c.Description)));
        Write(output, "Gegevens:", command.Arguments.Select(a => ($"<{a.Name}>", a.Description)));
        Write(output, "Opties:", Options(command).Select(o => (Label(o), o.Description)));
        return ExitCode.Done;
    }

    private static string Usage(Command command)
    {
        var names = Ancestors(command).Reverse().Select(c => c is RootCommand ? "schakel" : c.Name);
        var required = command.Options.Where(o => o.Required).Select(Label);
        string[] rest = command.Subcommands.Count > 0 ? ["<opdracht>", "[opties]"] : ["[opties]"];
        return string.Join(' ', [.. names, .. command.Arguments.Select(a => $"<{a.Name}>"), .. required, .. rest]);
    }

    private static IEnumerable<Command> Ancestors(Command command)
    {
        for (var current = command; current is not null; current = current.Parents.OfType<Command>().FirstOrDefault())
        {
            yield return current;
        }
    }

    private static IEnumerable<Option> Options(Command command) => Ancestors(command)
        .SelectMany(c => c == command ? c.Options : c.Options.Where(o => o.Recursive))
        .Where(o => !o.Hidden);

    private static string Label(Option option) =>
        option.HelpName is { } value ? $"{option.Name} <{value}>" : option.Name;

    private static void Write(TextWriter output, string title, IEnumerable<(string Name, string? Description)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(title);
        var width = all.Max(r => r.Name.Length);
        foreach (var (name, description) in all)
        {
            output.WriteLine($"  {name.PadRight(width)}  {description}");
        }
    }
}
