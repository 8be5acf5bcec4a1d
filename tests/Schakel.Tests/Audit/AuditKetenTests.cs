using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Audit;
using Schakel.Core.Common;
using Schakel.Tests.Support;

namespace Schakel.Tests.Audit;

/// <summary>Chains grow whole, whoever writes at the same moment, and a script that means no harm does not get at them.</summary>
public sealed class AuditKetenTests : IAsyncLifetime
{
    private const int Writers = 8;
    private const int Saves = 12;

    private static readonly CancellationToken _ct = CancellationToken.None;
    private readonly WebHost _host = new();
    private readonly OrganisatieId[] _organisaties = [OrganisatieId.New(), OrganisatieId.New(), OrganisatieId.New()];

    public async ValueTask InitializeAsync()
    {
        await _host.InitializeAsync();
        await WriteAsync(0);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Writers_at_the_same_moment_in_several_organisations_leave_whole_chains()
    {
        var checks = 0;
        var writing = Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => WriteOftenAsync(writer))));
        do
        {
            (await VerifyAsync()).EersteFout.ShouldBeNull("a check while others write");
            checks++;
        }
        while (!writing.IsCompleted);

        await writing;
        var report = await VerifyAsync();
        report.EersteFout.ShouldBeNull();
        report.Regels.ShouldBe(((Writers * Saves) + 1) * 2 * _organisaties.Length);
        checks.ShouldBeGreaterThan(1);
    }

    [Theory]
    [InlineData("UPDATE audit_regel SET actor = 'x'")]
    [InlineData("UPDATE audit_regel SET nummer = nummer + 100 WHERE nummer = 1")]
    [InlineData("DELETE FROM audit_regel WHERE nummer = 1")]
    [InlineData("TRUNCATE audit_regel")]
    public async Task The_database_refuses_to_change_or_remove_a_line(string sql)
    {
        // Nobody can truncate in SQLite: there it is no statement.
        var refusal = sql.StartsWith("TRUNCATE", StringComparison.Ordinal) && !_host.Database.Opslag.IsPostgres ? "syntax error" : "append-only";

        var thrown = await Should.ThrowAsync<DbException>(() => _host.WithDbAsync(db => db.Database.ExecuteSqlRawAsync(sql, _ct)));

        thrown.Message.ShouldContain(refusal);
        (await VerifyAsync()).EersteFout.ShouldBeNull();
    }

    [Fact]
    public async Task A_line_reads_back_as_it_was_written_to_the_millisecond()
    {
        var at = new DateTime(2026, 6, 2, 8, 0, 0, DateTimeKind.Utc).AddTicks(1_234_567);
        var line = new AuditLine(_organisaties[0], "wie", "SomethingDone", "iets/é\"\\", at) { Betreft = "a b", Grond = "grond", Resultaat = "geweigerd", Herkomst = "web ::1" };
        await _host.WithDbAsync(db =>
        {
            db.Record(line);
            return db.SaveChangesAsync(_ct);
        });

        var read = await _host.WithDbAsync(db => db.AuditRegels.AsNoTracking().SingleAsync(r => r.Actie == "SomethingDone", _ct));

        new AuditLine(read.Organisatie, read.Actor, read.Actie, read.Onderwerp, read.Tijdstip) { Betreft = read.Betreft, Grond = read.Grond, Resultaat = read.Resultaat, Herkomst = read.Herkomst }
            .ShouldBe(line with { Tijdstip = new DateTime(2026, 6, 2, 8, 0, 0, 123, DateTimeKind.Utc) });
        read.Hash.ShouldMatch("^[0-9a-f]{64}$");
        (await VerifyAsync()).EersteFout.ShouldBeNull();
    }

    private Task<AuditControle.Verslag> VerifyAsync() => _host.WithAsync<AuditControle, AuditControle.Verslag>(c => c.VerifyAsync(_ct));

    private async Task WriteOftenAsync(int writer)
    {
        for (var i = 0; i < Saves; i++)
        {
            await WriteAsync(writer);
        }
    }

    /// <summary>Two lines in each chain, in one transaction; each writer names the chains in another order.</summary>
    private Task<int> WriteAsync(int writer) => _host.WithDbAsync(db =>
    {
        for (var i = 0; i < 2 * _organisaties.Length; i++)
        {
            db.Record(new AuditLine(_organisaties[(writer + i) % _organisaties.Length], "test", "Written", "test", _host.Clock.Now()));
        }

        return db.SaveChangesAsync(_ct);
    });
}
