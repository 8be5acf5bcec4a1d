using Schakel.Core.Data;
using Schakel.Tests.Support;

namespace Schakel.Tests.Data;

/// <summary>Migrations make what the model wants, run whole or not at all, and never run backwards.</summary>
public sealed class SchemaTests : IAsyncLifetime
{
    private static readonly CancellationToken _ct = CancellationToken.None;
    private TestDatabase? _empty;

    private Opslag Empty => _empty!.Opslag;

    public async ValueTask InitializeAsync() => _empty = await TestDatabase.CreateEmptyAsync();

    public ValueTask DisposeAsync() => _empty!.DisposeAsync();

    [Fact]
    public async Task The_migrations_make_what_the_model_wants()
    {
        await using var migrated = await TestDatabase.CreateAsync();
        await ExecuteAsync(Empty, Schema.Script(Empty.IsPostgres));

        var model = await SchemaReader.ReadAsync(Empty);
        var tables = await SchemaReader.ReadAsync(migrated.Opslag);

        model.Count.ShouldBeGreaterThan(150);
        tables.Except(model).ShouldBeEmpty("made by the migrations, and not wanted by the model");
        model.Except(tables).ShouldBeEmpty("wanted by the model, and not made by the migrations");
    }

    [Theory]
    [InlineData("ALTER TABLE taak ADD COLUMN vergeten text")]
    [InlineData("DROP INDEX ux_inbox_bericht_afzender_sleutel")]
    [InlineData("CREATE TABLE vergeten (id integer PRIMARY KEY)")]
    [InlineData("ALTER TABLE taak RENAME COLUMN spoed TO haast")]
    public async Task The_comparison_sees_a_difference(string change)
    {
        await using var migrated = await TestDatabase.CreateAsync();
        await ExecuteAsync(Empty, Schema.Script(Empty.IsPostgres));
        await ExecuteAsync(migrated.Opslag, change);

        var model = await SchemaReader.ReadAsync(Empty);
        var tables = await SchemaReader.ReadAsync(migrated.Opslag);

        tables.Except(model).Concat(model.Except(tables)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_migration_that_stops_half_way_leaves_the_version_before_it()
    {
        Schema.Migration first = new(1, "0001_first.sql", "CREATE TABLE een (id integer PRIMARY KEY);");
        Schema.Migration broken = new(2, "0002_second.sql", "CREATE TABLE twee (id integer PRIMARY KEY); CREATE TABLE een (id integer PRIMARY KEY);");
        var whole = broken with { Sql = "CREATE TABLE twee (id integer PRIMARY KEY);" };

        await Should.ThrowAsync<System.Data.Common.DbException>(() => Schema.MigrateAsync(Empty, [first, broken], _ct));
        (await SchemaReader.ReadAsync(Empty)).ShouldNotContain(line => line.Contains("twee", StringComparison.Ordinal));

        (await Schema.MigrateAsync(Empty, [first, whole], _ct)).ShouldBe(["0002_second.sql"]);
        (await Schema.MigrateAsync(Empty, [first, whole], _ct)).ShouldBeEmpty();
        (await SchemaReader.ReadAsync(Empty)).ShouldContain(line => line.Contains("twee", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nodes_that_start_together_migrate_once()
    {
        var ran = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Schema.MigrateAsync(Empty, _ct))));

        ran.SelectMany(names => names).Order().ShouldBe((await NamesAsync()).Order());
    }

    [Fact]
    public async Task A_database_that_is_newer_than_the_program_is_refused()
    {
        await Schema.MigrateAsync(Empty, _ct);
        await ExecuteAsync(Empty, "INSERT INTO schema_versie (nummer, naam) VALUES (9999, '9999_later.sql')");

        (await Should.ThrowAsync<InvalidDataException>(() => Schema.MigrateAsync(Empty, _ct))).Message.ShouldContain("9999");
    }

    private async Task<IReadOnlyList<string>> NamesAsync()
    {
        await using var connection = Empty.Open();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT naam FROM schema_versie";
        await using var reader = await command.ExecuteReaderAsync();
        var names = new List<string>();
        while (await reader.ReadAsync())
        {
            names.Add(reader.GetString(0));
        }

        return names;
    }

    private static async Task ExecuteAsync(Opslag opslag, string sql)
    {
        await using var connection = opslag.Open();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
