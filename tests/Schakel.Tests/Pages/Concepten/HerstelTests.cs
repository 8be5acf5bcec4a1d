using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Concepten;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Concepten;

/// <summary>A session of an hour ends while somebody types; what they send then comes back to them.</summary>
public sealed class HerstelTests(WereldHost world) : IClassFixture<WereldHost>
{
    private static readonly CancellationToken _ct = CancellationToken.None;

    private WebHost Host => world.Host;

    [Fact]
    public async Task A_form_that_came_too_late_stands_there_again_after_signing_in()
    {
        var client = await Host.SignInAsync(Wereld.Anna);
        var back = await ExpireAsync(client, "/adviezen/nieuw?kanaal=chat", f => f
            .Fill(("Input.Hoedanigheid", "politie"), ("Input.AdviesvragerNaam", "Pieter – ’t Agent"), ("Input.Kanaal", "brief"))
            .Tick("Input.Aard", "partnergeweld"));

        back.ShouldStartWith("/adviezen/nieuw?kanaal=chat&hersteld=");
        var page = await SignInAgainAsync(client, back, Wereld.Anna);

        page.QuerySelector("[role=status]")!.TextContent.ShouldContain("Wat u typte staat weer in het formulier");
        page.QuerySelector("[name='Input.AdviesvragerNaam']")!.GetAttribute("value").ShouldBe("Pieter – ’t Agent");
        ((IHtmlSelectElement)page.QuerySelector("[name='Input.Kanaal']")!).Value.ShouldBe("brief");
        ((IHtmlSelectElement)page.QuerySelector("[name='Input.Hoedanigheid']")!).Value.ShouldBe("politie");
        page.QuerySelectorAll("[name='Input.Aard']").OfType<IHtmlInputElement>().Where(i => i.IsChecked).Select(i => i.Value).ShouldBe(["partnergeweld"]);
        page.QuerySelector("#fouten").ShouldBeNull();
    }

    [Fact]
    public async Task What_was_put_back_is_recorded_like_any_form_and_its_draft_goes()
    {
        var client = await Host.SignInAsync(Wereld.Anna);
        var back = await ExpireAsync(client, "/adviezen/nieuw", f => f.Fill(("Input.Hoedanigheid", "politie")).Tick("Input.Aard", "partnergeweld"));
        var page = await SignInAgainAsync(client, back, Wereld.Anna);

        using var recorded = await client.Form(page, "main form[data-autosave]").Tick("Input.GegevenAdvies", FirstOf(page, "Input.GegevenAdvies")).SendAsync();

        recorded.StatusCode.ShouldBe(HttpStatusCode.Found);
        var id = Guid.Parse(back.Split('=')[^1]);
        (await FindAsync(id)).ShouldBeNull();
        (await LinesAsync(id)).ShouldBe(["ConceptBegun ", "ConceptDiscarded Vastgelegd"]);
    }

    [Fact]
    public async Task A_page_of_a_longer_form_comes_back_as_well_and_joins_its_draft_only_by_its_button()
    {
        var client = await Host.SignInAsync(Wereld.Anna);
        var typer = await NieuweMeldingTyper.BeginAsync(client);
        await typer.SendAsync("/melder", f => f.Fill(("Hoedanigheid", "politie"), ("Naam", "Oud")).Tick("Afschermen").Fill(("Afschermgrond", "gevaar-melder-of-medewerkers")));
        var back = await ExpireAsync(client, typer.Root + "/melder", f => f.Fill(("Naam", "Nieuw")).Tick("Afschermen", ticked: false), "main form[data-autosave]");

        var page = await SignInAgainAsync(client, back, Wereld.Anna);

        page.QuerySelector("[name=Naam]")!.GetAttribute("value").ShouldBe("Nieuw");
        ((IHtmlInputElement)page.QuerySelector("[name=Afschermen]")!).IsChecked.ShouldBeFalse("it was unticked before it was sent");
        (await typer.GetAsync("/melder")).QuerySelector("[name=Naam]")!.GetAttribute("value").ShouldBe("Oud");
        using var saved = await client.Form(page, "main form[data-autosave]").SendAsync();
        saved.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await typer.GetAsync("/melder")).QuerySelector("[name=Naam]")!.GetAttribute("value").ShouldBe("Nieuw");
        (await FindAsync(Guid.Parse(back.Split('=')[^1]))).ShouldBeNull();
        (await FindAsync(typer.Concept)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Nothing_of_the_machinery_is_kept_and_the_audit_log_holds_no_text()
    {
        var client = await Host.SignInAsync(Wereld.Anna);
        var back = await ExpireAsync(client, "/adviezen/nieuw", f => f.Fill(("Input.AdviesvragerNaam", "Geheime Naam")));
        var id = Guid.Parse(back.Split('=')[^1]);

        var concept = (await FindAsync(id))!;

        concept.Medewerker.ShouldBe(world.Wereld.Medewerkers[Wereld.Anna].Id);
        concept.Find(Deel.Heel)!.Velden.Alle.Keys.ShouldAllBe(name => !name.StartsWith('_'));
        concept.Inhoud.ShouldContain("Geheime Naam");
        concept.Inhoud.ShouldNotContain("RequestVerificationToken");
        var lines = await Host.WithDbAsync(db => db.AuditRegels.Where(r => r.Onderwerp == $"concept/{id}").ToListAsync(_ct));
        lines.ShouldAllBe(r => !(r.Betreft + r.Grond).Contains("Geheime", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_colleague_who_signs_in_instead_gets_nothing_of_it()
    {
        var client = await Host.SignInAsync(Wereld.Anna);
        var back = await ExpireAsync(client, "/adviezen/nieuw", f => f.Fill(("Input.AdviesvragerNaam", "Van Anna")));

        var page = await SignInAgainAsync(client, back, Wereld.Teamleider);

        page.Source.Text.ShouldNotContain("Van Anna");
        page.QuerySelector("[role=status]")!.TextContent.ShouldContain("Het concept is er niet meer");
    }

    [Theory]
    [InlineData("no cookie")]
    [InlineData("a damaged cookie")]
    [InlineData("a form that is not ours")]
    public async Task What_cannot_be_known_as_somebodys_own_is_not_kept_and_that_is_said(string what)
    {
        var client = await Host.SignInAsync(Wereld.Anna);
        var form = await client.GetFormAsync("/adviezen/nieuw", "main form[data-autosave]");
        var body = form.Fill(("Input.AdviesvragerNaam", "Verloren"));
        if (what == "a form that is not ours")
        {
            body.Forge("__RequestVerificationToken", "verzonnen");
        }

        Host.Clock.Advance(TimeSpan.FromMinutes(61));
        if (what != "a form that is not ours")
        {
            client = Host.NewClient();
            client.DefaultRequestHeaders.Add("Cookie", what == "no cookie" ? "ander=1" : "schakel=CfDJ8verzonnen");
            body = new HtmlForm(client, (IHtmlFormElement)(await (await Host.SignInAsync(Wereld.Anna)).GetPageAsync("/adviezen/nieuw")).QuerySelector("main form[data-autosave]")!);
        }

        var before = await CountAsync();
        using var refused = await body.SendAsync();

        var location = refused.Headers.Location!.OriginalString;
        Uri.UnescapeDataString(location).ShouldBe("/inloggen?terug=/adviezen/nieuw?hersteld=geen");
        (await CountAsync()).ShouldBe(before);
        var visitor = Host.NewClient();
        (await visitor.GetPageAsync(location)).QuerySelector("main")!.TextContent.ShouldContain("Wat u typte kon niet worden bewaard.");
        var anna = await Host.SignInAsync(Wereld.Anna);
        (await anna.GetPageAsync("/adviezen/nieuw?hersteld=geen")).QuerySelector("[role=status]")!.TextContent.ShouldContain("Wat u typte is niet bewaard");
    }

    [Fact]
    public async Task A_session_that_is_used_does_not_end()
    {
        var client = await Host.SignInAsync(Wereld.Anna);
        for (var i = 0; i < 3; i++)
        {
            Host.Clock.Advance(TimeSpan.FromMinutes(45));
            await client.GetPageAsync("/concepten");
        }
    }

    [Theory]
    [InlineData("onzin")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    public async Task An_address_that_asks_for_what_is_not_there_shows_the_empty_form(string asked)
    {
        var client = await Host.SignInAsync(Wereld.Anna);

        var page = await client.GetPageAsync($"/adviezen/nieuw?hersteld={asked}");

        page.QuerySelector("[role=status]")!.TextContent.ShouldContain("Het concept is er niet meer");
    }

    // Lets the hour pass while a form is filled in, sends it, and tells where the sign-in will lead back to.
    private async Task<string> ExpireAsync(HttpClient client, string path, Func<HtmlForm, HtmlForm> fill, string selector = "main form[data-autosave]")
    {
        var form = fill(await client.GetFormAsync(path, selector));
        Host.Clock.Advance(TimeSpan.FromMinutes(61));
        using var answer = await form.SendAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        var location = answer.Headers.Location!.OriginalString;
        location.ShouldStartWith("/inloggen?terug=");
        (await client.GetPageAsync(location)).QuerySelector("main")!.TextContent.ShouldContain("Wat u typte is bewaard.");
        return Uri.UnescapeDataString(location["/inloggen?terug=".Length..]);
    }

    private static async Task<IHtmlDocument> SignInAgainAsync(HttpClient client, string back, string account)
    {
        var signIn = await client.GetPageAsync("/inloggen?terug=" + Uri.EscapeDataString(back));
        using var answer = await client.Form(signIn).Forge("Gebruikersnaam", account).SendAsync();
        answer.Headers.Location!.OriginalString.ShouldBe(back);
        return await client.GetPageAsync(back);
    }

    private static string FirstOf(IHtmlDocument page, string name) => page.QuerySelector($"[name='{name}']")!.GetAttribute("value")!;

    private Task<Concept?> FindAsync(Guid id) => Host.WithDbAsync(db => db.Concepten.SingleOrDefaultAsync(c => c.Id == new ConceptId(id), _ct));

    private Task<int> CountAsync() => Host.WithDbAsync(db => db.Concepten.CountAsync(_ct));

    private Task<List<string>> LinesAsync(Guid id) => Host.WithDbAsync(db => db.AuditRegels
        .Where(r => r.Onderwerp == $"concept/{id}").OrderBy(r => r.Nummer).Select(r => r.Actie + " " + r.Grond).ToListAsync(_ct));
}
