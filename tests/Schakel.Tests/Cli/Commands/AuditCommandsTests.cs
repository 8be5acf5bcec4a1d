using System.Security.Cryptography;
using System.Text.Json;
using Schakel.Core.Data;

namespace Schakel.Tests.Cli.Commands;

public sealed class AuditCommandsTests
{
    private const string CutTheEnd = "DELETE FROM audit_regel WHERE organisatie = {0} AND nummer = 3";

    private const string SetHeadBack =
        "UPDATE audit_kop SET nummer = 2, hash = (SELECT r.hash FROM audit_regel r WHERE r.organisatie = {0} AND r.nummer = 2) WHERE organisatie = {0}";

    [Fact]
    public async Task A_whole_log_gives_the_answer_that_the_contract_promises()
    {
        await using var map = await AuditMap.MakeAsync();

        var call = await map.VerifyAsync("--json");

        call.Output.ShouldBe("""{"regels":6,"geldig":true,"eerste_fout":null}""" + Environment.NewLine);
        (call.ExitCode, call.Error).ShouldBe((0, ""));
        (await map.VerifyAsync()).Output.Split(Environment.NewLine).ShouldBe(["regels   6", "geldig   ja", ""]);
    }

    [Fact]
    public async Task A_broken_log_gives_exit_code_1_and_names_the_first_line()
    {
        await using var map = await AuditMap.MakeAsync();
        await map.AttackAsync("UPDATE audit_regel SET actor = 'niemand' WHERE organisatie = {0} AND nummer = 2");
        var fault = $"organisatie {map.First}, regel 2: de inhoud past niet bij de keten";

        var call = await map.VerifyAsync("--json");

        (call.ExitCode, call.Error).ShouldBe((1, ""));
        call.Output.ShouldBe($$"""{"regels":6,"geldig":false,"eerste_fout":"{{fault}}"}""" + Environment.NewLine);
        (await map.VerifyAsync()).Output.Split(Environment.NewLine).ShouldBe(["regels   6", "geldig   nee", $"fout     {fault}", ""]);
    }

    [Fact]
    public async Task An_empty_log_is_whole()
    {
        await using var map = await AuditMap.MakeAsync();
        await map.AttackAsync("DELETE FROM audit_regel", "DELETE FROM audit_kop");

        (await map.VerifyAsync("--json")).Output.ShouldContain("\"regels\":0,\"geldig\":true");
    }

    [Fact]
    public async Task Another_key_is_told_in_words_and_is_a_no()
    {
        await using var map = await AuditMap.MakeAsync();
        await File.WriteAllBytesAsync(map.KeyFile, RandomNumberGenerator.GetBytes(32), TestContext.Current.CancellationToken);

        var call = await map.VerifyAsync("--json");

        call.ExitCode.ShouldBe(1);
        JsonDocument.Parse(call.Output).RootElement.GetProperty("eerste_fout").GetString().ShouldEndWith("geen enkele regel past bij deze sleutel: is het de goede?");
    }

    [Fact]
    public async Task Without_the_key_it_says_so_and_makes_none()
    {
        await using var map = await AuditMap.MakeAsync();
        File.Delete(map.KeyFile);

        var call = await map.VerifyAsync("--json");

        (call.ExitCode, call.Output).ShouldBe((2, ""));
        call.ErrorLine.ShouldBe($"--data: in de map '{map.Folder}' staat de sleutel van het logboek niet (audit.sleutel).");
        File.Exists(map.KeyFile).ShouldBeFalse();
    }

    [Fact]
    public async Task A_key_of_another_size_is_no_key()
    {
        await using var map = await AuditMap.MakeAsync();
        await File.WriteAllTextAsync(map.KeyFile, "geheim", TestContext.Current.CancellationToken);

        var call = await map.VerifyAsync("--json");

        call.ExitCode.ShouldBe(2);
        call.ErrorLine.ShouldBe($"'{map.KeyFile}' is geen sleutel van een logboek: 6 bytes in plaats van 32.");
    }

    [Fact]
    public async Task A_folder_that_is_not_there_or_holds_no_database_is_told_and_stays_as_it_was()
    {
        var folder = Directory.CreateTempSubdirectory("schakel-audit-").FullName;

        var empty = await CliCall.RunAsync("audit", "verify", "--data", folder, "--json");
        Directory.EnumerateFileSystemEntries(folder).ShouldBeEmpty();
        Directory.Delete(folder);
        var absent = await CliCall.RunAsync("audit", "verify", "--data", folder, "--json");

        (empty.ExitCode, absent.ExitCode, empty.Output, absent.Output).ShouldBe((2, 2, "", ""));
        empty.ErrorLine.ShouldBe($"--data: in de map '{folder}' staat geen database ({Opslag.EmbeddedFile}).");
        absent.ErrorLine.ShouldBe($"--data: de map '{folder}' bestaat niet.");
        Directory.Exists(folder).ShouldBeFalse();
    }

    [Theory]
    [InlineData("", "--data: in deze database staat geen logboek. Is zij van Schakel?")]
    [InlineData("Dit is geen database, maar een tekst die lang genoeg is om dat te zien.", "--data: deze database is niet te lezen: ")]
    public async Task A_file_that_is_no_database_of_ours_is_told(string content, string line)
    {
        await using var map = await AuditMap.MakeAsync();
        var other = Directory.CreateDirectory(Path.Combine(map.Folder, "anders")).FullName;
        File.Copy(map.KeyFile, Path.Combine(other, Path.GetFileName(map.KeyFile)));
        await File.WriteAllTextAsync(Path.Combine(other, Opslag.EmbeddedFile), content, TestContext.Current.CancellationToken);

        var call = await CliCall.RunAsync("audit", "verify", "--data", other, "--json");

        (call.ExitCode, call.Output).ShouldBe((2, ""));
        call.ErrorLine.ShouldStartWith(line);
    }

    [Theory]
    [InlineData("Host=/bestaat/niet;Database=schakel;Username=schakel")]
    [InlineData("geen verbinding")]
    public async Task A_server_that_does_not_answer_is_told(string connection)
    {
        await using var map = await AuditMap.MakeAsync();

        var call = await CliCall.RunAsync("audit", "verify", "--data", map.Folder, "--postgres", connection, "--json");

        (call.ExitCode, call.Output).ShouldBe((2, ""));
        call.ErrorLine.ShouldStartWith("--postgres: deze database is niet te lezen: ");
    }

    [Fact]
    public async Task An_end_that_was_cut_off_is_found_against_what_the_check_before_it_kept()
    {
        await using var map = await AuditMap.MakeAsync();

        var first = await map.VerifyAsync("--json", "--stand", map.Stand);
        var second = await map.VerifyAsync("--json", "--stand", map.Stand);
        var kept = await File.ReadAllTextAsync(map.Stand, TestContext.Current.CancellationToken);
        await map.AttackAsync(CutTheEnd, SetHeadBack);
        var blind = await map.VerifyAsync("--json");
        var third = await map.VerifyAsync("--json", "--stand", map.Stand);

        first.ErrorLine.ShouldBe($"--stand: '{map.Stand}' is er nog niet; dit is de eerste controle.");
        (first.ExitCode, second.ExitCode, second.Error).ShouldBe((0, 0, ""));
        blind.ExitCode.ShouldBe(0, "the chain alone cannot tell (ADR-0003)");
        third.ExitCode.ShouldBe(1);
        third.Output.ShouldContain($"organisatie {map.First}, regel 2: na deze regel ontbreken regels: bij de vorige controle waren het er 3");
        (await File.ReadAllTextAsync(map.Stand, TestContext.Current.CancellationToken)).ShouldBe(kept, "what was found before stays until somebody has looked");
        Directory.GetFiles(map.Folder, "*.nieuw").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("geen json")]
    [InlineData("[{}]")]
    [InlineData("""[{"organisatie":"0198c0de-0000-7000-8000-000000000000","nummer":1,"hash":"a"},{"organisatie":"0198c0de-0000-7000-8000-000000000000","nummer":2,"hash":"b"}]""")]
    public async Task A_file_that_is_no_earlier_check_is_told(string content)
    {
        await using var map = await AuditMap.MakeAsync();
        await File.WriteAllTextAsync(map.Stand, content, TestContext.Current.CancellationToken);

        var call = await map.VerifyAsync("--stand", map.Stand);

        call.ExitCode.ShouldBe(2);
        call.ErrorLine.ShouldBe($"--stand: '{map.Stand}' is geen stand van een eerdere controle.");
    }

    [Fact]
    public async Task Nobody_serves_a_log_whose_key_is_lost()
    {
        await using var map = await AuditMap.MakeAsync();
        File.Delete(map.KeyFile);

        var call = await CliCall.RunAsync(["serve", .. map.Where, "--demo", "--urls", "http://127.0.0.1:0"]);

        call.ExitCode.ShouldBe(2);
        call.ErrorLine.ShouldContain("staat de sleutel van het logboek niet (audit.sleutel), en de database is ermee verzegeld. Zet de sleutel terug.");
        File.Exists(map.KeyFile).ShouldBeFalse();
    }
}
