using System.Net;
using Microsoft.EntityFrameworkCore;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Programma.Regioplannen;

public sealed class PlannenTests(WereldHost world) : IClassFixture<WereldHost>
{
    private const string Path = "/programma/plannen";

    private readonly WebHost _host = world.Host;

    [Fact]
    public async Task The_region_takes_its_published_programme_over_once_and_keeps_it_as_a_draft()
    {
        await using var fresh = new WereldHost();
        await fresh.InitializeAsync();
        var client = await fresh.Host.SignInAsync(Wereld.Projectleider);

        using var loaded = await (await client.GetFormAsync(Path)).SendAsync();

        loaded.StatusCode.ShouldBe(HttpStatusCode.Found);
        var page = await client.GetPageAsync(Path);
        page.QuerySelector("main tbody tr")!.TextContent.ShouldContain("concept");
        page.QuerySelector("main form").ShouldBeNull("it was taken over");
        (await fresh.Host.WithDbAsync(db => db.Acties.CountAsync())).ShouldBe(27);
        (await fresh.Host.WithDbAsync(db => db.AuditRegels.CountAsync(r => r.Actie == "RegioprogrammaLoaded"))).ShouldBe(1);
    }

    [Fact]
    public async Task A_programme_that_is_taken_over_twice_at_once_is_there_once()
    {
        await using var fresh = new WereldHost();
        await fresh.InitializeAsync();
        var form = await (await fresh.Host.SignInAsync(Wereld.Projectleider)).GetFormAsync(Path);

        var answers = await Task.WhenAll(form.SendAsync(), form.SendAsync());

        answers.ShouldAllBe(a => a.StatusCode == HttpStatusCode.Found);
        (await fresh.Host.WithDbAsync(db => db.Plannen.CountAsync())).ShouldBe(1);
        (await fresh.Host.WithDbAsync(db => db.Begrotingsposten.CountAsync())).ShouldBe(11);
    }

    [Theory]
    [InlineData(Wereld.ProjectleiderElders)]
    [InlineData(Wereld.Landelijk)]
    [InlineData(Wereld.Beleidsmedewerker)]
    public async Task Nobody_else_can_take_it_over(string account)
    {
        var client = await _host.SignInAsync(account);
        (await client.GetPageAsync(Path)).QuerySelectorAll("main form").ShouldBeEmpty();
        using var answer = await (await client.GetFormAsync(Path, "form[action='/afmelden']")).To(Path).SendAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(Wereld.Landelijk)]
    [InlineData(Wereld.ProjectleiderElders)]
    [InlineData(Wereld.Beleidsmedewerker)]
    public async Task A_draft_is_not_there_for_anybody_else_and_what_is_shared_is(string account)
    {
        var draft = await world.DraftRegioplanAsync(naam: $"Geheim van {account}");
        var client = await _host.SignInAsync(account);
        foreach (var path in new[] { draft, $"{draft}/nulmeting", $"{draft}/begroting", $"{draft}/begroting/nieuw", $"{draft}/acties/nieuw", $"{draft}/onderdelen/nieuw" })
        {
            using var answer = await client.GetAsync(path);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        }

        (await client.GetPageAsync(Path)).Body!.TextContent.ShouldNotContain("Geheim van");
        await world.LoadRegioplanAsync(shared: true);
        (await client.GetPageAsync(Path)).Body!.TextContent.ShouldContain("Actieprogramma Gooi en Vechtstreek");
    }

    [Fact]
    public async Task The_list_takes_no_more_statements_when_there_are_more_plans()
    {
        var client = await _host.SignInAsync(Wereld.Projectleider);
        await client.GetPageAsync(Path);
        var before = await _host.Sql.CountAsync(client, Path);
        await world.DraftRegioplanAsync();
        await world.DraftRegioplanAsync();

        var after = await _host.Sql.CountAsync(client, Path);

        after.Count.ShouldBe(before.Count, string.Join('\n', after));
        after.Count.ShouldBeLessThanOrEqualTo(8);
    }

    [Theory]
    [InlineData(Wereld.Anna)]
    [InlineData(Wereld.Beheerder)]
    public async Task Whoever_is_not_of_the_programme_finds_nothing(string account)
    {
        using var answer = await (await _host.SignInAsync(account)).GetAsync(Path);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
