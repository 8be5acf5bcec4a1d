using System.Net;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Programma;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Programma.Regioplannen;

public sealed class RecordOnderdeelTests(WereldHost world) : IClassFixture<WereldHost>
{
    private readonly WebHost _host = world.Host;

    [Fact]
    public async Task A_line_and_a_theme_under_it_get_the_next_number()
    {
        var (client, path) = await OpenAsync();
        using var line = await client.SendFormAsync($"{path}/onderdelen/nieuw", ("Naam", "Eerder in beeld"));
        using var theme = await client.SendFormAsync($"{path}/onderdelen/nieuw", ("Boven", "1"), ("Naam", "Scholing"));
        using var second = await client.SendFormAsync($"{path}/onderdelen/nieuw", ("Boven", "1"), ("Naam", "Meldcode"));

        second.Headers.Location!.OriginalString.ShouldBe(path);
        (await ListAsync(path)).Select(o => $"{o.Nummer} {o.Naam}").ShouldBe(["1 Eerder in beeld", "1.1 Scholing", "1.2 Meldcode"]);
        (await client.GetPageAsync(path)).QuerySelectorAll("main h3").Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_double_click_makes_one()
    {
        var (client, path) = await OpenAsync();
        var form = (await client.GetFormAsync($"{path}/onderdelen/nieuw")).Fill("Naam", "Eenmaal");

        var answers = await Task.WhenAll(form.SendAsync(), form.SendAsync());

        answers.ShouldAllBe(a => a.StatusCode == HttpStatusCode.Found);
        (await ListAsync(path)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Of_two_who_rename_at_once_both_stay_readable()
    {
        var (client, path) = await OpenAsync();
        using var made = await client.SendFormAsync($"{path}/onderdelen/nieuw", ("Naam", "Eerst"));
        var here = $"{path}/onderdelen/{(await ListAsync(path))[0].Id}";
        var mine = await client.GetFormAsync(here);
        using var theirs = await client.SendFormAsync(here, ("Naam", "Van hen"));

        using var clash = await mine.Fill("Naam", "Van mij").SendAsync();

        var page = await clash.ReadPageAsync();
        page.QuerySelector("main details")!.TextContent.ShouldContain("Van hen");
        page.GetElementById("Naam")!.GetAttribute("value").ShouldBe("Van mij");
        using var again = await client.Form(page).SendAsync();
        again.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await ListAsync(path))[0].Naam.ShouldBe("Van mij");
    }

    [Theory]
    [InlineData("Naam", " ", "Vul de naam van het onderdeel in.")]
    [InlineData("Naam", "Na\0am", "niet bewaard kan worden")]
    public async Task What_cannot_be_is_told_at_the_field(string field, string value, string fault)
    {
        var (client, path) = await OpenAsync();
        using var answer = await client.SendFormAsync($"{path}/onderdelen/nieuw", (field, value));

        (await answer.ReadPageAsync()).GetElementById($"{field}-error")!.TextContent.ShouldContain(fault);
        (await ListAsync(path)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_line_that_is_not_of_the_plan_is_refused()
    {
        var (_, path) = await OpenAsync();
        var plan = PlanId.From(Guid.Parse(path.Split('/')[^1]));
        var outcome = await _host.WithAsync<RecordOnderdeel, Outcome>(u => u.HandleAsync(
            new(plan, PlanonderdeelId.New(), null, "9", "Los"), world.Wereld.Wie(Wereld.Projectleider), CancellationToken.None));

        (outcome.Refusal, outcome.Veld).ShouldBe(("Kies een actielijn van dit plan.", "Boven"));
    }

    [Fact]
    public async Task A_heading_of_another_plan_is_not_there()
    {
        var (client, path) = await OpenAsync();
        await world.LoadRegioplanAsync();
        var other = (await _host.WithDbAsync(db => db.Planonderdelen.FirstAsync(o => o.Nummer == "2.3"))).Id;
        using var answer = await client.GetAsync($"{path}/onderdelen/{other}");

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private Task<List<Planonderdeel>> ListAsync(string path)
    {
        var plan = PlanId.From(Guid.Parse(path.Split('/')[^1]));
        return _host.WithDbAsync(db => db.Planonderdelen.AsNoTracking().Where(o => o.Plan == plan).OrderBy(o => o.Rang).ToListAsync());
    }

    private async Task<(HttpClient Client, string Path)> OpenAsync() => (await _host.SignInAsync(Wereld.Projectleider), await world.DraftRegioplanAsync());
}
