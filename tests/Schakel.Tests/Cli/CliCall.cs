using Schakel.Cli;

namespace Schakel.Tests.Cli;

/// <summary>One call of the command line in this process, and all that it said.</summary>
internal sealed record CliCall(int ExitCode, string Output, string Error)
{
    /// <summary>Standard error, which must be exactly one line.</summary>
    public string ErrorLine
    {
        get
        {
            Error.ShouldEndWith(Environment.NewLine);
            var line = Error[..^Environment.NewLine.Length];
            line.ShouldNotContain("\n");
            line.ShouldNotContain("\r");
            return line;
        }
    }

    public static async Task<CliCall> RunAsync(params string[] args)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var exitCode = await SchakelCli.RunAsync(args, output, error, TestContext.Current.CancellationToken);
        return new CliCall(exitCode, output.ToString(), error.ToString());
    }
}
