using System.Net;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Programma.Startfoto;

public sealed class RondeTests : IAsyncLifetime
{
    private readonly WereldHost _world = new();
    private RondeId _ronde;

    private DateOnly Today => _world.Host.Clock.Today();

    private string Path => $"/programma/rondes/{_ronde}";

    public async ValueTask InitializeAsync()
    {
        await _world.InitializeAsync();
        _ronde = await _world.RondeAsync(new(2018, 12, 1), "Startfoto 2018");
    }

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task Every_region_of_the_reference_day_is_asked_once_also_after_a_double_click()
    {
        (await _world.Host.WithDbAsync(db => db.Uitvragen.CountAsync(u => u.Ronde == _ronde))).ShouldBe(30);
        var client = await _world.Host.SignInAsync(Wereld.Landelijk);
        var lijst = (await _world.Host.WithDbAsync(db => db.Vragenlijstversies.SingleAsync())).Id;
        var form = (await client.GetFormAsync("/programma/rondes/nieuw")).Fill(("Vragenlijst", $"{lijst}"), ("Naam", "Juni 2019"), ("Peildatum", "1-6-2019"), ("TotEnMet", "30-6-2026"));

        var answers = await Task.WhenAll(form.SendAsync(), form.SendAsync());

        answers.ShouldAllBe(a => a.StatusCode == HttpStatusCode.Found);
        (await _world.Host.WithDbAsync(db => db.Rondes.CountAsync())).ShouldBe(2);
        (await _world.Host.WithDbAsync(db => db.Uitvragen.CountAsync())).ShouldBe(58);
    }

    [Theory]
    [InlineData("Vragenlijst", "", "Vragenlijst", "Kies een vastgestelde vragenlijst.")]
    [InlineData("Naam", " ", "Naam", "Vul de naam van de ronde in.")]
    [InlineData("Peildatum", "1-12-2018", "Peildatum", "Er is al een ronde met deze peildatum.")]
    [InlineData("Peildatum", "1-1-2010", "Peildatum", "nog geen programmaregio's")]
    [InlineData("TotEnMet", "1-6-2026", "TotEnMet", "Het einde ligt voor het begin.")]
    public async Task What_cannot_be_is_told_at_the_field(string field, string value, string place, string fault)
    {
        var lijst = (await _world.Host.WithDbAsync(db => db.Vragenlijstversies.SingleAsync())).Id;
        using var answer = await (await (await _world.Host.SignInAsync(Wereld.Landelijk)).GetFormAsync("/programma/rondes/nieuw"))
            .Fill(("Vragenlijst", $"{lijst}"), ("Naam", "Juni"), ("Peildatum", "1-6-2019"), ("TotEnMet", "30-6-2026")).Forge(field, value).SendAsync();

        (await answer.ReadPageAsync()).GetElementById($"{place}-error")!.TextContent.ShouldContain(fault);
    }

    [Fact]
    public async Task A_figure_leads_to_the_regions_behind_it_for_the_national_team_and_others_see_counts_only()
    {
        await _world.HandInAsync(_ronde, "PR10");
        await _world.HandInAsync(_ronde, "PR05", sturing: "in-voorbereiding");
        var landelijk = await _world.Host.SignInAsync(Wereld.Landelijk);

        (await landelijk.GetPageAsync(Path)).Body!.TextContent.ShouldContain("1 van 30 regio's sturen integraal");
        var trace = (await landelijk.GetPageAsync($"{Path}/vragen/integrale-aansturing")).Body!.TextContent;
        trace.ShouldContain("Gooi en Vechtstreek");
        trace.ShouldContain("Flevoland");
        foreach (var account in new[] { Wereld.ProjectleiderElders, Wereld.Beleidsmedewerker })
        {
            var client = await _world.Host.SignInAsync(account);
            var text = (await client.GetPageAsync(Path)).Body!.TextContent;
            text.ShouldContain("1 van 30 regio's sturen integraal");
            text.ShouldNotContain("Gooi en Vechtstreek");
            using var refused = await client.GetAsync($"{Path}/vragen/integrale-aansturing");
            refused.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task Two_rounds_stand_side_by_side_with_what_changed_in_which_region()
    {
        var later = await _world.RondeAsync(new(2019, 6, 1), "Juni 2019");
        await _world.HandInAsync(_ronde, "PR10", sturing: "in-voorbereiding");
        await _world.HandInAsync(later, "PR10", sturing: "ja");
        var path = $"{Path}/vergelijking/{later}";

        var landelijk = (await (await _world.Host.SignInAsync(Wereld.Landelijk)).GetPageAsync(path)).Body!.TextContent;
        var regio = (await (await _world.Host.SignInAsync(Wereld.ProjectleiderElders)).GetPageAsync(path)).Body!.TextContent;

        landelijk.ShouldContain("Gooi en Vechtstreek: van In voorbereiding naar Ja");
        regio.ShouldContain("1 van 28 regio's sturen integraal");
        regio.ShouldNotContain("Gooi en Vechtstreek");
        using var self = await (await _world.Host.SignInAsync(Wereld.Landelijk)).GetAsync($"{Path}/vergelijking/{_ronde}");
        self.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_page_takes_at_most_eight_statements()
    {
        var later = await _world.RondeAsync(Today, "Nu");
        await _world.HandInAsync(_ronde, "PR10");
        var client = await _world.Host.SignInAsync(Wereld.Landelijk);
        foreach (var path in new[] { "/programma/rondes", Path, $"{Path}/vragen/schaal", $"{Path}/vergelijking/{later}", $"{Path}/regios/PR10", "/programma/vragenlijsten" })
        {
            await client.GetPageAsync(path);
            var statements = await _world.Host.Sql.CountAsync(client, path);
            statements.Count.ShouldBeLessThanOrEqualTo(8, $"{path}\n{string.Join('\n', statements)}");
        }
    }
}
