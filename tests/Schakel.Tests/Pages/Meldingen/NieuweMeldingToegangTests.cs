using System.Net;
using System.Text.RegularExpressions;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Meldingen;

/// <summary>Who may, and what a second tab, the back button and a colleague meet.</summary>
public sealed partial class NieuweMeldingToegangTests(WereldHost world) : IClassFixture<WereldHost>
{
    private static readonly CancellationToken _ct = CancellationToken.None;

    private WebHost Host => world.Host;

    [Theory]
    [InlineData(Wereld.Teamleider)]
    [InlineData(Wereld.AnnaElders)]
    [InlineData(Wereld.Beheerder)]
    [InlineData(Wereld.LokaalHilversum)]
    public async Task The_draft_of_somebody_else_is_as_absent_as_one_that_never_was(string account)
    {
        var typer = await (await NieuweMeldingTyper.BeginAsync(await Host.SignInAsync(Wereld.Anna))).FillAsync();
        var client = await Host.SignInAsync(account);

        foreach (var page in (string[])["", "/contact", "/melder", "/zorgen", "/incidenten", typer.BetrokkenePath, "/betrokkenen", "/relaties", "/controleer"])
        {
            var foreign = await AbsentAsync(client, typer.Root + page);
            var absent = await AbsentAsync(client, $"/meldingen/nieuw/{Guid.NewGuid()}{page}");

            foreign.ShouldBe(absent, page);
        }
    }

    [Theory]
    [InlineData(Wereld.Gedragsdeskundige)]
    [InlineData(Wereld.Beheerder)]
    [InlineData(Wereld.LokaalHuizen)]
    public async Task Who_may_not_take_in_a_melding_finds_no_form(string account)
    {
        var client = await Host.SignInAsync(account);

        foreach (var page in (string[])["/contact", "/meldingen/nieuw"])
        {
            using var answer = await client.GetAsync(new Uri(page, UriKind.Relative), _ct);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, page);
        }
    }

    [Fact]
    public async Task A_second_tab_sees_both_versions_and_loses_nothing()
    {
        var client = await Host.SignInAsync(Wereld.Anna);
        var typer = await (await NieuweMeldingTyper.BeginAsync(client)).FillAsync("Wat er stond.");
        var (one, two) = (await typer.FormAsync("/zorgen"), await typer.FormAsync("/zorgen"));
        using var first = await one.Fill(("Tekst", "Van het eerste tabblad.")).SendAsync();

        using var second = await two.Fill(("Tekst", "Van het tweede tabblad.")).Tick("Spoed").SendAsync();

        second.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await second.ReadPageAsync();
        page.QuerySelector("#fouten")!.TextContent.ShouldContain("op een ander scherm gewijzigd");
        var rows = page.QuerySelectorAll("main table tbody tr").Select(r => r.Children.Select(c => c.TextContent.Trim()).ToArray()).ToList();
        rows.ShouldBe([["Wat is er aan de hand?", "Van het tweede tabblad.", "Van het eerste tabblad."], ["Spoed", "Ja", "niet ingevuld"]]);
        page.QuerySelector("textarea[name=Tekst]")!.TextContent.ShouldBe("Van het tweede tabblad.");
        (await typer.GetAsync("/zorgen")).QuerySelector("textarea")!.TextContent.ShouldBe("Van het eerste tabblad.");

        using var chosen = await client.Form(page, "form[data-autosave]").SendAsync();
        chosen.StatusCode.ShouldBe(HttpStatusCode.Found, "who saw both may choose");
        (await typer.GetAsync("/zorgen")).QuerySelector("textarea")!.TextContent.ShouldBe("Van het tweede tabblad.");
    }

    [Fact]
    public async Task The_back_button_shows_what_was_kept_and_a_second_press_of_the_same_page_is_no_conflict()
    {
        var typer = await (await NieuweMeldingTyper.BeginAsync(await Host.SignInAsync(Wereld.Anna))).FillAsync();
        var form = (await typer.FormAsync("/melder")).Fill(("Naam", "Pieter"));

        using var once = await form.SendAsync();
        using var twice = await form.Fill(("Naam", "Pieter Agent")).SendAsync();

        (once.StatusCode, twice.StatusCode).ShouldBe((HttpStatusCode.Found, HttpStatusCode.Found));
        (await typer.GetAsync("/melder")).QuerySelector("[name=Naam]")!.GetAttribute("value").ShouldBe("Pieter Agent");
    }

    [Fact]
    public async Task Starting_twice_from_one_page_begins_one_draft()
    {
        var client = await Host.SignInAsync(Wereld.Anna);
        var form = (await client.GetFormAsync("/contact")).Fill(("Kanaal", "balie"));

        using var once = await form.SendAsync("Het wordt een melding");
        using var twice = await form.SendAsync("Het wordt een melding");

        once.Headers.Location!.OriginalString.ShouldBe(twice.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_contact_that_becomes_advice_takes_along_how_and_when()
    {
        var client = await Host.SignInAsync(Wereld.Anna);

        using var answer = await (await client.GetFormAsync("/contact")).Fill(("Kanaal", "chat"), ("Wanneer", "gisteren 9:05")).SendAsync("Het wordt een advies");

        Uri.UnescapeDataString(answer.Headers.Location!.OriginalString).ShouldBe("/adviezen/nieuw?kanaal=chat&op=1-6-2026 09:05");
        var page = await client.GetPageAsync(answer.Headers.Location.OriginalString);
        page.QuerySelector("[name='Input.Ontvangen']")!.GetAttribute("value").ShouldBe("1-6-2026 09:05");
    }

    [Fact]
    public async Task A_contact_without_a_channel_or_a_time_is_told_so()
    {
        var client = await Host.SignInAsync(Wereld.Anna);

        using var answer = await (await client.GetFormAsync("/contact")).Fill(("Wanneer", "ooit")).SendAsync("Het wordt een melding");

        var faults = NieuweMeldingTyper.Faults(await answer.ReadPageAsync());
        faults.Keys.ShouldBe(["Kanaal", "Wanneer"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_melding_out_of_an_advies_begins_with_what_that_knew()
    {
        var client = await Host.SignInAsync(Wereld.Anna);
        var advies = await AdviesAsync(Wereld.Anna);

        var typer = await NieuweMeldingTyper.BeginAsync(client, $"/meldingen/nieuw?advies={advies.Id}");
        var melder = await typer.GetAsync("/melder");
        melder.QuerySelector("[name=Naam]")!.GetAttribute("value").ShouldBe("Juf Els");
        (await typer.GetAsync("/zorgen")).QuerySelectorAll("[name=Aard][checked]").Select(e => e.GetAttribute("value"))
            .ShouldBe(["kindermishandeling", "kindermishandeling-fysiek"]);
        await typer.SendAsync("/zorgen", ("Tekst", "Blauwe plekken."));
        await typer.SendAsync(typer.BetrokkenePath, ("Rol", "kind"));
        using var recorded = await typer.RecordAsync();

        var id = new MeldingId(Guid.Parse(recorded.Headers.Location!.OriginalString.Split('/')[2]));
        (await Host.WithDbAsync(async db => (await db.Meldingen.FindAsync([id], _ct))!)).UitAdvies.ShouldBe(advies.Id);
    }

    [Fact]
    public async Task An_advies_of_another_organisation_or_no_advies_starts_nothing()
    {
        var client = await Host.SignInAsync(Wereld.Anna);
        var foreign = await AdviesAsync(Wereld.AnnaElders);

        (await AbsentAsync(client, $"/meldingen/nieuw?advies={foreign.Id}")).ShouldBe(await AbsentAsync(client, $"/meldingen/nieuw?advies={Guid.NewGuid()}"));
    }

    private Task<Advies> AdviesAsync(string account) => Host.WithAsync<RegisterAdvies, Advies>(u => u.HandleAsync(
        new("telefoon", Host.Clock.Now(), null, new AdviesGegevens
        {
            Hoedanigheid = "politie",
            Aard = ["kindermishandeling-fysiek"],
            GegevenAdvies = [],
            AdviesvragerNaam = "Juf Els",
        }), world.Wereld.Wie(account), _ct));

    private static async Task<string> AbsentAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), _ct);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        return Changing().Replace(await answer.Content.ReadAsStringAsync(_ct), "");
    }

    // The tokens of the forms in the header, and the address to come back to, differ by each request.
    [GeneratedRegex("value=\"[^\"]*\"")]
    private static partial Regex Changing();
}
