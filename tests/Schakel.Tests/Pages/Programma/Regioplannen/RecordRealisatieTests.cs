using System.Net;
using Microsoft.EntityFrameworkCore;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Programma.Regioplannen;

public sealed class RecordRealisatieTests(WereldHost world) : IClassFixture<WereldHost>
{
    private readonly WebHost _host = world.Host;

    [Fact]
    public async Task What_was_spent_is_recorded_in_cents_and_shown_beside_what_was_planned()
    {
        var (client, path, here) = await OpenAsync("Ouderenmishandeling", 2019);
        using var saved = await client.SendFormAsync(here, ("Gerealiseerd", "1.234,50"));

        saved.Headers.Location!.OriginalString.ShouldBe($"{path}/begroting");
        (await world.BedragAsync("Ouderenmishandeling", 2019)).Gerealiseerd.ShouldBe(123_450);
        var text = (await client.GetPageAsync($"{path}/begroting")).QuerySelector("main")!.TextContent;
        text.ShouldContain("uitgegeven €\u00a01.234,50");
        text.ShouldContain("posten in 2019 is nog niet vastgelegd wat is uitgegeven");
    }

    [Fact]
    public async Task Nothing_spent_is_something_else_than_unknown()
    {
        var (client, _, here) = await OpenAsync("Orange the World", 2019);
        using var saved = await client.SendFormAsync(here, ("Gerealiseerd", "0"));

        (await world.BedragAsync("Orange the World", 2019)).Gerealiseerd.ShouldBe(0);
    }

    [Fact]
    public async Task A_double_click_records_once()
    {
        var (client, _, here) = await OpenAsync("Orange the World", 2020);
        var form = (await client.GetFormAsync(here)).Fill("Gerealiseerd", "2500");

        var answers = await Task.WhenAll(form.SendAsync(), form.SendAsync());

        answers.ShouldAllBe(a => a.StatusCode == HttpStatusCode.Found);
        var bedrag = await world.BedragAsync("Orange the World", 2020);
        (await _host.WithDbAsync(db => db.AuditRegels.CountAsync(r => r.Actie == "RealisatieRecorded" && r.Betreft == $"begrotingsbedrag/{bedrag.Id}"))).ShouldBe(1);
    }

    [Fact]
    public async Task Of_two_who_write_at_once_both_stay_readable()
    {
        var (client, _, here) = await OpenAsync("Project trauma", 2019);
        var mine = await client.GetFormAsync(here);
        using var theirs = await client.SendFormAsync(here, ("Gerealiseerd", "29.000"));

        using var clash = await mine.Fill("Gerealiseerd", "31000").SendAsync();

        var page = await clash.ReadPageAsync();
        page.QuerySelector("main details")!.TextContent.ShouldContain("29.000");
        page.GetElementById("Gerealiseerd")!.GetAttribute("value").ShouldBe("31000");
        (await world.BedragAsync("Project trauma", 2019)).Gerealiseerd.ShouldBe(2_900_000);
        using var again = await client.Form(page).SendAsync();
        again.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await world.BedragAsync("Project trauma", 2019)).Gerealiseerd.ShouldBe(3_100_000);
    }

    [Theory]
    [InlineData("", "Vul een bedrag in.")]
    [InlineData("veel", "Dit bedrag kunnen wij niet lezen.")]
    [InlineData("-5", "Dit bedrag kunnen wij niet lezen.")]
    [InlineData("1.00.000", "Dit bedrag kunnen wij niet lezen.")]
    public async Task What_cannot_be_is_told_at_the_field(string value, string fault)
    {
        var (client, _, here) = await OpenAsync("Inhoudelijk netwerk AF", 2021);
        using var answer = await client.SendFormAsync(here, ("Gerealiseerd", value));

        (await answer.ReadPageAsync()).GetElementById("Gerealiseerd-error")!.TextContent.ShouldContain(fault);
        (await world.BedragAsync("Inhoudelijk netwerk AF", 2021)).Gerealiseerd.ShouldBeNull();
    }

    [Theory]
    [InlineData(Wereld.Landelijk)]
    [InlineData(Wereld.ProjectleiderElders)]
    public async Task Whoever_may_only_read_the_plan_finds_no_form(string account)
    {
        var (_, _, here) = await OpenAsync("Project trauma", 2021, shared: true);
        using var answer = await (await _host.SignInAsync(account)).GetAsync(here);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_amount_of_another_plan_is_not_there()
    {
        var (client, _, here) = await OpenAsync("Project trauma", 2021);
        var own = await world.DraftRegioplanAsync();
        using var answer = await client.GetAsync($"{own}/begroting/{here.Split('/')[^2]}/realisatie");

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<(HttpClient Client, string Path, string Here)> OpenAsync(string post, int jaar, bool shared = false)
    {
        var path = await world.LoadRegioplanAsync(shared);
        return (await _host.SignInAsync(Wereld.Projectleider), path, $"{path}/begroting/{(await world.BedragAsync(post, jaar)).Id}/realisatie");
    }
}
