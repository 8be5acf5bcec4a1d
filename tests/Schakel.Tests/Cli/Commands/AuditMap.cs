using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Audit;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Tests.Audit;
using Schakel.Tests.Support;

namespace Schakel.Tests.Cli.Commands;

/// <summary>A data directory as an operator has it: a key, and a database with the log of two organisations.</summary>
internal sealed class AuditMap : IAsyncDisposable
{
    private readonly TestDatabase? _server;

    private AuditMap(TestDatabase? server) => _server = server;

    public string Folder { get; } = Directory.CreateTempSubdirectory("schakel-audit-").FullName;

    public string KeyFile => Path.Combine(Folder, AuditSleutel.Bestand);

    public string Stand => Path.Combine(Folder, "stand.json");

    /// <summary>The options that say where it is.</summary>
    public string[] Where => _server is null ? ["--data", Folder] : ["--data", Folder, "--postgres", _server.Opslag.Connection];

    /// <summary>Whose chain the check walks first; it has three lines, as has the other.</summary>
    public OrganisatieId First { get; private set; }

    private Opslag Opslag => _server?.Opslag ?? Opslag.Embedded(Folder);

    public static async Task<AuditMap> MakeAsync()
    {
        var map = new AuditMap(TestDatabase.Current == DatabaseKind.Postgres ? await TestDatabase.CreateAsync() : null);
        await Schema.MigrateAsync(map.Opslag, CancellationToken.None);
        OrganisatieId[] organisaties = [OrganisatieId.New(), OrganisatieId.New()];
        await map.WithDbAsync(async db =>
        {
            foreach (var organisatie in organisaties.SelectMany(o => Enumerable.Repeat(o, 3)))
            {
                db.Record(new AuditLine(organisatie, "systeem:test", "SomethingDone", "test", new DateTime(2026, 6, 2, 8, 0, 0, DateTimeKind.Utc)));
            }

            await db.SaveChangesAsync();
            map.First = await db.Set<AuditKop>().OrderBy(k => k.Organisatie).Select(k => k.Organisatie).FirstAsync();
        });
        return map;
    }

    public Task<CliCall> VerifyAsync(params string[] options) => CliCall.RunAsync(["audit", "verify", .. Where, .. options]);

    /// <summary>Statements of somebody who gets round the triggers; <c>{0}</c> is the first organisation, <c>{1}</c> its last number.</summary>
    public Task AttackAsync(params string[] sql) => WithDbAsync(async db =>
    {
        await db.Database.ExecuteSqlRawAsync(Aanvaller.WithoutTriggers(db));
        await Aanvaller.AttackAsync(db, new(First, 3), sql);
    });

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
        else
        {
            await using var connection = (SqliteConnection)Opslag.Open();
            SqliteConnection.ClearPool(connection);
        }

        Directory.Delete(Folder, recursive: true);
    }

    private async Task WithDbAsync(Func<SchakelDb, Task> work)
    {
        var options = new DbContextOptionsBuilder<SchakelDb>();
        Opslag.Configure(options);
        await using var db = new SchakelDb(options.Options, AuditSleutel.LoadOrCreate(Folder));
        await work(db);
    }
}
