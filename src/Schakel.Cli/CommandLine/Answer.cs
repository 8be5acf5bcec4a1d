using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Schakel.Core.Common;

namespace Schakel.Cli.CommandLine;

/// <summary>How a command answers: JSON or text on standard output, a refusal in one line on standard error.</summary>
internal static class Answer
{
    /// <summary>People read Dutch here, whatever the machine is set to.</summary>
    public static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    // No HTML is near: a plus sign and a diaeresis may stand as they are.
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>Writes one answer: the object as one line of JSON when asked for, otherwise the lines for people.</summary>
    public static async Task<int> AnswerAsync<T>(
        this ParseResult call, T value, IEnumerable<string> lines, CancellationToken ct, int exitCode = ExitCode.Done)
    {
        var output = call.InvocationConfiguration.Output;
        if (call.GetValue(CommonOptions.Json))
        {
            await output.WriteLineAsync(JsonSerializer.Serialize(value, _json).AsMemory(), ct);
            return exitCode;
        }

        foreach (var line in lines)
        {
            await output.WriteLineAsync(line.AsMemory(), ct);
        }

        return exitCode;
    }

    /// <summary>The call cannot be carried out: one line that says what and where.</summary>
    public static async Task<int> RefuseAsync(this ParseResult call, string line, CancellationToken ct)
    {
        await call.InvocationConfiguration.Error.WriteLineAsync(line.ReplaceLineEndings(" ").AsMemory(), ct);
        return ExitCode.WrongCall;
    }

    /// <inheritdoc cref="RefuseAsync(ParseResult, string, CancellationToken)"/>
    public static Task<int> RefuseAsync(this ParseResult call, Outcome refused, CancellationToken ct) =>
        call.RefuseAsync(string.Format(Dutch, refused.Refusal ?? "", [.. refused.Arguments]), ct);
}
