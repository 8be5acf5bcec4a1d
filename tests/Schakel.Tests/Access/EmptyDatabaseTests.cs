using System.Net;
using Schakel.Tests.Support;

namespace Schakel.Tests.Access;

/// <summary>The first day of a real installation, with nothing in it.</summary>
public sealed class EmptyDatabaseTests
{
    private const string SignIn = "/inloggen/organisatie";

    [Fact]
    public async Task An_administrator_made_by_the_command_lets_a_worker_in_who_takes_in_a_melding()
    {
        var clock = new TestClock();
        clock.Set(TimeProvider.System.GetUtcNow());
        await using var issuer = await FakeIssuer.StartAsync(clock);
        await using var here = await Installatie.CreateAsync();
        (await here.CallAsync("db", "migrate")).ExitCode.ShouldBe(0);
        var added = await here.CallAsync(
            "medewerker", "add", "--organisatie", "VT07", "--naam", "Bea Smit", "--functie", "Functioneel beheerder", "--rol", "beheerder", "--aanmeldnaam", "sub-bea");
        added.ExitCode.ShouldBe(0, added.Error);
        await here.ServeAsync(("Oidc__Issuer", issuer.Address), ("Oidc__ClientId", FakeIssuer.ClientId), ("Oidc__ClientSecret", "geheim"));

        issuer.Subject = "sub-noor";
        (await SignInAsync(here)).End.ShouldBe("/inloggen?geweigerd=UnknownPerson");
        issuer.Subject = "sub-bea";
        var (bea, start) = await SignInAsync(here);
        start.ShouldBe("/beheer");
        await AddTeamAndWorkerAsync(bea);

        issuer.Subject = "sub-noor";
        var (noor, list) = await SignInAsync(here);
        list.ShouldBe("/werkvoorraad");
        await ShouldOpenAsync(noor, "/werkvoorraad", "/adviezen", "/adviezen/nieuw", "/concepten", "/contact");
        using var recorded = await (await (await NieuweMeldingTyper.BeginAsync(noor)).FillAsync()).RecordAsync();
        recorded.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await noor.GetPageAsync("/werkvoorraad")).QuerySelectorAll("main tbody tr").ShouldHaveSingleItem().TextContent.ShouldContain("Berg");
        (await here.CallAsync("audit", "verify")).ExitCode.ShouldBe(0);
    }

    private static async Task AddTeamAndWorkerAsync(HttpClient client)
    {
        await ShouldOpenAsync(client, "/beheer/medewerkers", "/beheer/teams", "/beheer/rollen", "/beheer/organisaties", "/beheer/naslag", "/beheer/logboek");
        using var team = await client.SendFormAsync("/beheer/teams/nieuw", ("Naam", "Team Hilversum"));
        team.StatusCode.ShouldBe(HttpStatusCode.Found);
        var page = await client.GetPageAsync("/beheer/medewerkers/nieuw");
        var option = page.QuerySelectorAll("#Team option").Single(o => o.TextContent == "Team Hilversum");
        using var worker = await client.Form(page).Fill(
            ("Naam", "Noor de Groot"), ("Functie", "Maatschappelijk werker"), ("Gebruikersnaam", "sub-noor"), ("Team", option.GetAttribute("value")!), ("Rol", "medewerker-vt")).SendAsync();
        worker.StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    private static async Task ShouldOpenAsync(HttpClient client, params string[] paths)
    {
        foreach (var path in paths)
        {
            (await client.GetPageAsync(path)).QuerySelectorAll("h1").ShouldHaveSingleItem(path);
        }
    }

    private static async Task<(HttpClient Client, string End)> SignInAsync(Installatie here)
    {
        var client = here.NewClient();
        using var end = await client.FollowAsync(SignIn);
        end.StatusCode.ShouldBe(HttpStatusCode.OK);
        return (client, end.RequestMessage!.RequestUri!.PathAndQuery);
    }
}
