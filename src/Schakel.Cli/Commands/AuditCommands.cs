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
        var stand = new Option<string?>("--stand")
        {
            Description = "Vergelijk met de stand van de vorige controle in dit bestand, en bewaar de nieuwe erin. Houd het waar de database niet is.",
            HelpName = "bestand",
        };
        var command = new Command("verify", "Controleer of geen regel is gewijzigd, verwijderd, toegevoegd of verwisseld.") { stand };
        where.AddTo(command);
        command.SetAction(async (call, ct) =>
        {
            var file = call.GetValue(stand);
            if (file is not null && !File.Exists(file))
            {
                await call.InvocationConfiguration.Error.WriteLineAsync($"--stand: '{file}' is er nog niet; dit is de eerste controle.".AsMemory(), ct);
            }

            var earlier = file is null ? [] : await AuditStand.ReadAsync(file, ct);
            var (db, key) = await where.OpenExistingAsync(call, ct);
            await using var opened = db;
            var report = await new AuditControle(db, key).VerifyAsync(earlier, ct);
            if (file is not null && report.Geldig)
            {
                await AuditStand.WriteAsync(file, report.Einden, ct);
            }

            return await call.AnswerAsync(
                new Machine(report.Regels, report.Geldig, report.EersteFout?.ToString()), Lines(report), ct, report.Geldig ? ExitCode.Done : ExitCode.No);
        });
        return command;
    }

    private static IEnumerable<string> Lines(AuditControle.Verslag report)
    {
        yield return $"regels   {report.Regels}";
        yield return $"geldig   {(report.Geldig ? "ja" : "nee")}";
        if (report.EersteFout is { } fault)
        {
            yield return $"fout     {fault}";
        }
    }

    private sealed record Machine(long Regels, bool Geldig, [property: JsonPropertyName("eerste_fout")] string? EersteFout);
}
