using System.CommandLine;
using System.Text.Json;
using Schakel.Cli;
using Schakel.Tests.Support;

namespace Schakel.Tests.Cli;

/// <summary>What holds for every command: exit codes, one line on standard error, Dutch.</summary>
public sealed class SchakelCliTests
{
    [Theory]
    [InlineData("Kies een opdracht van 'schakel'")]
    [InlineData("'bestaat-niet' is onbekend bij 'schakel'", "bestaat-niet")]
    [InlineData("Kies een opdracht van 'schakel termijn': compute, werkdagen.", "termijn")]
    [InlineData("'extra' is onbekend bij 'schakel termijn werkdagen'", "termijn", "werkdagen", "extra")]
    [InlineData("Geef --vanaf op bij 'schakel termijn werkdagen'", "termijn", "werkdagen")]
    [InlineData("Geef --tot op bij 'schakel termijn werkdagen'", "termijn", "werkdagen", "--vanaf", "2025-01-01")]
    [InlineData("--tot: de waarde ontbreekt", "termijn", "werkdagen", "--vanaf", "2025-01-01", "--tot")]
    [InlineData("--vanaf mag één keer voorkomen", "termijn", "werkdagen", "--vanaf", "2025-01-01", "--vanaf", "2025-01-02", "--tot", "2025-01-03")]
    [InlineData("'--json' is onbekend", "--", "--json")]
    [InlineData("'@bestand' is geen dag", "termijn", "werkdagen", "--vanaf", "@bestand", "--tot", "2025-01-03")]
    public async Task A_wrong_call_gives_exit_code_2_and_one_line_that_says_what_and_where(string line, params string[] args)
    {
        var call = await CliCall.RunAsync(args);

        call.ExitCode.ShouldBe(2);
        call.Output.ShouldBeEmpty();
        call.ErrorLine.ShouldContain(line);
    }

    [Fact]
    public async Task A_line_break_in_an_argument_does_not_break_the_line()
    {
        var call = await CliCall.RunAsync("termijn", "werkdagen", "--vanaf", "een\ntwee\r\ndrie", "--tot", "2025-01-03");

        call.ExitCode.ShouldBe(2);
        call.ErrorLine.ShouldContain("een twee drie");
    }

    [Theory]
    [InlineData("schakel <opdracht>", "--help")]
    [InlineData("schakel termijn <opdracht>", "termijn", "--help")]
    [InlineData("schakel termijn compute --soort <soort> --vanaf <tijdstip>", "termijn", "compute", "--help")]
    [InlineData("schakel termijn compute --soort <soort> --vanaf <tijdstip>", "termijn", "compute", "--soort", "onderzoek", "--help")]
    public async Task Help_explains_in_Dutch_and_is_no_error(string usage, params string[] args)
    {
        var call = await CliCall.RunAsync(args);

        call.ExitCode.ShouldBe(0);
        call.Error.ShouldBeEmpty();
        call.Output.ShouldContain($"Gebruik: {usage}");
        call.Output.ShouldContain("--json");
        call.Output.ShouldNotContain("Usage");
    }

    [Fact]
    public void Every_command_and_option_says_what_it_does()
    {
        foreach (var command in Commands(SchakelCli.Build()))
        {
            command.Description.ShouldNotBeNullOrWhiteSpace(command.Name);
            command.Options.ShouldAllBe(o => !string.IsNullOrWhiteSpace(o.Description), command.Name);
        }
    }

    [Fact]
    public async Task The_built_program_answers_like_the_one_in_this_process()
    {
        string[] args = ["termijn", "compute", "--soort", "veiligheidsbeoordeling", "--vanaf", "2025-04-17T16:00:00+02:00", "--json"];

        var (exitCode, output, error) = await RunProcessAsync(args);

        exitCode.ShouldBe(0, error);
        output.ShouldBe((await CliCall.RunAsync(args)).Output);
        JsonDocument.Parse(output).RootElement.GetProperty("uiterlijk").GetString().ShouldBe("2025-04-28");
    }

    [Fact]
    public async Task The_built_program_refuses_a_wrong_call_with_exit_code_2_and_one_line()
    {
        var (exitCode, output, error) = await RunProcessAsync("termijn", "compute", "--soort", "é", "--vanaf", "2025-04-17T16:00:00Z");

        exitCode.ShouldBe(2);
        output.ShouldBeEmpty();
        error.ShouldStartWith("De soort termijn 'é' bestaat niet.");
        error.TrimEnd().ShouldNotContain("\n");
    }

    private static IEnumerable<Command> Commands(Command command) => [command, .. command.Subcommands.SelectMany(Commands)];

    private static Task<ExternalProgram> RunProcessAsync(params string[] args) => ExternalProgram.RunAsync(
        "dotnet",
        [Path.Combine(AppContext.BaseDirectory, "schakel.dll"), .. args],
        "",
        AppContext.BaseDirectory,
        TestContext.Current.CancellationToken);
}
