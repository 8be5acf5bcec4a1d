using System.Net;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Programma;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Programma;

public sealed class ActiesTests(WereldHost world) : IClassFixture<WereldHost>
{
    private const string Path = "/programma/acties";

    private readonly WebHost _host = world.Host;

    [Fact]
    public async Task Whoever_looks_before_the_plan_is_there_is_told_what_to_do()
    {
        await using var fresh = new WereldHost();
        await fresh.InitializeAsync();
        var landelijk = await fresh.Host.SignInAsync(Wereld.Landelijk);
        var regio = await fresh.Host.SignInAsync(Wereld.Projectleider);

        (await regio.GetPageAsync(Path)).QuerySelector("main form").ShouldBeNull();
        using var loaded = await (await landelijk.GetFormAsync(Path)).SendAsync();

        loaded.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await fresh.Host.WithDbAsync(db => db.Acties.CountAsync())).ShouldBe(95);
        (await fresh.Host.WithDbAsync(db => db.AuditRegels.CountAsync(r => r.Actie == "ProgrammaplanLoaded"))).ShouldBe(1);
        (await regio.GetPageAsync(Path)).Body!.TextContent.ShouldContain("1.10.1");
    }

    [Fact]
    public async Task A_plan_that_is_taken_over_twice_at_once_is_there_once()
    {
        await using var fresh = new WereldHost();
        await fresh.InitializeAsync();

        await Task.WhenAll(fresh.LoadPlanAsync(), fresh.LoadPlanAsync());

        (await fresh.Host.WithDbAsync(db => db.Plannen.CountAsync())).ShouldBe(1);
        (await fresh.Host.WithDbAsync(db => db.Acties.CountAsync())).ShouldBe(95);
    }

    [Fact]
    public async Task A_region_cannot_take_the_plan_over()
    {
        await world.LoadPlanAsync();
        var client = await _host.SignInAsync(Wereld.Projectleider);
        using var answer = await (await client.GetFormAsync(Path, "form[action='/afmelden']")).To(Path).SendAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(Wereld.Landelijk)]
    [InlineData(Wereld.Projectleider)]
    [InlineData(Wereld.Beleidsmedewerker)]
    public async Task Everybody_of_the_programme_sees_the_95_actions_and_how_they_are_spread(string account)
    {
        await world.LoadPlanAsync();
        var page = await (await _host.SignInAsync(account)).GetPageAsync(Path);

        page.QuerySelectorAll("main tbody tr").Length.ShouldBe(95);
        var counts = string.Join('|', page.QuerySelectorAll("main nav .schakel-stat").Select(s => s.TextContent.Trim()));
        counts.ShouldContain("95 acties|57 in fase 1|38 in fase 2");
        page.QuerySelectorAll("main section h2").Select(h => h.TextContent).ShouldContain(t => t.Contains("2 Stoppen en duurzaam oplossen"));
        page.QuerySelector(".utrecht-alert--warning")!.TextContent.ShouldContain("De inleiding noemt ruim 100 acties; de lijst telt er 95");
    }

    [Theory]
    [InlineData("?lijn=3", 28)]
    [InlineData("?fase=2", 38)]
    [InlineData("?lijn=1&fase=2", 10)]
    [InlineData("?lijn=9", 0)]
    [InlineData("?fase=onzin&status=onzin", 95)]
    public async Task The_list_is_narrowed_by_the_address(string query, int rows)
    {
        await world.LoadPlanAsync();

        (await (await _host.SignInAsync(Wereld.Landelijk)).GetPageAsync(Path + query)).QuerySelectorAll("main tbody tr").Length.ShouldBe(rows);
    }

    [Fact]
    public async Task What_stands_still_and_what_is_late_is_found()
    {
        await using var fresh = new WereldHost();
        await fresh.InitializeAsync();
        await fresh.LoadPlanAsync();
        await fresh.StandAsync("1.1.1", Actiestatus.StaatStil);
        await fresh.PlanMijlpaalAsync("2.1.1", new(2019, 1, 1));
        await fresh.PlanMijlpaalAsync("2.1.2", new(2019, 1, 1), new(2018, 12, 1));
        var client = await fresh.Host.SignInAsync(Wereld.Landelijk);

        (await client.GetPageAsync($"{Path}?status=StaatStil")).QuerySelectorAll("main tbody tr").ShouldHaveSingleItem().TextContent.ShouldContain("1.1.1");
        (await client.GetPageAsync($"{Path}?teLaat=true")).QuerySelectorAll("main tbody tr").ShouldHaveSingleItem().TextContent.ShouldContain("2.1.1");
    }

    [Fact]
    public async Task The_list_takes_no_more_statements_when_there_is_more_to_tell()
    {
        await using var fresh = new WereldHost();
        await fresh.InitializeAsync();
        await fresh.LoadPlanAsync();
        var client = await fresh.Host.SignInAsync(Wereld.Beleidsmedewerker);
        await client.GetPageAsync(Path);
        var before = await fresh.Host.Sql.CountAsync(client, Path);
        foreach (var nummer in new[] { "3.1.1", "3.1.2", "3.2.1", "3.2.2" })
        {
            await fresh.StandAsync(nummer, Actiestatus.Loopt);
            await fresh.PlanMijlpaalAsync(nummer, new(2030, 1, 1));
        }

        var after = await fresh.Host.Sql.CountAsync(client, Path);

        after.Count.ShouldBe(before.Count, string.Join('\n', after));
        after.Count.ShouldBeLessThanOrEqualTo(8);
    }

    [Theory]
    [InlineData(Wereld.Anna)]
    [InlineData(Wereld.Beheerder)]
    [InlineData(Wereld.LokaalHilversum)]
    public async Task Whoever_is_not_of_the_programme_finds_nothing(string account)
    {
        using var answer = await (await _host.SignInAsync(account)).GetAsync(Path);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
