using System.Net;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Audit;
using Schakel.Core.Common;
using Schakel.Core.Toegang;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Beheer;

public sealed class RegisterTeamTests(WereldHost world) : IClassFixture<WereldHost>
{
    private const string Path = "/beheer/teams/nieuw";

    private readonly WebHost _host = world.Host;

    [Fact]
    public async Task A_new_team_stands_on_the_list_and_can_be_chosen()
    {
        var client = await _host.SignInAsync(Wereld.Beheerder);
        using var saved = await client.SendFormAsync(Path, ("Naam", " Team Weesp "));

        saved.Headers.Location!.OriginalString.ShouldBe("/beheer/teams");
        (await client.GetPageAsync("/beheer/teams")).Body!.TextContent.ShouldContain("Team Weesp");
        var form = await client.GetPageAsync("/beheer/medewerkers/nieuw");
        form.QuerySelectorAll("#Team option").Select(o => o.TextContent).ShouldContain("Team Weesp");
        var team = await FindAsync("Team Weesp");
        (await _host.WithDbAsync(db => db.AuditRegels.CountAsync(r => r.Actie == "TeamRegistered" && r.Onderwerp == $"team/{team!.Id}"))).ShouldBe(1);
    }

    [Fact]
    public async Task Another_name_is_seen_everywhere_and_is_on_record()
    {
        var client = await _host.SignInAsync(Wereld.Beheerder);
        using var made = await client.SendFormAsync(Path, ("Naam", "Team Noord"));
        var team = (await FindAsync("Team Noord"))!;

        using var saved = await client.SendFormAsync($"/beheer/teams/{team.Id}", ("Naam", "Team Noord en Zuid"));

        saved.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await FindAsync("Team Noord en Zuid"))!.Id.ShouldBe(team.Id);
        (await _host.WithDbAsync(db => db.AuditRegels.CountAsync(r => r.Actie == "TeamRenamed" && r.Onderwerp == $"team/{team.Id}"))).ShouldBe(1);
    }

    [Fact]
    public async Task A_double_click_makes_one()
    {
        var form = (await (await _host.SignInAsync(Wereld.Beheerder)).GetFormAsync(Path)).Fill("Naam", "Team Dubbel");

        var answers = await Task.WhenAll(form.SendAsync(), form.SendAsync());

        answers.ShouldAllBe(a => a.StatusCode == HttpStatusCode.Found);
        (await _host.WithDbAsync(db => db.Teams.CountAsync(t => t.Naam == "Team Dubbel"))).ShouldBe(1);
    }

    [Theory]
    [InlineData(" ", "Vul de naam van het team in.")]
    [InlineData("Te\0am", "niet bewaard kan worden")]
    [InlineData("team hilversum", "Er is al een team met deze naam.")]
    public async Task What_cannot_be_is_told_at_the_field(string naam, string fault)
    {
        using var answer = await (await _host.SignInAsync(Wereld.Beheerder)).SendFormAsync(Path, ("Naam", naam));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.ReadPageAsync()).GetElementById("Naam-error")!.TextContent.ShouldContain(fault);
    }

    [Fact]
    public async Task A_team_of_another_organisation_is_not_there()
    {
        var elders = Team.Register(TeamId.New(), world.Wereld.Elders.Id, "Team Lelystad");
        await _host.WithDbAsync(async db =>
        {
            db.Add(elders);
            db.Record(new AuditLine(elders.Organisatie, "systeem:test", "TeamMade", "team", _host.Clock.Now()));
            return await db.SaveChangesAsync();
        });
        var client = await _host.SignInAsync(Wereld.Beheerder);
        using var page = await client.GetAsync($"/beheer/teams/{elders.Id}");
        using var forged = await (await client.GetFormAsync(Path)).Fill("Naam", "Gekaapt").Forge("Nieuw", $"{elders.Id}").SendAsync();

        page.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        forged.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await client.GetStringAsync("/beheer/teams")).ShouldNotContain("Lelystad");
        (await FindAsync("Gekaapt")).ShouldBeNull();
    }

    private Task<Team?> FindAsync(string naam) => _host.WithDbAsync(db => db.Teams.AsNoTracking().SingleOrDefaultAsync(t => t.Naam == naam));
}
