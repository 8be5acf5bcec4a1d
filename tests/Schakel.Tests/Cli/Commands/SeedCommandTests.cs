using System.CommandLine;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Schakel.Cli.CommandLine;
using Schakel.Cli.Commands;
using Schakel.Core.Audit;
using Schakel.Core.Data;
using Schakel.Tests.Support;

namespace Schakel.Tests.Cli.Commands;

public sealed class SeedCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("schakel-seed-").FullName;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task It_tells_what_it_made_and_fills_no_database_twice()
    {
        var call = await SeedAsync("--organisaties", "1", "--jaren", "1", "--seed", "4", "--data", _folder, "--json");

        call.ExitCode.ShouldBe(0, call.Error);
        call.Error.ShouldBeEmpty();
        var before = await CountAsync();
        call.Output.TrimEnd().ShouldBe($$"""{"organisaties":1,"adviezen":{{before.Adviezen}},"meldingen":{{before.Meldingen}},"personen":{{before.Personen}}}""");
        before.Meldingen.ShouldBe(38);

        var again = await SeedAsync("--organisaties", "1", "--jaren", "1", "--data", _folder, "--json");

        again.ExitCode.ShouldBe(2);
        again.Output.ShouldBeEmpty();
        again.ErrorLine.ShouldContain("niet leeg");
        (await CountAsync()).ShouldBe(before);
    }

    [Theory]
    [InlineData("--organisaties", "0")]
    [InlineData("--organisaties", "-1")]
    [InlineData("--organisaties", "27")]
    [InlineData("--organisaties", "twee")]
    [InlineData("--jaren", "0")]
    [InlineData("--jaren", "50")]
    [InlineData("--seed", "-1")]
    public async Task A_number_that_cannot_be_is_refused_before_anything_is_made(string option, string value)
    {
        var call = await CliCall.RunAsync("seed", option, value, "--data", Path.Combine(_folder, "nieuw"));

        call.ExitCode.ShouldBe(2);
        call.Output.ShouldBeEmpty();
        call.ErrorLine.ShouldContain($"{option}: '{value}' is geen heel getal");
        Directory.EnumerateFileSystemEntries(_folder).ShouldBeEmpty();
    }

    // With a stand-in for ./schakel that is as slow as we like: what is tried is the script that calls it.
    [Fact]
    public async Task A_start_that_is_interrupted_leaves_no_half_database()
    {
        var root = Directory.CreateDirectory(Path.Combine(_folder, "root")).FullName;
        File.Copy(Path.Combine(Architecture.SourceTree.Root, "start"), Path.Combine(root, "start"));
        await File.WriteAllTextAsync(Path.Combine(root, "schakel"), """
            #!/usr/bin/env bash
            case "$1" in
              seed) echo half > "${@: -1}/schakel.db"; echo key > "${@: -1}/audit.sleutel"; sleep "${SEED_SECONDS:-0}" >/dev/null 2>&1; echo whole > "${@: -1}/schakel.db" ;;
              serve) exit 0 ;;
            esac
            """, TestContext.Current.CancellationToken);
        var run = await BashAsync(root, """
            chmod +x start schakel; export LC_ALL=C SCHAKEL_DATA=$PWD/var PORT=1
            SEED_SECONDS=30 ./start & child=$!
            while ! ls var/.seeding-*/schakel.db >/dev/null 2>&1; do sleep .1; done
            kill -TERM $child; wait $child
            echo "$? $(ls var)"
            ./start; echo "$? $(cat var/schakel.db) $(ls -A var | tr '\n' ' ')"
            """);

        run.Output.Split('\n').ShouldBe(["130 ", "0 whole .lock audit.sleutel schakel.db ", ""]);
    }

    private static Task<ExternalProgram> BashAsync(string folder, string script) =>
        ExternalProgram.RunAsync("bash", ["-s"], script, folder, TestContext.Current.CancellationToken);

    private static async Task<CliCall> SeedAsync(params string[] args)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var root = new RootCommand { CommonOptions.Json, SeedCommand.Build(.02, new TestClock()) };
        var exitCode = await root.Parse(["seed", .. args]).InvokeAsync(
            new InvocationConfiguration { Output = output, Error = error }, TestContext.Current.CancellationToken);
        return new CliCall(exitCode, output.ToString(), error.ToString());
    }

    private async Task<(int Adviezen, int Meldingen, int Personen, long Regels)> CountAsync()
    {
        var options = new DbContextOptionsBuilder<SchakelDb>();
        Opslag.Embedded(_folder).Configure(options);
        await using var db = new SchakelDb(options.Options, AuditSleutel.LoadOrCreate(_folder));
        var ct = TestContext.Current.CancellationToken;
        return (await db.Adviezen.CountAsync(ct), await db.Meldingen.CountAsync(ct), await db.Personen.CountAsync(ct), await db.AuditRegels.CountAsync(ct));
    }
}
