using System.Globalization;
using AngleSharp.Dom;
using Schakel.Core.Programma;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Programma;

public sealed class RouteTests : IAsyncLifetime
{
    private const string Path = "/programma/route";

    private static readonly DateOnly _juni2019 = new(2019, 6, 30);

    private readonly WereldHost _world = new();

    public ValueTask InitializeAsync() => _world.InitializeAsync();

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task A_region_that_said_nothing_is_unknown_and_not_nothing()
    {
        await _world.ThemastandAsync("PR10", "mda", Adoptie.Niet);
        var page = await (await _world.Host.SignInAsync(Wereld.Landelijk)).GetPageAsync(Path);

        Cell(page, "Gooi en Vechtstreek", "MDA++").ShouldContain("niet");
        Cell(page, "Gooi en Vechtstreek", "Traumascreening").ShouldContain("niet ingevuld");
        Rows(page).Count.ShouldBe(28);
    }

    [Fact]
    public async Task The_stand_of_an_earlier_half_year_knows_nothing_of_what_came_later()
    {
        await _world.ThemastandAsync("PR10", "mda", Adoptie.Beproeft, _juni2019);
        await _world.ThemastandAsync("PR10", "mda", Adoptie.Geimplementeerd, new(2020, 3, 1));
        var client = await _world.Host.SignInAsync(Wereld.Landelijk);

        Cell(await client.GetPageAsync($"{Path}?op=2019-06"), "Gooi en Vechtstreek", "MDA++").ShouldContain("beproeft");
        Cell(await client.GetPageAsync($"{Path}?op=2018-12"), "Gooi en Vechtstreek", "MDA++").ShouldContain("niet ingevuld");
        Cell(await client.GetPageAsync(Path), "Gooi en Vechtstreek", "MDA++").ShouldContain("geïmplementeerd");
        Rows(await client.GetPageAsync($"{Path}?op=2018-12")).Count.ShouldBe(30);
        Cell(await client.GetPageAsync($"{Path}?op=onzin"), "Gooi en Vechtstreek", "MDA++").ShouldContain("geïmplementeerd");
    }

    [Fact]
    public async Task The_national_stage_stands_beside_the_map()
    {
        foreach (var regio in Enumerable.Range(1, 14))
        {
            await _world.ThemastandAsync(string.Create(CultureInfo.InvariantCulture, $"PR{regio:00}"), "integrale-sturing", Adoptie.Gebruikt, voorbeeld: regio == 10);
        }

        var row = (await (await _world.Host.SignInAsync(Wereld.Beleidsmedewerker)).GetPageAsync(Path)).QuerySelectorAll("main .schakel-table tbody tr")[0].TextContent;

        row.ShouldContain("een groter aantal regio's gebruikt werkzame elementen");
        row.ShouldContain("14 van 28");
        row.ShouldContain("Gooi en Vechtstreek");
    }

    [Fact]
    public async Task Thirty_regions_eight_themes_and_six_rounds_take_as_many_statements_as_one()
    {
        await _world.ThemastandAsync("PR10", "mda", Adoptie.Beproeft, _juni2019);
        var client = await _world.Host.SignInAsync(Wereld.Landelijk);
        await client.GetPageAsync(Path);
        var before = await _world.Host.Sql.CountAsync(client, Path);
        await _world.Host.WithDbAsync(async db =>
        {
            foreach (var ronde in Enumerable.Range(0, 6))
            {
                foreach (var regio in Enumerable.Range(1, 30))
                {
                    db.AddRange(new[] { "integrale-sturing", "lokale-infrastructuur", "mda", "sociale-steun-kinderen", "traumascreening", "schadelijke-praktijken", "ouderenmishandeling", "vrouwenopvang" }
                        .Select((thema, t) => Themastand.Of(
                            new(Schakel.Core.Common.ThemastandId.New(), string.Create(CultureInfo.InvariantCulture, $"PR{regio:00}"), thema, _juni2019.AddMonths(6 * ronde), (Adoptie)((regio + t + ronde) % 5), false, false, null),
                            _world.Wereld.Wie(Wereld.Landelijk), _world.Host.Clock.GetUtcNow().UtcDateTime)));
                }
            }

            db.Record(_world.Wereld.Wie(Wereld.Landelijk).Line("RoundsMade", "route", _world.Host.Clock.GetUtcNow().UtcDateTime));
            return await db.SaveChangesAsync();
        });

        var after = await _world.Host.Sql.CountAsync(client, Path);

        after.Count.ShouldBe(before.Count, string.Join('\n', after));
        after.Count.ShouldBeLessThanOrEqualTo(8);
    }

    [Fact]
    public async Task The_own_region_stands_first()
    {
        var page = await (await _world.Host.SignInAsync(Wereld.Projectleider)).GetPageAsync(Path);

        Rows(page)[0].TextContent.ShouldContain("Gooi en Vechtstreek");
        Rows(page)[0].GetAttribute("aria-current").ShouldBe("true");
    }

    private static List<IElement> Rows(IDocument page) => [.. page.QuerySelectorAll(".schakel-heat__table tbody tr")];

    private static string Cell(IDocument page, string regio, string thema)
    {
        var heads = page.QuerySelectorAll(".schakel-heat__table thead th").Select(h => h.TextContent).ToList();
        var row = Rows(page).First(r => r.QuerySelector("th")!.TextContent.Contains(regio, StringComparison.Ordinal));
        return row.Children[heads.FindIndex(h => h.Contains(thema, StringComparison.Ordinal))].TextContent;
    }
}
