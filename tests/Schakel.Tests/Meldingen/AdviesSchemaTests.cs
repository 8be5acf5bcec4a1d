using System.Data.Common;
using FluentValidation.Results;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Meldingen;
using Schakel.Tests.Support;

namespace Schakel.Tests.Meldingen;

/// <summary>
/// An advies has no place for who was discussed (Wmo 2015, art. 4.1.1 lid 3): every column of its table is an id, a moment, a
/// number that we give, a code that refuses anything else, or one of the three own details of the person who asked.
/// </summary>
public sealed class AdviesSchemaTests(WebHost host) : IClassFixture<WebHost>
{
    private const string Iemand = "Saskia van der Berg, Kerkstraat 12";

    private static readonly string[] _ids = ["id", "organisatie", "contact", "vervolg_op", "door"];
    private static readonly string[] _moments = ["ontvangen_op"];
    private static readonly string[] _given = ["nummer"];
    private static readonly string[] _ownDetails =
        ["gegevens_adviesvrager_naam", "gegevens_adviesvrager_organisatie", "gegevens_adviesvrager_telefoon"];

    private static readonly Dictionary<string, Func<RegisterAdvies.Command, RegisterAdvies.Command>> _codes = new()
    {
        ["kanaal"] = c => c with { Kanaal = Iemand },
        ["gegevens_hoedanigheid"] = c => c with { Gegevens = c.Gegevens with { Hoedanigheid = Iemand } },
        ["gegevens_aard"] = c => c with { Gegevens = c.Gegevens with { Aard = [Iemand] } },
        ["gegevens_duur"] = c => c with { Gegevens = c.Gegevens with { Duur = Iemand } },
        ["gegevens_gemeente"] = c => c with { Gegevens = c.Gegevens with { Gemeente = Iemand } },
        ["gegevens_gegeven_advies"] = c => c with { Gegevens = c.Gegevens with { GegevenAdvies = [Iemand] } },
    };

    public static TheoryData<string> Codes => [.. _codes.Keys];

    [Fact]
    public async Task Every_column_of_an_advies_and_of_its_contact_is_accounted_for()
    {
        Unexplained(await ColumnsAsync("advies")).ShouldBeEmpty();
        Unexplained(await ColumnsAsync("contact")).ShouldBeEmpty();
        (await ColumnsAsync("advies")).Count.ShouldBe(_ids.Length + _moments.Length + _given.Length + _ownDetails.Length + _codes.Count);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task A_column_for_a_code_refuses_the_name_of_somebody(string column)
    {
        (await FaultsAsync(_codes[column](Allowed()))).ShouldNotBeEmpty();
        (await FaultsAsync(Allowed())).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("toelichting", "text")]
    [InlineData("gegevens_opmerking", "character varying(200)")]
    [InlineData("betrokkene", "uuid")]
    [InlineData("ontvangen_op", "text", DatabaseKind.Postgres)]
    [InlineData("id", "character varying(40)", DatabaseKind.Postgres)]
    public void The_rule_finds_a_column_that_could_hold_somebody(string name, string type, DatabaseKind kind = DatabaseKind.Sqlite) =>
        Unexplained([new(name, type)], kind).ShouldBe([name]);

    private static IEnumerable<string> Unexplained(IEnumerable<Column> columns, DatabaseKind? kind = null) =>
        columns.Where(c => !IsExplained(c, kind ?? TestDatabase.Current)).Select(c => c.Name);

    // SQLite keeps ids and moments as text; only PostgreSQL says by the type that nothing else fits.
    private static bool IsExplained(Column column, DatabaseKind kind) =>
        (_ids.Contains(column.Name) && (kind == DatabaseKind.Sqlite || column.Type == "uuid"))
        || (_moments.Contains(column.Name) && (kind == DatabaseKind.Sqlite || column.Type.StartsWith("timestamp", StringComparison.Ordinal)))
        || _given.Contains(column.Name) || _ownDetails.Contains(column.Name) || _codes.ContainsKey(column.Name);

    private static RegisterAdvies.Command Allowed() => new("telefoon", new DateTime(2026, 6, 1, 10, 0, 0, DateTimeKind.Utc), null, new AdviesGegevens
    {
        Hoedanigheid = "school",
        Aard = ["kindermishandeling"],
        Duur = "1-6-maanden",
        Gemeente = "GM0402",
        GegevenAdvies = ["stappen-meldcode"],
    });

    private Task<List<ValidationFailure>> FaultsAsync(RegisterAdvies.Command command) =>
        host.WithAsync<RegisterAdvies.Rules, List<ValidationFailure>>(rules => Task.FromResult(rules.Validate(command).Errors));

    private Task<List<Column>> ColumnsAsync(string table) => host.WithDbAsync(async db =>
    {
        var connection = db.Database.GetDbConnection();
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = TestDatabase.Current == DatabaseKind.Sqlite
            ? $"SELECT name, type FROM pragma_table_info('{table}')"
            : $"SELECT column_name, data_type FROM information_schema.columns WHERE table_name = '{table}'";
        return await ReadAsync(command);
    });

    private static async Task<List<Column>> ReadAsync(DbCommand command)
    {
        var columns = new List<Column>();
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            columns.Add(new(reader.GetString(0), reader.GetString(1)));
        }

        return columns;
    }

    private sealed record Column(string Name, string Type);
}
