using System.Net;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Programma;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Programma.Regioplannen;

public sealed class RegioplanTests(WereldHost world) : IClassFixture<WereldHost>
{
    private readonly WebHost _host = world.Host;

    [Fact]
    public async Task The_plan_shows_themes_goals_actions_who_does_what_effort_by_year_and_what_is_done_elsewhere()
    {
        var path = await world.LoadRegioplanAsync(shared: true);
        var page = await (await _host.SignInAsync(Wereld.Landelijk)).GetPageAsync(path);
        var text = page.QuerySelector("main")!.TextContent;

        page.QuerySelectorAll("main h3").Select(h => h.TextContent).ShouldContain(t => t.Contains("2.3 Verbinding zorg en onderwijs, waaronder Handle with Care"));
        page.QuerySelectorAll("main a[href^='/programma/acties/']").Select(a => a.GetAttribute("href")).Distinct().Count().ShouldBe(27);
        text.ShouldContain("Eén procesregisseur per gezin die de schakel is tussen zorg en veiligheid");
        text.ShouldContain("Toerusten gemeentelijke procesregisseurs en consulenten in werken met veiligheidsvoorwaarden.");
        text.ShouldContain("Deelname stuurgroep Handle with Care");
        text.ShouldContain("Overige thema's");
        text.ShouldContain("Uitvoeringsprogramma Scheiden zonder schade");
        page.QuerySelectorAll(".schakel-schedule__row").Length.ShouldBeGreaterThanOrEqualTo(27);
    }

    [Fact]
    public async Task What_is_asked_of_veilig_thuis_in_2020_stands_in_its_own_cell()
    {
        var path = await world.LoadRegioplanAsync(shared: true);
        var page = await (await _host.SignInAsync(Wereld.Beleidsmedewerker)).GetPageAsync(path);

        var table = page.QuerySelectorAll("main table").First(t => t.QuerySelector("caption")?.TextContent.Contains("Per jaar", StringComparison.Ordinal) == true
            && t.TextContent.Contains("stuurgroep Handle with Care", StringComparison.Ordinal));
        var row = table.QuerySelectorAll("tbody tr").Single(r => r.QuerySelector("th")!.TextContent.Trim() == "Veilig Thuis");
        row.QuerySelectorAll("td").Select(c => c.GetAttribute("data-label")).ShouldBe(["2019", "2020", "2021", "Hele plan"]);
        row.QuerySelectorAll("td")[1].TextContent.ShouldContain("Afspraken ten aanzien van terugkoppeling meldingen");
    }

    [Fact]
    public async Task A_plan_is_shared_and_taken_back_by_its_region_only()
    {
        var path = await world.LoadRegioplanAsync();
        var client = await _host.SignInAsync(Wereld.Projectleider);
        var other = await _host.SignInAsync(Wereld.ProjectleiderElders);

        using var shared = await (await client.GetFormAsync(path)).SendAsync();
        using var seen = await other.GetAsync(path);
        using var foreign = await (await other.GetFormAsync(path, "form[action='/afmelden']")).To(path).SendAsync();
        using var back = await (await client.GetFormAsync(path)).SendAsync();
        using var gone = await other.GetAsync(path);

        (shared.StatusCode, seen.StatusCode, foreign.StatusCode).ShouldBe((HttpStatusCode.Found, HttpStatusCode.OK, HttpStatusCode.NotFound));
        (back.StatusCode, gone.StatusCode).ShouldBe((HttpStatusCode.Found, HttpStatusCode.NotFound));
        var plan = await world.RegioplanAsync();
        (await _host.WithDbAsync(db => db.AuditRegels.Where(r => r.Onderwerp == $"plan/{plan.Id}").Select(r => r.Actie).ToListAsync()))
            .ShouldContain("RegioplanWithdrawn");
    }

    [Fact]
    public async Task Whoever_looks_leaves_a_line()
    {
        var path = await world.LoadRegioplanAsync(shared: true);
        var client = await _host.SignInAsync(Wereld.Landelijk);
        var before = await LinesAsync();

        await client.GetPageAsync(path);
        await client.GetPageAsync($"{path}/nulmeting");
        await client.GetPageAsync($"{path}/begroting");

        (await LinesAsync()).ShouldBe(before + 3);
    }

    [Fact]
    public async Task An_action_of_a_region_leads_back_to_its_plan_and_is_worked_on_as_any_other()
    {
        var path = await world.LoadRegioplanAsync();
        var id = await world.RegioactieAsync("1.1.4");
        var client = await _host.SignInAsync(Wereld.Projectleider);
        foreach (var page in new[] { "", "/stand", "/gegevens", "/mijlpalen/nieuw" })
        {
            (await client.GetPageAsync($"/programma/acties/{id}{page}")).QuerySelectorAll("nav a").ShouldContain(a => a.GetAttribute("href") == path, page);
        }

        using var stand = await client.SendFormAsync($"/programma/acties/{id}/stand", ("Status", nameof(Actiestatus.Loopt)));
        using var gegevens = await client.SendFormAsync($"/programma/acties/{id}/gegevens", ("Resultaat", "Iedereen is getraind."), ("Schaal", nameof(Schaal.Regionaal)));

        (stand.StatusCode, gegevens.StatusCode).ShouldBe((HttpStatusCode.Found, HttpStatusCode.Found));
        var actie = await _host.WithDbAsync(db => db.Acties.AsNoTracking().SingleAsync(a => a.Id == id));
        (actie.Status, actie.Gegevens.Schaal, actie.Gegevens.Eigenaar).ShouldBe((Actiestatus.Loopt, Schaal.Regionaal, "Regionaal projectleider GHNT"));
        (await client.GetPageAsync($"/programma/acties/{id}")).Body!.TextContent.ShouldContain("regionaal");
    }

    [Theory]
    [InlineData("")]
    [InlineData("/nulmeting")]
    [InlineData("/begroting")]
    public async Task A_page_of_a_plan_takes_eight_statements_at_most(string page)
    {
        var path = await world.LoadRegioplanAsync(shared: true) + page;
        var client = await _host.SignInAsync(Wereld.Beleidsmedewerker);
        await client.GetPageAsync(path);

        var statements = await _host.Sql.CountAsync(client, path);

        statements.Count.ShouldBeLessThanOrEqualTo(8, string.Join('\n', statements));
    }

    [Fact]
    public async Task The_national_plan_is_not_among_them()
    {
        await world.LoadPlanAsync();
        var id = await _host.WithDbAsync(db => db.Plannen.Where(p => p.Soort == SoortPlan.Landelijk).Select(p => p.Id).SingleAsync());
        using var answer = await (await _host.SignInAsync(Wereld.Landelijk)).GetAsync($"/programma/plannen/{id}");

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<int> LinesAsync()
    {
        var plan = await world.RegioplanAsync();
        return await _host.WithDbAsync(db => db.AuditRegels.CountAsync(r => r.Onderwerp == $"plan/{plan.Id}" && r.Actie == "PlanViewed"));
    }
}
