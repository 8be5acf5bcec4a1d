using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Programma;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Programma;

public sealed class IndexTests : IAsyncLifetime
{
    private const string Path = "/programma";

    private readonly WereldHost _world = new();

    public ValueTask InitializeAsync() => _world.InitializeAsync();

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    /// <summary>14 of 28 steer integrally and 9 prepare: the line of the infographic of June 2019, from what 28 regions said.</summary>
    [Fact]
    public async Task One_line_says_how_the_nation_stands()
    {
        for (var nummer = 1; nummer <= 23; nummer++)
        {
            await _world.ThemastandAsync(
                string.Create(CultureInfo.InvariantCulture, $"PR{(nummer > 21 ? nummer + 2 : nummer):00}"), "integrale-sturing", nummer <= 14 ? Adoptie.Gebruikt : Adoptie.InVoorbereiding);
        }

        var page = await (await _world.Host.SignInAsync(Wereld.Landelijk)).GetPageAsync(Path);

        page.QuerySelector("h1")!.TextContent.ShouldContain("14 van 28 regio's sturen integraal; 9 bereiden voor");
        page.QuerySelectorAll(".schakel-tile").Length.ShouldBe(28);
        var earlier = await (await _world.Host.SignInAsync(Wereld.Landelijk)).GetPageAsync($"{Path}?op=2018-12");
        earlier.QuerySelector("h1")!.TextContent.ShouldContain("0 van 30 regio's sturen integraal");
    }

    [Fact]
    public async Task Before_anybody_said_anything_the_page_says_what_is_missing()
    {
        var page = await (await _world.Host.SignInAsync(Wereld.Landelijk)).GetPageAsync(Path);

        page.QuerySelector("h1")!.TextContent.ShouldContain("0 van 28 regio's sturen integraal");
        page.Body!.TextContent.ShouldContain("Het landelijke programmateam heeft het plan nog niet overgenomen.");
        page.Body.TextContent.ShouldContain("Sinds het vorige halfjaar legde geen regio een andere stap vast.");
    }

    [Theory]
    [InlineData(Wereld.Projectleider, "Gooi en Vechtstreek", true)]
    [InlineData(Wereld.Beleidsmedewerker, "Gooi en Vechtstreek", false)]
    public async Task Whoever_is_of_a_region_sees_it_large(string account, string regio, bool records)
    {
        var page = await (await _world.Host.SignInAsync(account)).GetPageAsync(Path);

        page.QuerySelector(".panel h2")!.TextContent.ShouldBe(regio);
        page.QuerySelectorAll(".panel a").Any(a => a.TextContent.Contains("Leg vast hoe ver de regio is")).ShouldBe(records);
        page.QuerySelector(".schakel-tile--own title")!.TextContent.ShouldStartWith(regio);
    }

    [Fact]
    public async Task What_changed_and_what_asks_for_attention_is_named()
    {
        await _world.LoadPlanAsync();
        await _world.StandAsync("1.1.1", Actiestatus.StaatStil);
        await _world.PlanMijlpaalAsync("2.1.1", new(2019, 1, 1));
        await _world.ThemastandAsync("PR10", "mda", Adoptie.Beproeft, new(2019, 6, 1));
        await _world.ThemastandAsync("PR10", "mda", Adoptie.Gebruikt);

        var text = (await (await _world.Host.SignInAsync(Wereld.Landelijk)).GetPageAsync(Path)).Body!.TextContent;

        text.ShouldContain("1.1.1 Publiekscampagne");
        text.ShouldContain("2.1.1 Inventariseren aanbod");
        text.ShouldContain("MDA++, van beproeft naar gebruikt");
    }

    [Fact]
    public async Task The_map_shows_the_theme_that_is_asked_for_and_an_odd_one_is_passed_over()
    {
        await _world.ThemastandAsync("PR10", "mda", Adoptie.Gebruikt);
        var client = await _world.Host.SignInAsync(Wereld.Landelijk);

        (await client.GetPageAsync($"{Path}?thema=mda")).QuerySelectorAll(".schakel-tile title").Select(t => t.TextContent).ShouldContain(t => t.StartsWith("Gooi en Vechtstreek: gebruikt"));
        (await client.GetPageAsync($"{Path}?thema=onzin")).QuerySelector("h1")!.TextContent.ShouldContain("sturen integraal");
    }

    [Fact]
    public async Task The_page_takes_at_most_eight_statements()
    {
        await _world.LoadPlanAsync();
        await _world.ThemastandAsync("PR10", "mda", Adoptie.Gebruikt);
        var client = await _world.Host.SignInAsync(Wereld.Projectleider);
        await client.GetPageAsync(Path);

        var statements = await _world.Host.Sql.CountAsync(client, Path);

        statements.Count.ShouldBeLessThanOrEqualTo(8, string.Join('\n', statements));
    }

    [Theory]
    [InlineData(Wereld.Landelijk)]
    [InlineData(Wereld.Projectleider)]
    [InlineData(Wereld.Beleidsmedewerker)]
    public async Task Signing_in_leads_to_the_programme(string account)
    {
        using var answer = await (await _world.Host.SignInAsync(account)).GetAsync("/");

        answer.Headers.Location!.OriginalString.ShouldBe(Path);
    }

    [Theory]
    [InlineData("/programma", "ProgrammaViewed")]
    [InlineData("/programma/acties", "PlanViewed")]
    [InlineData("/programma/route", "RouteViewed")]
    [InlineData("/programma/elementen", "ElementenViewed")]
    [InlineData("/programma/toezeggingen", "ToezeggingenViewed")]
    [InlineData("/programma/vragenlijsten", "VragenlijstenViewed")]
    [InlineData("/programma/rondes", "RondesViewed")]
    public async Task Whoever_looks_at_a_list_leaves_a_line(string path, string actie)
    {
        await _world.LoadPlanAsync();
        await (await _world.Host.SignInAsync(Wereld.Landelijk)).GetPageAsync(path);

        (await _world.Host.WithDbAsync(db => db.AuditRegels.CountAsync(r => r.Actie == actie))).ShouldBe(1);
    }
}
