using System.Net;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Programma;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Programma;

public sealed class RecordMijlpaalTests(WereldHost world) : IClassFixture<WereldHost>
{
    private readonly WebHost _host = world.Host;

    [Fact]
    public async Task A_milestone_is_planned_and_reached_and_both_are_on_record()
    {
        var (client, path, actie) = await OpenAsync("3.1.1");
        using var planned = await client.SendFormAsync($"{path}/mijlpalen/nieuw", ("Omschrijving", "Kader vastgesteld"), ("Gepland", "1 maart 2019"));
        (await client.GetPageAsync(path)).Body!.TextContent.ShouldContain("te laat");
        var mijlpaal = await OnlyAsync(actie);

        using var reached = await client.SendFormAsync($"{path}/mijlpalen/{mijlpaal.Id}", ("GehaaldOp", "15-3-2019"), ("Bewijs", "Brief van 15 maart"));

        reached.Headers.Location!.OriginalString.ShouldBe(path);
        var text = (await client.GetPageAsync(path)).Body!.TextContent;
        text.ShouldContain("gehaald op 15 maart 2019");
        text.ShouldContain("Brief van 15 maart");
        (await _host.WithDbAsync(db => db.AuditRegels.Where(r => r.Onderwerp == $"actie/{actie.Id}" && r.Betreft == $"mijlpaal/{mijlpaal.Id}").Select(r => r.Actie).ToListAsync()))
            .ShouldBe(["MijlpaalPlanned", "MijlpaalRevised"]);
    }

    [Fact]
    public async Task A_double_click_plans_one()
    {
        var (client, path, actie) = await OpenAsync("3.1.2");
        var form = (await client.GetFormAsync($"{path}/mijlpalen/nieuw")).Fill(("Omschrijving", "Overleg gevoerd"), ("Gepland", "1-3-2019"));

        var answers = await Task.WhenAll(form.SendAsync(), form.SendAsync());

        answers.ShouldAllBe(a => a.StatusCode == HttpStatusCode.Found);
        (await OnlyAsync(actie)).Omschrijving.ShouldBe("Overleg gevoerd");
    }

    [Fact]
    public async Task Of_two_who_write_at_once_both_stay_readable()
    {
        var (client, path, actie) = await OpenAsync("3.2.1");
        var id = await world.PlanMijlpaalAsync("3.2.1", new(2019, 1, 1));
        var mine = await client.GetFormAsync($"{path}/mijlpalen/{id}");
        using var theirs = await client.SendFormAsync($"{path}/mijlpalen/{id}", ("Omschrijving", "Wat zij typten"));

        using var clash = await mine.Fill("Omschrijving", "Wat ik typte").SendAsync();

        var page = await clash.ReadPageAsync();
        page.QuerySelector("main details")!.TextContent.ShouldContain("Wat zij typten");
        page.GetElementById("Omschrijving")!.TextContent.Trim().ShouldBe("Wat ik typte");
        (await OnlyAsync(actie)).Omschrijving.ShouldBe("Wat zij typten");
    }

    [Theory]
    [InlineData("Omschrijving", "", "Vul in wat er dan is.")]
    [InlineData("Gepland", "", "Vul in wanneer het er moet zijn.")]
    [InlineData("Gepland", "31-2-2019", "Deze datum of tijd bestaat niet.")]
    [InlineData("GehaaldOp", "1-1-2099", "Vul vandaag in of een dag daarvoor.")]
    public async Task What_cannot_be_is_told_at_the_field(string field, string value, string fault)
    {
        var (client, path, actie) = await OpenAsync("3.2.2");
        using var answer = await (await client.GetFormAsync($"{path}/mijlpalen/nieuw"))
            .Fill(("Omschrijving", "Iets"), ("Gepland", "1-3-2019")).Fill(field, value).SendAsync();

        (await answer.ReadPageAsync()).GetElementById($"{field}-error")!.TextContent.ShouldContain(fault);
        (await _host.WithDbAsync(db => db.Mijlpalen.CountAsync(m => m.Actie == actie.Id))).ShouldBe(0);
    }

    [Fact]
    public async Task What_is_reached_says_by_what_one_sees_it()
    {
        var (client, path, _) = await OpenAsync("3.2.3");
        using var answer = await client.SendFormAsync($"{path}/mijlpalen/nieuw", ("Omschrijving", "Iets"), ("Gepland", "1-3-2019"), ("GehaaldOp", "1-3-2019"));

        (await answer.ReadPageAsync()).GetElementById("Bewijs-error")!.TextContent.ShouldContain("Noem waaraan te zien is");
    }

    [Fact]
    public async Task A_milestone_of_another_action_is_not_there()
    {
        var (client, path, _) = await OpenAsync("3.3.1");
        var other = await world.PlanMijlpaalAsync("3.3.2", new(2019, 1, 1));
        using var answer = await client.GetAsync($"{path}/mijlpalen/{other}");

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private Task<Mijlpaal> OnlyAsync(Actie actie) => _host.WithDbAsync(db => db.Mijlpalen.AsNoTracking().SingleAsync(m => m.Actie == actie.Id));

    private async Task<(HttpClient Client, string Path, Actie Actie)> OpenAsync(string nummer)
    {
        await world.LoadPlanAsync();
        var actie = await _host.ActieAsync(nummer);
        return (await _host.SignInAsync(Wereld.Landelijk), $"/programma/acties/{actie.Id}", actie);
    }
}
