using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Audit;
using Schakel.Core.Data;

namespace Schakel.Cli.Commands;

/// <summary>Which database a command works on: that of a data directory, or a PostgreSQL server.</summary>
internal sealed class DataOptions
{
    public Option<string> Data { get; } = new("--data")
    {
        Description = "De map met de ingebouwde database en de sleutels.",
        HelpName = "map",
        DefaultValueFactory = _ => "var",
    };

    public Option<string?> Postgres { get; } = new("--postgres")
    {
        Description = "De verbinding met een PostgreSQL-server, in plaats van de ingebouwde database.",
        HelpName = "verbinding",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(Data);
        command.Options.Add(Postgres);
    }

    public Opslag Storage(ParseResult call) =>
        call.GetValue(Postgres) is { Length: > 0 } postgres ? Opslag.Postgres(postgres) : Opslag.Embedded(call.GetRequiredValue(Data));

    /// <summary>Opens a database that must exist already.</summary>
    public SchakelDb Open(ParseResult call)
    {
        var directory = call.GetRequiredValue(Data);
        if (!Directory.Exists(directory))
        {
            throw new DirectoryNotFoundException($"--data: de map '{directory}' bestaat niet.");
        }

        var options = new DbContextOptionsBuilder<SchakelDb>();
        Storage(call).Configure(options);
        return new SchakelDb(options.Options, AuditSleutel.LoadOrCreate(directory));
    }
}
