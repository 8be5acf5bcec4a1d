using System.Diagnostics;

namespace Schakel.Tests.Support;

/// <summary>A program outside this process, run to its end, and all that it said.</summary>
internal sealed record ExternalProgram(int ExitCode, string Output, string Error)
{
    public static async Task<ExternalProgram> RunAsync(
        string program, IEnumerable<string> arguments, string input, string folder, CancellationToken ct)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync(ct);
        var error = process.StandardError.ReadToEndAsync(ct);
        await process.StandardInput.WriteAsync(input.AsMemory(), ct);
        process.StandardInput.Close();
        await process.WaitForExitAsync(ct);
        return new ExternalProgram(process.ExitCode, await output, await error);
    }
}
