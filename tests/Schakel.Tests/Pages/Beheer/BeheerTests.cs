using System.Net;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Toegang;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Beheer;

public sealed class BeheerTests(Zaken zaken) : IClassFixture<Zaken>
{
    private readonly WebHost _host = zaken.Host;

    [Theory]
    [InlineData("/beheer")]
    [InlineData("/beheer/medewerkers")]
    [InlineData("/beheer/medewerkers/nieuw")]
    [InlineData("/beheer/teams")]
    [InlineData("/beheer/teams/nieuw")]
    [InlineData("/beheer/rollen")]
    [InlineData("/beheer/organisaties")]
    [InlineData("/beheer/naslag")]
    [InlineData("/beheer/logboek")]
    public async Task The_administrator_sees_it_and_nobody_else_does(string path)
    {
        var page = await (await _host.SignInAsync(Wereld.Beheerder)).GetPageAsync(path);
        page.QuerySelectorAll("h1").ShouldHaveSingleItem();
        foreach (var account in new[] { Wereld.Anna, Wereld.Teamleider, Wereld.LokaalHilversum })
        {
            using var answer = await (await _host.SignInAsync(account)).GetAsync(path);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, account);
        }
    }

    [Fact]
    public async Task No_page_shows_anything_about_a_client()
    {
        await zaken.ReceiveAsync("Onmiskenbaar");
        var client = await _host.SignInAsync(Wereld.Beheerder);
        foreach (var path in new[] { "/beheer", "/beheer/medewerkers", "/beheer/teams", "/beheer/organisaties", "/beheer/logboek" })
        {
            (await client.GetStringAsync(path)).ShouldNotContain("Onmiskenbaar");
        }
    }

    [Fact]
    public async Task The_staff_list_shows_the_own_organisation_only()
    {
        var page = await (await _host.SignInAsync(Wereld.Beheerder)).GetPageAsync("/beheer/medewerkers");

        page.Body!.TextContent.ShouldContain("Anna de Wit");
        page.Body.TextContent.ShouldNotContain("Elly Elders");
    }

    [Fact]
    public async Task Another_role_counts_from_the_next_click_and_is_on_record()
    {
        var tom = await _host.SignInAsync(Wereld.Teamleider);
        (await tom.GetPageAsync("/team")).ShouldNotBeNull();
        var path = $"/beheer/medewerkers/{zaken.Wereld.Medewerkers[Wereld.Teamleider].Id}";
        var client = await _host.SignInAsync(Wereld.Beheerder);

        using var saved = await client.SendFormAsync(path, ("Rol", "medewerker-vt"));

        saved.StatusCode.ShouldBe(HttpStatusCode.Found);
        using var team = await tom.GetAsync("/team");
        team.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var line = await _host.WithDbAsync(db => db.AuditRegels.AsNoTracking().SingleAsync(r => r.Actie == "RolAssigned" && r.Betreft == "medewerker-vt"));
        line.Actor.ShouldBe($"{zaken.Wereld.Medewerkers[Wereld.Beheerder].Id}");
    }

    [Theory]
    [InlineData("koppelvlak")]
    [InlineData("opperbaas")]
    [InlineData("medewerker-lokaal-team")]
    [InlineData("")]
    public async Task A_role_that_is_not_on_the_list_is_refused(string rol)
    {
        var anna = zaken.Wereld.Medewerkers[Wereld.Anna];
        var form = await (await _host.SignInAsync(Wereld.Beheerder)).GetFormAsync($"/beheer/medewerkers/{anna.Id}");

        using var answer = await form.Forge("Rol", rol).SendAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.ReadPageAsync()).Body!.TextContent.ShouldContain("Kies een rol uit de lijst.");
        (await _host.WithDbAsync(db => db.Medewerkers.AsNoTracking().SingleAsync(m => m.Id == anna.Id))).Rol.ShouldBe("medewerker-vt");
    }

    [Fact]
    public async Task Nobody_changes_their_own_role()
    {
        var path = $"/beheer/medewerkers/{zaken.Wereld.Medewerkers[Wereld.Beheerder].Id}";
        using var answer = await (await _host.SignInAsync(Wereld.Beheerder)).SendFormAsync(path, ("Rol", "teamleider"));

        (await answer.ReadPageAsync()).Body!.TextContent.ShouldContain("U kunt uw eigen rol niet wijzigen");
    }

    [Fact]
    public async Task The_second_of_two_administrators_sees_what_the_first_saved()
    {
        var anna = zaken.Wereld.Medewerkers[Wereld.Anna];
        var form = await (await _host.SignInAsync(Wereld.Beheerder)).GetFormAsync($"/beheer/medewerkers/{anna.Id}");

        using var answer = await form.Forge("Versie", $"{Guid.NewGuid()}").SendAsync();

        (await answer.ReadPageAsync()).Body!.TextContent.ShouldContain("Een collega heeft dit account net gewijzigd");
    }

    [Fact]
    public async Task Who_has_open_work_does_not_get_a_role_that_cannot_see_it()
    {
        var melding = await zaken.ReceiveAsync("Blijft");
        var gerda = zaken.Wereld.Medewerkers[Wereld.Gedragsdeskundige];
        await zaken.AssignAsync(melding, gerda.Id);
        using var answer = await (await _host.SignInAsync(Wereld.Beheerder)).SendFormAsync($"/beheer/medewerkers/{gerda.Id}", ("Rol", "beheerder"));

        (await answer.ReadPageAsync()).GetElementById("Rol-error")!.TextContent.ShouldContain("nog open werk");
        (await _host.WithDbAsync(db => db.Medewerkers.AsNoTracking().SingleAsync(m => m.Id == gerda.Id))).Rol.ShouldBe("gedragsdeskundige");
    }

    [Fact]
    public async Task The_check_counts_the_lines_of_the_own_log()
    {
        var client = await _host.SignInAsync(Wereld.Beheerder);
        using var answer = await (await client.GetFormAsync("/beheer/logboek")).SendAsync();

        (await answer.ReadPageAsync()).Body!.TextContent.ShouldContain("Het logboek is heel");
    }

    [Fact]
    public async Task Security_txt_says_where_to_report_and_until_when()
    {
        var text = await _host.NewClient().GetStringAsync("/.well-known/security.txt");

        text.ShouldContain("Contact: mailto:");
        text.ShouldContain($"Expires: {_host.Clock.GetUtcNow().AddDays(180):yyyy-MM-dd}T00:00:00Z");
        text.ShouldNotContain("{");
    }
}
