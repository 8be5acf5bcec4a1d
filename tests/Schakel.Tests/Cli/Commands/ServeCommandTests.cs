namespace Schakel.Tests.Cli.Commands;

public sealed class ServeCommandTests
{
    [Fact]
    public async Task Without_a_way_to_sign_in_it_does_not_start()
    {
        var folder = Directory.CreateTempSubdirectory("schakel-serve-").FullName;

        var call = await CliCall.RunAsync("serve", "--data", folder);

        call.ExitCode.ShouldBe(2);
        call.Error.Trim().Split('\n').ShouldHaveSingleItem().ShouldContain("Oidc:Issuer");
        Directory.EnumerateFileSystemEntries(folder).ShouldBeEmpty();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("sqlite", "\"melding\"")]
    [InlineData("postgres", "CREATE TABLE melding ")]
    public async Task The_script_of_the_model_can_be_read(string database, string table)
    {
        var call = await CliCall.RunAsync("db", "script", "--database", database);

        call.ExitCode.ShouldBe(0, call.Error);
        call.Output.ShouldContain(table);
    }

    [Fact]
    public async Task Migrating_twice_does_nothing_the_second_time()
    {
        var folder = Directory.CreateTempSubdirectory("schakel-migrate-").FullName;
        var first = await CliCall.RunAsync("db", "migrate", "--data", folder, "--json");
        var second = await CliCall.RunAsync("db", "migrate", "--data", folder, "--json");

        first.Output.ShouldContain("0001_begin.sql");
        second.Output.Trim().ShouldBe("""{"toegepast":[]}""");
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
