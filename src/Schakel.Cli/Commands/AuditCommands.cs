using System.CommandLine;
using System.Text.Json.Serialization;
using Schakel.Cli.CommandLine;
using Schakel.Core.Audit;

namespace Schakel.Cli.Commands;

/// <summary><c>schakel audit</c>: checks the logs of who saw or changed what.</summary>
internal static class AuditCommands
{
    public static Command Build() => new("audit", "De logboeken controleren.") { Verify() };

    private static Command Verify()
    {
        var where = new DataOptions();
        var command = new Command("verify", "Controleer of geen regel is gewijzigd, verwijderd, toegevoegd of verwisseld.");
        where.AddTo(command);
        command.SetAction(async (call, ct) =>
        {
            await using var db = where.Open(call);
            var report = await new AuditControle(db, AuditSleutel.LoadOrCreate(call.GetRequiredValue(where.Data))).VerifyAsync(ct);
            return await call.AnswerAsync(
                new Machine(report.Regels, report.Geldig, report.EersteFout),
                [$"regels   {report.Regels}", $"geldig   {(report.Geldig ? "ja" : "nee")}", .. report.EersteFout is { } fault ? new[] { $"fout     {fault}" } : []],
                ct, report.Geldig ? ExitCode.Done : ExitCode.No);
        });
        return command;
    }

    private sealed record Machine(long Regels, bool Geldig, [property: JsonPropertyName("eerste_fout")] string? EersteFout);
}
