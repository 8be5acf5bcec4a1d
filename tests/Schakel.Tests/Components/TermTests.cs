using System.Globalization;
using System.Text.Encodings.Web;
using AngleSharp;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Schakel.Core.Common;
using Schakel.Tests.Support;
using Schakel.Web.Components;

namespace Schakel.Tests.Components;

public sealed class TermTests : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;
    private readonly TestClock _clock = new();

    public TermTests() => _clock.SetAmsterdam(2025, 4, 22);

    [Fact]
    public Task A_term_that_runs_says_the_day_and_the_last_day() =>
        ShouldSay("dag 2 van 5 · uiterlijk ma 28 april", "ok", t => (t.DagNu, t.DagenTotaal, t.Uiterlijk) = (2, 5, new(2025, 4, 28)));

    [Fact]
    public Task A_term_in_another_year_says_which() =>
        ShouldSay("uiterlijk ma 5 januari 2026", "ok", t => t.Uiterlijk = new(2026, 1, 5));

    [Fact]
    public Task The_last_day_is_called_today() =>
        ShouldSay("dag 5 van 5 · vandaag", "today", t => (t.DagNu, t.DagenTotaal, t.Uiterlijk) = (5, 5, new(2025, 4, 22)));

    [Fact]
    public async Task The_day_changes_at_midnight_in_Amsterdam()
    {
        _clock.SetAmsterdam(2025, 4, 28, 0, 30);
        await ShouldSay("vandaag", "today", t => t.Uiterlijk = new(2025, 4, 28));
    }

    [Theory]
    [InlineData(1, "1 werkdag te laat")]
    [InlineData(12, "12 werkdagen te laat")]
    public Task Late_is_said_in_words(int days, string words) =>
        ShouldSay(words, "late", t => (t.WerkdagenTeLaat, t.Uiterlijk) = (days, new(2025, 4, 1)));

    [Fact]
    public Task A_finished_term_counts_no_longer() =>
        ShouldSay("op tijd", "done", t => (t.DagNu, t.DagenTotaal, t.Uiterlijk, t.Gehaald) = (6, 5, new(2025, 4, 1), "op tijd"));

    [Fact]
    public Task In_English_the_date_is_English() =>
        ShouldSay("day 2 of 5 · by Mon 28 April", "ok", t => (t.DagNu, t.DagenTotaal, t.Uiterlijk) = (2, 5, new(2025, 4, 28)), "en-GB");

    public void Dispose() => CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = _before;

    private async Task ShouldSay(string words, string tone, Action<TermTagHelper> set, string culture = "nl-NL")
    {
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        var texts = JsonTeksten.Load(Path.Combine(AppContext.BaseDirectory, "data"));
        var helper = new TermTagHelper(texts, new Icon(AssetFiles.BesideTheProgram), _clock);
        set(helper);
        var output = new TagHelperOutput("nl-term", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        helper.Process(new TagHelperContext([], new Dictionary<object, object>(), "t"), output);

        using var html = new StringWriter();
        output.WriteTo(html, HtmlEncoder.Default);
        var page = await BrowsingContext.New().OpenAsync(r => r.Content(html.ToString()));
        page.Body!.TextContent.ShouldBe(words);
        page.QuerySelector(".schakel-term")!.ClassList.ShouldContain($"schakel-term--{tone}");
    }
}
