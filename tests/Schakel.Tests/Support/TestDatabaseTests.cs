using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Schakel.Core.Data;

namespace Schakel.Tests.Support;

public sealed class TestDatabaseTests
{
    [Theory]
    [InlineData(null, DatabaseKind.Sqlite)]
    [InlineData("sqlite", DatabaseKind.Sqlite)]
    [InlineData("postgres", DatabaseKind.Postgres)]
    public void The_environment_says_which_database(string? setting, DatabaseKind kind) =>
        TestDatabase.Read(setting).ShouldBe(kind);

    [Fact]
    public void Another_database_is_refused_by_name() =>
        Should.Throw<InvalidOperationException>(() => TestDatabase.Read("oracle")).Message.ShouldContain("oracle");

    [Fact]
    public async Task It_is_at_the_newest_version()
    {
        await using var database = await TestDatabase.CreateAsync();

        var ran = await Schema.MigrateAsync(database.Opslag, TestContext.Current.CancellationToken);

        ran.ShouldBeEmpty();
        database.Opslag.IsPostgres.ShouldBe(TestDatabase.Current == DatabaseKind.Postgres);
    }

    [Fact]
    public async Task Two_databases_do_not_see_each_other()
    {
        await using var one = await TestDatabase.CreateAsync();
        await using var other = await TestDatabase.CreateAsync();

        await ExecuteAsync(one, "CREATE TABLE only_here (id int)");

        await ExecuteAsync(other, "CREATE TABLE only_here (id int)");
        one.Opslag.ShouldNotBe(other.Opslag);
    }

    [Fact]
    public async Task A_file_is_gone_when_its_test_is_done()
    {
        var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        var file = new SqliteConnectionStringBuilder(database.Opslag.Connection).DataSource;
        await ExecuteAsync(database, "CREATE TABLE here (id int)");
        File.Exists(file).ShouldBeTrue();

        await database.DisposeAsync();

        File.Exists(file).ShouldBeFalse();
    }

    [Fact]
    public async Task A_server_ends_with_the_process_that_started_it()
    {
        var server = await PostgresServer.StartAsync();
        Directory.Exists(server.SocketFolder).ShouldBeTrue();

        server.Stop();

        Directory.Exists(server.SocketFolder).ShouldBeFalse();
        Should.Throw<ArgumentException>(() => Process.GetProcessById(server.GuardId));
    }

    private static async Task ExecuteAsync(TestDatabase database, string sql)
    {
        await using var connection = database.Opslag.Open();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
