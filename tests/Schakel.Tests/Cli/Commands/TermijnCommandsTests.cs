using System.Text.Json;

namespace Schakel.Tests.Cli.Commands;

public sealed class TermijnCommandsTests
{
    [Fact]
    public async Task Compute_gives_the_answer_that_the_contract_promises()
    {
        var json = await JsonAsync("termijn", "compute", "--soort", "veiligheidsbeoordeling", "--vanaf", "2025-04-17T16:00:00+02:00", "--json");

        json.GetProperty("soort").GetString().ShouldBe("veiligheidsbeoordeling");
        json.GetProperty("vanaf").GetString().ShouldBe("2025-04-17T16:00:00+02:00");
        json.GetProperty("uiterlijk").GetString().ShouldBe("2025-04-28");
        json.GetProperty("regel").GetString().ShouldBe("Vijf werkdagen; dag 1 is de eerste werkdag na de dag van ontvangst.");
        json.GetProperty("regelVersie").GetString().ShouldBe("1");
        json.GetProperty("bron").GetString().ShouldNotBeNullOrEmpty();
        json.GetProperty("zekerheid").GetString().ShouldBe("zeker");
        json.GetProperty("verlengingen").GetInt32().ShouldBe(0);
        json.GetProperty("voorbehoud").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Theory]
    [InlineData("onderzoek", "2025-02-15T10:00:00+01:00", "2025-04-28")]
    [InlineData("onderzoek", "2025-02-15T09:00Z", "2025-04-28")]
    [InlineData("onderzoek", "2025-02-15T10:00:00.123+01:00", "2025-04-28")]
    [InlineData("handle-with-care", "2027-10-30T10:00:00+02:00", "2027-10-31T09:00:00+01:00")]
    public async Task Compute_reads_an_instant_with_or_without_seconds(string soort, string vanaf, string uiterlijk)
    {
        var json = await JsonAsync("termijn", "compute", "--soort", soort, "--vanaf", vanaf, "--json");

        json.GetProperty("uiterlijk").GetString().ShouldBe(uiterlijk);
    }

    [Fact]
    public async Task Compute_counts_extensions()
    {
        var json = await JsonAsync("--json", "termijn", "compute", "--soort", "informeren", "--vanaf", "2025-03-21T10:00:00+01:00", "--verlengingen", "2");

        json.GetProperty("uiterlijk").GetString().ShouldBe("2025-05-16");
        json.GetProperty("verlengingen").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task Compute_says_it_to_people_in_Dutch_with_its_reservation()
    {
        var call = await CliCall.RunAsync("termijn", "compute", "--soort", "bewaring", "--vanaf", "2020-04-17T16:00:00Z");

        call.ExitCode.ShouldBe(0);
        call.Output.ShouldContain("vanaf      vrijdag 17 april 2020 18:00");
        call.Output.ShouldContain("uiterlijk  dinsdag 17 april 2040");
        call.Output.ShouldContain("let op     De dag waarop vijftien jaar twintig jaar werd, is niet gevonden");
    }

    [Theory]
    [InlineData("De soort termijn 'verzonnen' bestaat niet. Kies uit: veiligheidsbeoordeling, onderzoek-start, onderzoek", "verzonnen", "2025-04-17T16:00:00Z", "0")]
    [InlineData("--vanaf: '2025-04-17T16:00:00' is geen tijdstip met tijdzone", "onderzoek", "2025-04-17T16:00:00", "0")]
    [InlineData("--vanaf: '2025-04-17' is geen tijdstip met tijdzone", "onderzoek", "2025-04-17", "0")]
    [InlineData("--vanaf: 'gisteren' is geen tijdstip met tijdzone", "onderzoek", "gisteren", "0")]
    [InlineData("--vanaf: '2025-02-30T10:00:00Z' is geen tijdstip", "onderzoek", "2025-02-30T10:00:00Z", "0")]
    [InlineData("--vanaf: '1899-12-31T10:00:00Z' is geen tijdstip", "onderzoek", "1899-12-31T10:00:00Z", "0")]
    [InlineData("--vanaf: '9999-12-31T23:59:59-14:00' is geen tijdstip", "onderzoek", "9999-12-31T23:59:59-14:00", "0")]
    [InlineData("Voor de termijn onderzoek is geen regel bekend die op 2014-12-31 gold.", "onderzoek", "2014-12-31T10:00:00Z", "0")]
    [InlineData("--verlengingen: '-1' is geen heel getal van 0 tot en met 1000.", "informeren", "2025-04-17T16:00:00Z", "-1")]
    [InlineData("--verlengingen: '1001' is geen heel getal", "informeren", "2025-04-17T16:00:00Z", "1001")]
    [InlineData("--verlengingen: 'veel' is geen heel getal", "informeren", "2025-04-17T16:00:00Z", "veel")]
    [InlineData("De termijn onderzoek kent geen verlenging.", "onderzoek", "2025-04-17T16:00:00Z", "1")]
    [InlineData("De termijn huisverbod kan ten hoogste 1 keer worden verlengd.", "huisverbod", "2025-04-17T16:00:00Z", "2")]
    [InlineData("De termijn monitoren heeft geen lengte die te berekenen is. De contactmomenten zijn niet gevonden", "monitoren", "2025-04-17T16:00:00Z", "0")]
    public async Task Compute_refuses_what_cannot_be(string line, string soort, string vanaf, string verlengingen)
    {
        var call = await CliCall.RunAsync("termijn", "compute", "--soort", soort, "--vanaf", vanaf, "--verlengingen", verlengingen, "--json");

        call.ExitCode.ShouldBe(2);
        call.Output.ShouldBeEmpty();
        call.ErrorLine.ShouldStartWith(line);
    }

    [Fact]
    public async Task Werkdagen_counts_with_both_days_and_lists_the_holidays_once()
    {
        var call = await CliCall.RunAsync("termijn", "werkdagen", "--vanaf", "2025-04-14", "--tot", "2025-05-05", "--json");

        call.Output.TrimEnd().ShouldBe("""{"werkdagen":13,"feestdagen":["2025-04-18","2025-04-21","2025-04-26","2025-05-05"]}""");
        (await JsonAsync("termijn", "werkdagen", "--vanaf", "2016-05-05", "--tot", "2016-05-05", "--json"))
            .GetProperty("feestdagen").GetArrayLength().ShouldBe(1); // Hemelvaartsdag on 5 May
    }

    [Fact]
    public async Task Werkdagen_names_the_holidays_for_people()
    {
        var call = await CliCall.RunAsync("termijn", "werkdagen", "--vanaf", "2025-04-18", "--tot", "2025-04-21");

        call.Output.Split(Environment.NewLine).ShouldBe(
            ["werkdagen  0", "feestdag   vrijdag 18 april 2025: Goede Vrijdag", "feestdag   maandag 21 april 2025: Tweede Paasdag", ""]);
    }

    [Fact]
    public async Task Werkdagen_takes_the_widest_period_there_is()
    {
        var json = await JsonAsync("termijn", "werkdagen", "--vanaf", "1900-01-01", "--tot", "2200-12-31", "--json");

        json.GetProperty("werkdagen").GetInt32().ShouldBeInRange(76_000, 76_500);
    }

    [Theory]
    [InlineData("--tot: 2025-05-05 ligt vóór --vanaf 2025-05-14.", "2025-05-14", "2025-05-05")]
    [InlineData("--vanaf: '2025-02-29' is geen dag", "2025-02-29", "2025-05-05")]
    [InlineData("--vanaf: '14-05-2025' is geen dag", "14-05-2025", "2025-05-05")]
    [InlineData("--vanaf: '1899-12-31' is geen dag", "1899-12-31", "2025-05-05")]
    [InlineData("--tot: '2201-01-01' is geen dag", "2025-05-05", "2201-01-01")]
    [InlineData("--vanaf: '' is geen dag", "", "2025-05-05")]
    public async Task Werkdagen_refuses_what_is_no_period(string line, string vanaf, string tot)
    {
        var call = await CliCall.RunAsync("termijn", "werkdagen", "--vanaf", vanaf, "--tot", tot);

        call.ExitCode.ShouldBe(2);
        call.Output.ShouldBeEmpty();
        call.ErrorLine.ShouldStartWith(line);
    }

    private static async Task<JsonElement> JsonAsync(params string[] args)
    {
        var call = await CliCall.RunAsync(args);
        call.ExitCode.ShouldBe(0, call.Error);
        call.Error.ShouldBeEmpty();
        using var document = JsonDocument.Parse(call.Output);
        return document.RootElement.Clone();
    }
}
