using AngleSharp.Dom;
using Schakel.Tests.Support;
using Schakel.Web.Components.Charts;

namespace Schakel.Tests.Components.Charts;

public sealed class ScheduleTests : ChartFixture
{
    private static readonly ScheduleItem _scholen = new(
        "Scholen", new(2025, 1, 1), new(2025, 6, 30),
        [new("Alle scholen", new(2025, 4, 1), false), new("Plan", new(2025, 2, 1), true), new("Terugblik", new(2025, 6, 30), false)], "/scholen");

    [Fact]
    public async Task Done_late_and_open_are_said_in_words_and_drawn_apart()
    {
        var page = await DrawAsync(Chart(_scholen));

        TextOf(page, ".schakel-schedule__track title").ShouldBe(
            ["Plan, 1 feb 2025: gehaald", "Alle scholen, 1 apr 2025: te laat", "Terugblik, 30 jun 2025: open"]);
        page.QuerySelectorAll(".schakel-schedule__track .schakel-milestone").Select(m => m.ClassList.Single(c => c.Contains("--", StringComparison.Ordinal)))
            .ShouldBe(["schakel-milestone--done", "schakel-milestone--late", "schakel-milestone--open"]);
        TextOf(page, ".schakel-legend li").ShouldBe(["gehaald", "open", "te laat"]);
        TextOf(page, ".schakel-schedule__late").ShouldBe(["1 mijlpaal te laat"]);
    }

    [Fact]
    public async Task On_its_day_a_milestone_is_not_late_yet()
    {
        var chart = Chart(_scholen);
        chart.Today = new(2025, 4, 1);

        TextOf(await DrawAsync(chart), ".schakel-schedule__track title")[1].ShouldBe("Alle scholen, 1 apr 2025: open");
    }

    [Fact]
    public async Task The_axis_runs_over_whole_quarters_and_a_bar_ends_after_its_last_day()
    {
        var page = await DrawAsync(Chart(_scholen));
        var bar = page.QuerySelector("rect.schakel-schedule__bar")!;

        TextOf(page, ".schakel-schedule__year").ShouldBe(["2025"]);
        TextOf(page, ".schakel-schedule__quarter").ShouldBe(["K1", "K2"]);
        (bar.GetAttribute("x"), bar.GetAttribute("width")).ShouldBe(("0%", "100%"));
        page.QuerySelectorAll(".schakel-schedule__today").ShouldHaveSingleItem().GetAttribute("x1").ShouldBe("75.14%");
        TextOf(page, ".schakel-schedule__now").ShouldBe(["vandaag"]);
    }

    [Fact]
    public async Task A_day_beyond_the_axis_is_not_drawn_on_it()
    {
        var chart = Chart(_scholen);
        chart.Today = new(2026, 1, 1);

        (await DrawAsync(chart)).QuerySelector(".schakel-schedule__today, .schakel-schedule__now").ShouldBeNull();
    }

    [Fact]
    public async Task The_table_says_what_the_picture_says()
    {
        var page = await DrawAsync(Chart(_scholen, new("Sport", new(2025, 4, 1), null, []), new("Later", null, null, [])));

        Table(page).Select(r => string.Join(" | ", r)).ShouldBe(
        [
            "Scholen | 1 jan 2025 | 30 jun 2025 | Plan, 1 feb 2025: gehaaldAlle scholen, 1 apr 2025: te laatTerugblik, 30 jun 2025: open",
            "Sport | 1 apr 2025 | niet bekend | geen", "Later | niet gepland | niet gepland | geen",
        ]);
        page.QuerySelectorAll(".schakel-schedule__track").Select(t => t.GetAttribute("aria-label")).ShouldBe(
        [
            "van 1 jan 2025 tot en met 30 jun 2025; Plan, 1 feb 2025: gehaald; Alle scholen, 1 apr 2025: te laat; Terugblik, 30 jun 2025: open",
            "van 1 apr 2025 tot en met niet bekend", "niet gepland",
        ]);
        page.QuerySelectorAll("details tbody th").ShouldAllBe(th => th.GetAttribute("scope") == "row");
    }

    [Fact]
    public async Task What_has_no_end_runs_on_to_the_edge_as_an_outline_and_what_has_no_day_has_no_bar()
    {
        var page = await DrawAsync(Chart(_scholen, new("Sport", new(2025, 4, 1), null, []), new("Later", null, null, [])));
        var tracks = page.QuerySelectorAll(".schakel-schedule__track");

        tracks[1].QuerySelector("rect.schakel-schedule__bar--open")!.GetAttribute("x").ShouldBe("49.72%");
        tracks[2].QuerySelector("rect").ShouldBeNull();
    }

    [Fact]
    public async Task Without_a_single_day_there_is_no_axis_and_the_names_stand()
    {
        var page = await DrawAsync(Chart(new ScheduleItem("Later", null, null, [])));

        page.QuerySelector(".schakel-schedule__axis, .schakel-schedule__track").ShouldBeNull();
        TextOf(page, ".schakel-schedule__name").ShouldBe(["Laterniet gepland"]);
    }

    [Fact]
    public async Task Very_many_quarters_bear_no_name_but_their_years_do()
    {
        var page = await DrawAsync(Chart(new ScheduleItem("Lang", new(2018, 1, 1), new(2025, 12, 31), [])));

        TextOf(page, ".schakel-schedule__quarter").ShouldBeEmpty();
        TextOf(page, ".schakel-schedule__year").Length.ShouldBe(8);
    }

    [Fact]
    public async Task In_English_dates_and_quarters_are_English()
    {
        SetCulture("en-GB");
        var page = await DrawAsync(Chart(_scholen));

        TextOf(page, ".schakel-schedule__quarter")[0].ShouldBe("Q1");
        TextOf(page, ".schakel-schedule__track title")[0].ShouldBe("Plan, 1 Feb 2025: done");
    }

    [Fact]
    public async Task Hostile_names_arrive_as_text()
    {
        var page = await DrawAsync(Chart(new ScheduleItem(Vreemd, new(2025, 1, 1), null, [new(Vreemd, new(2025, 2, 1), true)])));

        TextOf(page, ".schakel-schedule__name").ShouldBe([Vreemd]);
        TextOf(page, ".schakel-schedule__track title").ShouldBe([$"{Vreemd}, 1 feb 2025: gehaald"]);
    }

    [Fact]
    public async Task Without_items_it_says_so() => TextOf(await DrawAsync(Chart()), "p").ShouldBe(["Nog niets om te tonen."]);

    [Fact]
    public async Task Left_alone_it_tells_of_today_in_Amsterdam()
    {
        var clock = new TestClock();
        clock.SetAmsterdam(2025, 6, 30, 0, 30);
        var chart = new ScheduleTagHelper(Texts, Icon, clock) { Items = [_scholen] };

        TextOf(await DrawAsync(chart), ".schakel-schedule__track title")[2].ShouldBe("Terugblik, 30 jun 2025: open");
    }

    private static ScheduleTagHelper Chart(params ScheduleItem[] items) => new(Texts, Icon, new TestClock())
    {
        Caption = "Acties",
        Items = items,
        NameHead = "Actie",
        Today = new(2025, 5, 17),
    };
}
