using System.Text.Json;
using Schakel.Tests.Programma;

namespace Schakel.Tests.Cli.Commands;

public sealed class RegiosCommandsTests : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"regios-{Guid.NewGuid():N}.csv");

    [Fact]
    public async Task Annex_2_is_checked_as_the_contract_says()
    {
        await WriteAsync(["regio,gemeente", .. RegiocontroleTests.Annex().Select(r => $"\"{r.Regio}\",\"{r.Gemeente}\"")]);

        var call = await CliCall.RunAsync("regios", "check", _file, "--jaar", "2018", "--json");

        call.ExitCode.ShouldBe(1, call.Error);
        var answer = JsonDocument.Parse(call.Output).RootElement;
        (answer.GetProperty("regios").GetInt32(), answer.GetProperty("gemeenten").GetInt32()).ShouldBe((30, 374));
        answer.EnumerateObject().Select(p => p.Name).ShouldBe(["regios", "gemeenten", "ontbreekt", "dubbel", "onbekend", "hernoemd", "voorstellen"]);
        answer.GetProperty("ontbreekt").EnumerateArray().Select(n => n.GetString()).ShouldContain("Zundert");
    }

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public async Task People_read_it_whatever_stands_between_the_columns(char between)
    {
        await WriteAsync([$"Nr{between}Regio{between}Gemeente", $"1{between}Twente{between}Hengelo", $"2{between}Twente{between}Almelo"]);

        var call = await CliCall.RunAsync("regios", "check", _file, "--jaar", "2018");

        call.ExitCode.ShouldBe(1);
        call.Output.ShouldContain("gemeenten  2");
        call.Output.ShouldContain("dubbel     geen");
    }

    [Theory]
    [InlineData("regel 1: de kop moet de kolommen regio en gemeente noemen.", "2018", "gebied,naam", "a,b")]
    [InlineData("regel 1: de kop moet", "2018")]
    [InlineData("regel 3: de gemeente ontbreekt.", "2018", "regio,gemeente", "Twente,Almelo", "Twente,")]
    [InlineData("--jaar: '1990' is geen heel getal van 2014 tot en met 2200.", "1990", "regio,gemeente", "Twente,Almelo")]
    [InlineData("--jaar: 'tien' is geen heel getal", "tien", "regio,gemeente")]
    public async Task What_cannot_be_read_is_told_in_one_line(string line, string jaar, params string[] lines)
    {
        await WriteAsync(lines);

        var call = await CliCall.RunAsync("regios", "check", _file, "--jaar", jaar);

        call.ExitCode.ShouldBe(2);
        call.ErrorLine.ShouldContain(line);
        call.Output.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        var call = await CliCall.RunAsync("regios", "check", _file, "--jaar", "2018");

        call.ExitCode.ShouldBe(2);
        call.ErrorLine.ShouldContain(Path.GetFileName(_file));
    }

    public void Dispose() => File.Delete(_file);

    private Task WriteAsync(IEnumerable<string> lines) => File.WriteAllLinesAsync(_file, lines);
}
