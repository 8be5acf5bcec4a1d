using System.Net;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Programma.Startfoto;

public sealed class UitvraagTests : IAsyncLifetime
{
    private readonly WereldHost _world = new();
    private RondeId _ronde;

    private string Path => $"/programma/rondes/{_ronde}/regios/PR10";

    public async ValueTask InitializeAsync()
    {
        await _world.InitializeAsync();
        _ronde = await _world.RondeAsync(_world.Host.Clock.Today());
    }

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task A_region_answers_per_subject_checks_and_hands_in()
    {
        var client = await _world.Host.SignInAsync(Wereld.Projectleider);
        (await client.GetPageAsync("/programma")).Body!.TextContent.ShouldContain("Startfoto wacht op uw antwoorden, tot en met 16 juni 2026");
        using var one = await (await client.GetFormAsync($"{Path}/inrichting")).Fill(
            ("Antwoorden.projectleider-aangesteld", "ja"), ("Antwoorden.projectleider-uren", "24,5"), ("Antwoorden.schaal", "veilig-thuis-regio"), ("Antwoorden.integrale-aansturing", "ja")).SendAsync();
        one.Headers.Location!.OriginalString.ShouldBe(Path);
        using var early = await (await client.GetFormAsync($"{Path}/controleren")).Fill(("Functie", "projectleider"), ("Respondent", "Projectleider"), ("Regiobreed", "ja")).SendAsync();
        (await early.ReadPageAsync()).Body!.TextContent.ShouldContain("Beantwoord eerst nog: Is er een actuele regiovisie");
        using var two = await (await client.GetFormAsync($"{Path}/regiovisie")).Fill("Antwoorden.regiovisie", "nee").SendAsync();
        using var three = await (await client.GetFormAsync($"{Path}/stoppen")).Fill("Antwoorden.mda-ingericht", "nee").SendAsync();
        using var four = await (await client.GetFormAsync($"{Path}/behoeften")).Fill(
            ("Antwoorden.eerst-uitwerken.1", "mda"), ("Antwoorden.eerst-uitwerken.2", "lokaal"), ("Antwoorden.eerst-uitwerken.3", "bestuur"), ("Antwoorden.eerst-uitwerken.4", "trauma")).SendAsync();

        using var done = await (await client.GetFormAsync($"{Path}/controleren"))
            .Fill(("Functie", "beleidsadviseur"), ("Respondent", "AmbtelijkVertegenwoordiger"), ("Regiobreed", "nee"), ("Opmerking", "Eén gemeente las niet mee.")).SendAsync();

        done.StatusCode.ShouldBe(HttpStatusCode.Found);
        var text = (await client.GetPageAsync(Path)).Body!.TextContent;
        text.ShouldContain("een ambtelijk vertegenwoordiger van de regio");
        text.ShouldContain("Eén gemeente las niet mee.");
        text.ShouldContain("24.5 uur per week");
        text.ShouldContain("1. MDA++");
        (await client.GetPageAsync("/programma")).Body!.TextContent.ShouldNotContain("wacht op uw antwoorden");
        (await _world.UitvraagAsync(_ronde, "PR10")).Namens.ShouldBeFalse();
    }

    [Fact]
    public async Task A_fault_and_a_closed_round_keep_what_was_typed()
    {
        var client = await _world.Host.SignInAsync(Wereld.Projectleider);
        using var fault = await (await client.GetFormAsync($"{Path}/inrichting")).Fill(("Antwoorden.projectleider-aangesteld", "ja"), ("Antwoorden.projectleider-uren", "100")).SendAsync();
        var page = await fault.ReadPageAsync();
        page.GetElementById("Antwoorden_projectleider-uren-error")!.TextContent.ShouldContain("Vul een getal in van 80 of lager.");
        page.GetElementById("Antwoorden_projectleider-uren")!.GetAttribute("value").ShouldBe("100");
        var form = (await client.GetFormAsync($"{Path}/behoeften")).Fill("Antwoorden.behoeften-overig", "Dit typte ik.");
        await _world.Host.WithDbAsync(db => db.Rondes.ExecuteUpdateAsync(s => s.SetProperty(r => r.TotEnMet, _world.Host.Clock.Today().AddDays(-1))));

        using var closed = await form.SendAsync();

        page = await closed.ReadPageAsync();
        page.Body!.TextContent.ShouldContain("Deze ronde is gesloten");
        page.QuerySelector("[name='Antwoorden.behoeften-overig']")!.TextContent.Trim().ShouldBe("Dit typte ik.");
        (await _world.UitvraagAsync(_ronde, "PR10")).Antwoorden.ShouldBe("{}");
    }

    [Fact]
    public async Task Two_at_different_subjects_do_not_meet_and_at_the_same_both_versions_are_shown()
    {
        var client = await _world.Host.SignInAsync(Wereld.Projectleider);
        var mine = await client.GetFormAsync($"{Path}/behoeften");
        var also = await client.GetFormAsync($"{Path}/behoeften");
        using var elsewhere = await (await client.GetFormAsync($"{Path}/stoppen")).Fill("Antwoorden.mda-ingericht", "nee").SendAsync();

        using var first = await mine.Fill("Antwoorden.behoeften-overig", "Van de een").SendAsync();
        using var clash = await also.Fill("Antwoorden.behoeften-overig", "Van de ander").SendAsync();

        first.StatusCode.ShouldBe(HttpStatusCode.Found);
        var page = await clash.ReadPageAsync();
        page.QuerySelector("main details")!.TextContent.ShouldContain("Van de een");
        page.QuerySelector("[name='Antwoorden.behoeften-overig']")!.TextContent.Trim().ShouldBe("Van de ander");
    }

    [Fact]
    public async Task The_national_team_answers_for_a_region_reminds_it_once_a_day_and_gives_it_back_with_a_reason()
    {
        var client = await _world.Host.SignInAsync(Wereld.Landelijk);
        var remind = await client.GetFormAsync($"/programma/rondes/{_ronde}", "form:has([name=regio][value=PR10])");
        var reminded = await Task.WhenAll(remind.SendAsync(), remind.SendAsync());
        reminded.ShouldAllBe(a => a.StatusCode == HttpStatusCode.Found);
        (await _world.UitvraagAsync(_ronde, "PR10")).Herinneringen.ShouldBe(1);
        await _world.HandInAsync(_ronde, "PR10", regiobreed: false);
        (await client.GetPageAsync($"/programma/rondes/{_ronde}")).Body!.TextContent.ShouldContain("Landelijk programmateam, namens de regio");

        using var empty = await client.SendFormAsync(Path, ("Reden", " "));
        (await empty.ReadPageAsync()).GetElementById("Reden-error")!.TextContent.ShouldContain("Vul in waarom");
        using var back = await client.SendFormAsync(Path, ("Reden", "Vraag 2 klopt niet."));

        back.StatusCode.ShouldBe(HttpStatusCode.Found);
        var region = (await (await _world.Host.SignInAsync(Wereld.Projectleider)).GetPageAsync(Path)).Body!.TextContent;
        region.ShouldContain("Het landelijke team gaf deze antwoorden terug");
        region.ShouldContain("Vraag 2 klopt niet.");
    }

    [Theory]
    [InlineData(Wereld.ProjectleiderElders)]
    [InlineData(Wereld.Beleidsmedewerker)]
    [InlineData(Wereld.Anna)]
    public async Task Another_region_is_not_there(string account)
    {
        var client = await _world.Host.SignInAsync(account);
        foreach (var path in new[] { Path, $"{Path}/inrichting", $"{Path}/controleren" })
        {
            using var answer = await client.GetAsync(path);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        }
    }

    [Theory]
    [InlineData("Functie", "", "Functie", "Vul de functie in")]
    [InlineData("Respondent", "", "Respondent", "Kies op wiens naam")]
    [InlineData("Regiobreed", "", "Regiobreed", "Kies of de antwoorden")]
    [InlineData("Regiobreed", "nee", "Opmerking", "Vul in wat niet voor de hele regio geldt.")]
    public async Task Who_answered_and_for_whom_is_asked(string field, string value, string place, string fault)
    {
        using var answer = await (await (await _world.Host.SignInAsync(Wereld.Projectleider)).GetFormAsync($"{Path}/controleren"))
            .Fill(("Functie", "projectleider"), ("Respondent", "Projectleider"), ("Regiobreed", "ja")).Forge(field, value).SendAsync();

        (await answer.ReadPageAsync()).GetElementById($"{place}-error")!.TextContent.ShouldContain(fault);
    }
}
