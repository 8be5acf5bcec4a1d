using System.Net;
using Microsoft.EntityFrameworkCore;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Werkvoorraad;

public sealed class AssignTests : IAsyncLifetime
{
    private const string Form = "main form[method=post]";

    private readonly Werkplek _plek = new();

    public ValueTask InitializeAsync() => _plek.InitializeAsync();

    public ValueTask DisposeAsync() => _plek.DisposeAsync();

    [Fact]
    public async Task A_worker_takes_up_rows_herself_and_stands_by_name_for_zicht_op_veiligheid()
    {
        var melding = await _plek.ReceiveAsync("Jansen");
        await _plek.ReceiveAsync("Blijft");
        var taak = await _plek.TaakAsync(melding);
        var client = await _plek.Host.SignInAsync(Wereld.Anna);
        var form = await client.GetFormAsync("/werkvoorraad?soort=beoordelen", Form);
        using var answer = await form.Tick("Gekozen", taak.Id.ToString()).SendAsync("Neem gekozen regels zelf op");

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        answer.Headers.Location!.OriginalString.ShouldBe("/werkvoorraad?soort=beoordelen&toegewezen=1");
        (await _plek.TaakAsync(melding)).Medewerker.ShouldBe(_plek.Wereld.Medewerkers[Wereld.Anna].Id);
        var casus = await _plek.Host.WithDbAsync(db => db.Casussen.SingleAsync(c => c.Id == melding.Casus));
        casus.Behandelaar.ShouldBe(_plek.Wereld.Medewerkers[Wereld.Anna].Id);
        (await _plek.AuditAsync("TakenAssigned")).ShouldBe(1);
        (await client.GetPageAsync(answer.Headers.Location.OriginalString)).QuerySelector("main")!.TextContent.ShouldContain("Er is 1 regel toegewezen");
    }

    [Fact]
    public async Task A_team_leader_gives_many_rows_to_one_colleague()
    {
        var one = await _plek.ReceiveAsync("Een");
        var two = await _plek.ReceiveAsync("Twee");
        var client = await _plek.Host.SignInAsync(Wereld.Teamleider);
        var form = await client.GetFormAsync("/werkvoorraad", Form);
        form.Tick("Gekozen", (await _plek.TaakAsync(one)).Id.ToString()).Tick("Gekozen", (await _plek.TaakAsync(two)).Id.ToString());

        using var answer = await form.Fill(("Medewerker", Id(Wereld.Anna))).SendAsync("Wijs gekozen regels toe");

        answer.Headers.Location!.OriginalString.ShouldBe("/werkvoorraad?toegewezen=2");
        (await _plek.TaakAsync(one)).Medewerker.ShouldBe(_plek.Wereld.Medewerkers[Wereld.Anna].Id);
        (await _plek.TaakAsync(two)).Medewerker.ShouldBe(_plek.Wereld.Medewerkers[Wereld.Anna].Id);
    }

    [Fact]
    public async Task Nobody_gets_work_who_does_not_see_the_worklist()
    {
        var taak = await _plek.TaakAsync(await _plek.ReceiveAsync("Beheerd"));
        var client = await _plek.Host.SignInAsync(Wereld.Teamleider);
        var page = await client.GetPageAsync("/werkvoorraad");
        page.QuerySelectorAll("select[name=Medewerker] option, select[name=medewerker] option").Select(o => o.GetAttribute("value"))
            .ShouldNotContain(Id(Wereld.Beheerder));

        using var forged = await client.Form(page, Form).Tick("Gekozen", $"{taak.Id}").Forge("Medewerker", Id(Wereld.Beheerder)).SendAsync("Wijs gekozen regels toe");

        (await forged.ReadPageAsync()).Body!.TextContent.ShouldContain("ziet de werkvoorraad niet. Kies een ander.");
        (await _plek.Host.WithDbAsync(db => db.Taken.AsNoTracking().SingleAsync(t => t.Id == taak.Id))).Medewerker.ShouldBeNull();
    }

    [Fact]
    public async Task Choosing_nothing_or_nobody_is_said_and_changes_nothing()
    {
        var melding = await _plek.ReceiveAsync("Jansen");
        var client = await _plek.Host.SignInAsync(Wereld.Teamleider);

        using var nothing = await (await client.GetFormAsync("/werkvoorraad", Form)).SendAsync("Wijs gekozen regels toe");
        var page = await nothing.ReadPageAsync();
        using var nobody = await (await client.GetFormAsync("/werkvoorraad", Form))
            .Tick("Gekozen", (await _plek.TaakAsync(melding)).Id.ToString()).SendAsync("Wijs gekozen regels toe");
        var second = await nobody.ReadPageAsync();

        page.QuerySelector("#fouten")!.TextContent.ShouldContain("Kies minstens één regel.");
        page.QuerySelector("#Medewerker-error")!.TextContent.ShouldContain("Kies aan wie u het werk toewijst.");
        second.QuerySelector("input[name=Gekozen]")!.HasAttribute("checked").ShouldBeTrue();
        (await _plek.TaakAsync(melding)).Medewerker.ShouldBeNull();
    }

    [Fact]
    public async Task A_worker_gives_work_to_nobody_else_and_an_outsider_to_nobody_at_all()
    {
        var melding = await _plek.ReceiveAsync("Jansen");
        var taak = (await _plek.TaakAsync(melding)).Id.ToString();
        var worker = await _plek.Host.SignInAsync(Wereld.Anna);

        using var forOther = await (await worker.GetFormAsync("/werkvoorraad", Form))
            .Forge("Gekozen", taak).Forge("Medewerker", Id(Wereld.Teamleider)).Forge("Zelf", "false").SendAsync();
        using var expert = await (await (await _plek.Host.SignInAsync(Wereld.Gedragsdeskundige)).GetFormAsync("/werkvoorraad", Form))
            .Forge("Gekozen", taak).Forge("Zelf", "true").SendAsync();

        forOther.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        expert.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await _plek.TaakAsync(melding)).Medewerker.ShouldBeNull();
    }

    [Fact]
    public async Task Work_of_another_organisation_cannot_be_taken_nor_own_work_be_given_away()
    {
        var foreign = await _plek.ReceiveAsync("Elders", account: Wereld.AnnaElders);
        var own = await _plek.ReceiveAsync("Hier");
        var leader = await _plek.Host.SignInAsync(Wereld.Teamleider);

        using var taken = await (await leader.GetFormAsync("/werkvoorraad", Form))
            .Forge("Gekozen", (await _plek.TaakAsync(foreign)).Id.ToString()).Forge("Medewerker", Id(Wereld.Anna)).SendAsync("Wijs gekozen regels toe");
        using var given = await (await leader.GetFormAsync("/werkvoorraad", Form))
            .Forge("Gekozen", (await _plek.TaakAsync(own)).Id.ToString()).Forge("Medewerker", Id(Wereld.AnnaElders)).SendAsync("Wijs gekozen regels toe");

        (await taken.ReadPageAsync()).QuerySelector("#fouten")!.TextContent.ShouldContain("Kies minstens één regel die nog open staat.");
        (await given.ReadPageAsync()).QuerySelector("#fouten")!.TextContent.ShouldContain("Kies een collega van uw eigen organisatie.");
        (await _plek.TaakAsync(foreign)).Medewerker.ShouldBeNull();
        (await _plek.TaakAsync(own)).Medewerker.ShouldBeNull();
    }

    [Fact]
    public async Task Sending_it_twice_leaves_it_as_once()
    {
        var melding = await _plek.ReceiveAsync("Jansen");
        var client = await _plek.Host.SignInAsync(Wereld.Anna);
        var form = (await client.GetFormAsync("/werkvoorraad", Form)).Tick("Gekozen", (await _plek.TaakAsync(melding)).Id.ToString());

        using var first = await form.SendAsync("Neem gekozen regels zelf op");
        using var second = await form.SendAsync("Neem gekozen regels zelf op");

        first.StatusCode.ShouldBe(HttpStatusCode.Found);
        second.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await _plek.TaakAsync(melding)).Medewerker.ShouldBe(_plek.Wereld.Medewerkers[Wereld.Anna].Id);
    }

    [Fact]
    public async Task What_nobody_should_send_is_refused_without_a_fault()
    {
        await _plek.ReceiveAsync("Jansen");
        var client = await _plek.Host.SignInAsync(Wereld.Teamleider);
        foreach (var text in (string[])["", "x", "\u202E", "e\u0301", "a\0b", new string('a', 100_000), Guid.Empty.ToString()])
        {
            using var answer = await (await client.GetFormAsync("/werkvoorraad", Form))
                .Forge("Gekozen", text).Forge("Medewerker", text).SendAsync("Wijs gekozen regels toe");
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, $"{text.Length}: {text[..Math.Min(9, text.Length)]}");
            (await answer.ReadPageAsync()).QuerySelector("#fouten").ShouldNotBeNull();
        }

        _plek.Host.Errors.Lines.ShouldBeEmpty();
    }

    private string Id(string account) => _plek.Wereld.Medewerkers[account].Id.ToString();
}
