using System.Diagnostics;
using Microsoft.Data.Sqlite;

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
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task The_demonstration_says_where_and_as_whom_logs_no_requests_and_stops_when_asked()
    {
        var folder = Directory.CreateTempSubdirectory("schakel-serve-").FullName;
        (await CliCall.RunAsync(
            "medewerker", "add", "--data", folder, "--organisatie", "VT07", "--naam", "Zoë Smit", "--functie", "Beheerder", "--rol", "beheerder", "--aanmeldnaam", "demo.zoe")).ExitCode.ShouldBe(0);
        SqliteConnection.ClearAllPools();
        using var server = Process.Start(new ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "schakel.dll"), "serve", "--demo", "--data", folder, "--urls", "http://127.0.0.1:0"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        })!;
        var said = await ReadUntilAsync(server.StandardOutput, "Zoë Smit");
        var address = said.Single(line => line.StartsWith("Schakel: http://", StringComparison.Ordinal))["Schakel: ".Length..];
        said.ShouldContain(line => line.StartsWith("token: ", StringComparison.Ordinal));
        said[^1].ShouldContain("Beheerder, Veilig Thuis Gooi en Vechtstreek");

        using var client = new HttpClient { BaseAddress = new Uri(address) };
        (await client.GetStringAsync(new Uri("/inloggen", UriKind.Relative), TestContext.Current.CancellationToken)).ShouldContain("Log in als Zo");
        Process.Start("kill", ["-TERM", $"{server.Id}"]).Dispose();
        var rest = await server.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await server.WaitForExitAsync(TestContext.Current.CancellationToken);

        server.ExitCode.ShouldBe(0);
        $"{string.Join('\n', said)}{rest}".ShouldNotContain("SELECT");
        rest.ShouldNotContain("Request starting");
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Asked_to_stop_while_it_starts_it_stops_as_cleanly()
    {
        var folder = Directory.CreateTempSubdirectory("schakel-serve-").FullName;
        (await CliCall.RunAsync("db", "migrate", "--data", folder)).ExitCode.ShouldBe(0);
        SqliteConnection.ClearAllPools();
        for (var round = 0; round < 3; round++)
        {
            using var server = Process.Start(new ProcessStartInfo(
                "dotnet", [Path.Combine(AppContext.BaseDirectory, "schakel.dll"), "serve", "--demo", "--data", folder, "--urls", "http://127.0.0.1:0"])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var error = server.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await ReadUntilAsync(server.StandardOutput, "Schakel: ");
            Process.Start("kill", ["-TERM", $"{server.Id}"]).Dispose();
            await server.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await server.WaitForExitAsync(TestContext.Current.CancellationToken);

            (server.ExitCode, await error).ShouldBe((0, ""));
        }

        Directory.Delete(folder, recursive: true);
    }

    private static async Task<List<string>> ReadUntilAsync(StreamReader output, string word)
    {
        var lines = new List<string>();
        while (lines.Count == 0 || !lines[^1].Contains(word, StringComparison.Ordinal))
        {
            lines.Add(await output.ReadLineAsync(TestContext.Current.CancellationToken) ?? throw new InvalidOperationException($"It stopped: {string.Join('\n', lines)}"));
        }

        return lines;
    }
}
