using System.Net;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Programma;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Programma;

public sealed class RecordActiestandTests(WereldHost world) : IClassFixture<WereldHost>
{
    private readonly WebHost _host = world.Host;

    [Fact]
    public async Task A_state_stands_on_the_action_and_in_its_history()
    {
        var (client, path, actie) = await OpenAsync("1.1.1");
        using var saved = await client.SendFormAsync(
            $"{path}/stand", ("Status", "Afgerond"), ("Fase", "2"), ("Peildatum", "1 februari 2019"), ("Toelichting", "De campagne loopt."), ("Bewijs", "ikvermoedhuiselijkgeweld.nl"));

        saved.Headers.Location!.OriginalString.ShouldBe(path);
        var text = (await client.GetPageAsync(path)).Body!.TextContent;
        text.ShouldContain("De campagne loopt.");
        text.ShouldContain("stand van 1 februari 2019");
        text.ShouldContain("Landelijk programmateam, vastgelegd op");
        (await _host.WithDbAsync(db => db.AuditRegels.CountAsync(r => r.Actie == "ActiestandRecorded" && r.Onderwerp == $"actie/{actie.Id}"))).ShouldBe(1);
    }

    [Fact]
    public async Task An_earlier_state_that_is_added_later_does_not_replace_the_newest()
    {
        var (client, path, _) = await OpenAsync("1.1.2");
        using var now = await client.SendFormAsync($"{path}/stand", ("Status", "Loopt"), ("Fase", "2"), ("Peildatum", "1-6-2019"));
        using var then = await client.SendFormAsync($"{path}/stand", ("Status", "StaatStil"), ("Fase", "1"), ("Peildatum", "1-12-2018"), ("Toelichting", "Wachtte op het kader."));

        var actie = await _host.ActieAsync("1.1.2");
        (actie.Status, actie.Fase, actie.StandOp).ShouldBe((Actiestatus.Loopt, 2, new DateOnly(2019, 6, 1)));
        (await client.GetPageAsync(path)).Body!.TextContent.ShouldContain("Wachtte op het kader.");
    }

    [Fact]
    public async Task A_double_click_records_once()
    {
        var (client, path, actie) = await OpenAsync("1.1.3");
        var form = (await client.GetFormAsync($"{path}/stand")).Fill(("Status", "Loopt"), ("Fase", "1"));

        var answers = await Task.WhenAll(form.SendAsync(), form.SendAsync());

        answers.ShouldAllBe(a => a.StatusCode == HttpStatusCode.Found);
        (await _host.WithDbAsync(db => db.Actiestanden.CountAsync(s => s.Actie == actie.Id))).ShouldBe(1);
    }

    [Theory]
    [InlineData("Status", "", "Status", "Kies hoe de actie ervoor staat.")]
    [InlineData("Status", "NogNietBekend", "Status", "Kies hoe de actie ervoor staat.")]
    [InlineData("Status", "StaatStil", "Toelichting", "Leg uit waarom de actie stilstaat of vervalt.")]
    [InlineData("Status", "Afgerond", "Bewijs", "Noem waaraan te zien is dat het resultaat er is.")]
    [InlineData("Peildatum", "1-1-2099", "Peildatum", "Vul vandaag in of een dag daarvoor.")]
    [InlineData("Peildatum", "ooit", "Peildatum", "Deze datum kunnen wij niet lezen.")]
    [InlineData("Peildatum", "", "Peildatum", "Vul in op welke dag dit zo was.")]
    [InlineData("Fase", "9", "Fase", "Kies de fase.")]
    public async Task What_cannot_be_is_told_at_the_field_and_nothing_is_lost(string field, string value, string place, string fault)
    {
        var (client, path, actie) = await OpenAsync("1.2.1");
        var form = (await client.GetFormAsync($"{path}/stand")).Forge("Status", "Loopt").Forge("Fase", "1").Fill("Peildatum", "gisteren").Forge(field, value);
        if (place != "Toelichting")
        {
            form.Fill("Toelichting", "Een lang verhaal.");
        }

        using var answer = await form.SendAsync();

        var page = await answer.ReadPageAsync();
        page.GetElementById($"{place}-error")!.TextContent.ShouldContain(fault);
        page.GetElementById("Toelichting")!.TextContent.Trim().ShouldBe(place == "Toelichting" ? "" : "Een lang verhaal.");
        (await _host.WithDbAsync(db => db.Actiestanden.CountAsync(s => s.Actie == actie.Id))).ShouldBe(0);
    }

    [Theory]
    [InlineData(Wereld.Projectleider, "/programma/acties")]
    [InlineData(Wereld.Beleidsmedewerker, "/programma/acties")]
    [InlineData(Wereld.Anna, "/werkvoorraad")]
    public async Task Whoever_does_not_keep_the_plan_cannot_record(string account, string home)
    {
        var (_, path, actie) = await OpenAsync("1.3.1");
        var client = await _host.SignInAsync(account);
        using var look = await client.GetAsync($"{path}/stand");
        using var forged = await (await client.GetFormAsync(home, "form[action='/afmelden']")).To($"{path}/stand").SendAsync();

        look.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        forged.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await _host.WithDbAsync(db => db.Actiestanden.CountAsync(s => s.Actie == actie.Id))).ShouldBe(0);
    }

    private async Task<(HttpClient Client, string Path, Actie Actie)> OpenAsync(string nummer)
    {
        await world.LoadPlanAsync();
        var actie = await _host.ActieAsync(nummer);
        return (await _host.SignInAsync(Wereld.Landelijk), $"/programma/acties/{actie.Id}", actie);
    }
}
