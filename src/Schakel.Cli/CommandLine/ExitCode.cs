namespace Schakel.Cli.CommandLine;

/// <summary>The exit codes that scripts rely on.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The command did its work and its answer is "no": a check failed.</summary>
    public const int No = 1;

    /// <summary>The call or its input was wrong; one line on standard error says what and where.</summary>
    public const int WrongCall = 2;
}
