using System.Text.Json;
using Schakel.Tests.Support;

namespace Schakel.Tests.Cli.Commands;

public sealed class MedewerkerCommandsTests : IAsyncLifetime
{
    private Installatie? _here;

    private Installatie Here => _here!;

    public async ValueTask InitializeAsync() => _here = await Installatie.CreateAsync();

    public ValueTask DisposeAsync() => Here.DisposeAsync();

    [Fact]
    public async Task The_first_administrator_comes_into_an_empty_database_with_a_line_in_the_log()
    {
        var call = await AddAsync(naam: "Zoë van 't Hoff", json: true);

        call.ExitCode.ShouldBe(0, call.Error);
        call.Error.ShouldBeEmpty();
        var made = JsonDocument.Parse(call.Output).RootElement;
        string? Read(string name) => made.GetProperty(name).GetString();
        (Read("organisatie"), Read("naam"), Read("rol"), Read("aanmeldnaam")).ShouldBe(("VT07", "Zoë van 't Hoff", "beheerder", "sub-1"));
        Guid.TryParse(Read("medewerker"), out _).ShouldBeTrue();

        // Each organisation of the register, and the account: the chain holds them and is whole.
        var verified = await Here.CallAsync("audit", "verify", "--json");
        verified.Output.ShouldContain("\"geldig\":true");
        JsonDocument.Parse(verified.Output).RootElement.GetProperty("regels").GetInt64().ShouldBe(3);
    }

    [Fact]
    public async Task Somebody_reads_what_it_did() =>
        (await AddAsync()).Output.Trim().ShouldBe("Bea Smit kan inloggen bij Veilig Thuis Gooi en Vechtstreek, met de rol Beheerder.");

    [Theory]
    [InlineData("--organisatie: 'VT99' werkt niet in Schakel. Kies uit: VT", "VT99")]
    [InlineData("--organisatie: 'lokaal-team-hilversum' werkt niet in Schakel.", "lokaal-team-hilversum")]
    [InlineData("--rol: Kies een rol uit de lijst. medewerker-vt, gedragsdeskundige, teamleider, beheerder.", "VT07", "baas")]
    [InlineData("--rol: Kies een rol uit de lijst.", "VT07", "koppelvlak")]
    [InlineData("--rol: Kies een rol uit de lijst.", "VT07", "medewerker-lokaal-team")]
    [InlineData("--aanmeldnaam: De aanmeldnaam bestaat uit letters zonder accent", "VT07", "beheerder", "bea smit")]
    [InlineData("--naam: Vul de naam van de medewerker in.", "VT07", "beheerder", "sub-1", " ")]
    public async Task What_cannot_be_is_refused_in_one_line_and_nothing_is_made(
        string line, string organisatie, string rol = "beheerder", string aanmeldnaam = "sub-1", string naam = "Bea Smit")
    {
        var call = await AddAsync(organisatie, rol, aanmeldnaam, naam);

        call.ExitCode.ShouldBe(2);
        call.Output.ShouldBeEmpty();
        call.ErrorLine.ShouldStartWith(line);
        (await AddAsync()).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task A_sign_in_name_that_exists_is_refused()
    {
        (await AddAsync()).ExitCode.ShouldBe(0);

        var call = await AddAsync(naam: "Iemand Anders");

        call.ExitCode.ShouldBe(2);
        call.ErrorLine.ShouldBe("--aanmeldnaam: Deze aanmeldnaam heeft Bea Smit al. Elke medewerker heeft een eigen aanmeldnaam.");
    }

    [Fact]
    public async Task A_directory_that_is_not_there_is_not_made()
    {
        var call = await CliCall.RunAsync(
            "medewerker", "add", "--data", "/bestaat-niet", "--organisatie", "VT07", "--naam", "B", "--functie", "F", "--rol", "beheerder", "--aanmeldnaam", "s");

        call.ExitCode.ShouldBe(2);
        call.ErrorLine.ShouldContain("de map '/bestaat-niet' bestaat niet");
    }

    private Task<CliCall> AddAsync(
        string organisatie = "VT07", string rol = "beheerder", string aanmeldnaam = "sub-1", string naam = "Bea Smit", bool json = false) => Here.CallAsync(
        ["medewerker", "add", "--organisatie", organisatie, "--naam", naam, "--functie", "Beheerder", "--rol", rol, "--aanmeldnaam", aanmeldnaam, .. json ? ["--json"] : Array.Empty<string>()]);
}
