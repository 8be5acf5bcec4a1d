using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Schakel.Cli.CommandLine;
using Schakel.Cli.Commands;
using Schakel.Core.Naslag;

namespace Schakel.Cli;

/// <summary>The whole command line: one file per group of commands, put together here.</summary>
internal static class SchakelCli
{
    /// <summary>Carries out one call, on the streams that are given.</summary>
    /// <returns>The exit code: 0 done, 1 the answer is "no", 2 the call or its input was wrong.</returns>
    public static async Task<int> RunAsync(
        string[] args, TextWriter output, TextWriter error, CancellationToken ct = default)
    {
        // No response files: a value that starts with an at sign is a value.
        var call = Build().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (call.Action is ParseErrorAction or null)
        {
            await error.WriteLineAsync(WrongCall.Describe(call).AsMemory(), ct);
            return ExitCode.WrongCall;
        }

        try
        {
            return await call.InvokeAsync(
                new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false }, ct);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or NaslagException)
        {
            // A file that is absent, closed to us or contradicts itself is input too; anything else is a bug and may show.
            await error.WriteLineAsync(e.Message.ReplaceLineEndings(" ").AsMemory(), ct);
            return ExitCode.WrongCall;
        }
    }

    internal static RootCommand Build()
    {
        var root = new RootCommand("Schakel: de opdrachtregel voor beheer en analyse.")
        {
            CommonOptions.Json,
            ServeCommand.Build(),
            SeedCommand.Build(),
            TermijnCommands.Build(),
            AuditCommands.Build(),
            DbCommands.Build(),
            MedewerkerCommands.Build(),
            RegiosCommands.Build(),
        };

        foreach (var option in root.Options)
        {
            if (option is HelpOption help)
            {
                help.Description = "Toon deze uitleg.";
                help.Action = new DutchHelp();
            }
            else if (option is VersionOption version)
            {
                version.Description = "Toon de versie.";
            }
        }

        return root;
    }
}
