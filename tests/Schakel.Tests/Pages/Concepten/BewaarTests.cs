using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Concepten;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Concepten;

/// <summary>Forms that save themselves, as their script does, and offer what was left.</summary>
public sealed class BewaarTests : IAsyncLifetime
{
    private const string Naam = "Input.AdviesvragerNaam";
    private const string Page = "/adviezen/nieuw";

    private static readonly CancellationToken _ct = CancellationToken.None;

    private readonly WereldHost _world = new();

    private WebHost Host => _world.Host;

    public ValueTask InitializeAsync() => _world.InitializeAsync();

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task A_form_that_is_left_is_offered_again_and_goes_when_it_is_recorded()
    {
        var client = await Host.SignInAsync(Wereld.Anna);
        var form = await OpenAsync(client);
        await AutosaveAsync(client, form, (Naam, "half"));
        await AutosaveAsync(client, form, (Naam, "heel"));

        var offered = await client.GetPageAsync(Page);
        offered.QuerySelector("main")!.TextContent.ShouldContain("U hebt een concept van 2 juni 10:00");
        offered.QuerySelector($"[name='{Naam}']")!.GetAttribute("value").ShouldBeNullOrEmpty("an offer changes nothing by itself");
        var taken = await client.GetPageAsync(offered.QuerySelector("a[href*='hersteld=']")!.GetAttribute("href")!);
        taken.QuerySelector($"[name='{Naam}']")!.GetAttribute("value").ShouldBe("heel");
        taken.QuerySelector("main")!.TextContent.ShouldNotContain("U hebt een concept");
        using var recorded = await client.Form(taken, "form[data-autosave]").Fill(("Input.Hoedanigheid", "politie"))
            .Tick("Input.Aard", "partnergeweld").Tick("Input.GegevenAdvies", taken.QuerySelector("[name='Input.GegevenAdvies']")!.GetAttribute("value")!).SendAsync();

        recorded.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await client.GetPageAsync(Page)).QuerySelector("main")!.TextContent.ShouldNotContain("U hebt een concept");
    }

    [Fact]
    public async Task A_second_screen_with_the_same_draft_loses_nothing_of_either()
    {
        var client = await Host.SignInAsync(Wereld.Teamleider);
        await AutosaveAsync(client, await OpenAsync(client), (Naam, "begin"));
        var resume = (await client.GetPageAsync(Page)).QuerySelector("a[href*='hersteld=']")!.GetAttribute("href")!;
        var (one, two) = (await OpenAsync(client, resume), await OpenAsync(client, resume));

        await AutosaveAsync(client, one, (Naam, "eerste scherm"));
        await AutosaveAsync(client, two, (Naam, "tweede scherm"));
        await AutosaveAsync(client, one, (Naam, "eerste scherm, verder"));
        await AutosaveAsync(client, two, (Naam, "tweede scherm, verder"));

        (await TextsAsync(Wereld.Teamleider)).ShouldBe(["eerste scherm, verder", "tweede scherm, verder"], ignoreOrder: true);
    }

    [Fact]
    public async Task An_offered_draft_can_be_thrown_away_on_the_spot()
    {
        var client = await Host.SignInAsync(Wereld.Anna);
        var form = await OpenAsync(client);
        await AutosaveAsync(client, form, (Naam, "weg ermee"));
        var offered = await client.GetPageAsync(Page);

        using var thrown = await client.Form(offered, "form[action='/concepten']").SendAsync();

        thrown.Headers.Location!.OriginalString.ShouldBe(Page);
        (await TextsAsync(Wereld.Anna)).ShouldNotContain("weg ermee");
    }

    [Fact]
    public async Task A_page_of_a_longer_form_that_another_screen_changed_is_refused()
    {
        var client = await Host.SignInAsync(Wereld.Anna);
        var typer = await NieuweMeldingTyper.BeginAsync(client);
        var (one, two) = (await OpenAsync(client, typer.Root + "/zorgen"), await OpenAsync(client, typer.Root + "/zorgen"));

        await AutosaveAsync(client, one, ("Tekst", "eerste"));
        await AutosaveAsync(client, one, ("Tekst", "eerste, langer"));
        (await SendAsync(client, two, [("Tekst", "tweede")])).ShouldBe(HttpStatusCode.Conflict);

        (await typer.GetAsync("/zorgen")).QuerySelector("textarea")!.TextContent.ShouldBe("eerste, langer");
    }

    [Fact]
    public async Task Nobody_writes_into_the_draft_of_a_colleague()
    {
        var typer = await NieuweMeldingTyper.BeginAsync(await Host.SignInAsync(Wereld.Anna));
        var anna = await OpenAsync(typer.Client, typer.Root + "/zorgen");
        var tom = await Host.SignInAsync(Wereld.Teamleider);
        var own = await OpenAsync(tom);

        (await SendAsync(tom, own, [("_concept", Value(anna, "_concept")), ("_deel", "zorgen"), ("Tekst", "van Tom")])).ShouldBe(HttpStatusCode.Conflict);
        (await SendAsync(tom, own, [("_concept", Value(anna, "_concept")), ("Tekst", "van Tom")])).ShouldBe(HttpStatusCode.Conflict);

        (await typer.GetAsync("/zorgen")).QuerySelector("textarea")!.TextContent.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("_concept", "onzin")]
    [InlineData("_versie", "")]
    [InlineData("_deel", "een heel verhaal dat in het logboek zou komen")]
    [InlineData("__RequestVerificationToken", "verzonnen")]
    public async Task What_is_no_form_of_ours_is_refused(string field, string value)
    {
        var client = await Host.SignInAsync(Wereld.Anna);

        (await SendAsync(client, await OpenAsync(client), [(field, value)])).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Too_much_text_is_refused_and_the_last_draft_stays()
    {
        var client = await Host.SignInAsync(Wereld.Anna);
        var typer = await NieuweMeldingTyper.BeginAsync(client);
        var form = await OpenAsync(client, typer.Root + "/zorgen");
        await AutosaveAsync(client, form, ("Tekst", "kort"));

        (await SendAsync(client, form, [("Tekst", new string('a', 2_000_001))])).ShouldBe(HttpStatusCode.Conflict);

        (await typer.GetAsync("/zorgen")).QuerySelector("textarea")!.TextContent.ShouldBe("kort");
    }

    [Fact]
    public async Task The_address_is_for_saving_only()
    {
        var client = await Host.SignInAsync(Wereld.Anna);
        using var seen = await client.GetAsync(new Uri("/concepten/adviezen/nieuw", UriKind.Relative), _ct);

        seen.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<IHtmlFormElement> OpenAsync(HttpClient client, string path = Page) =>
        (IHtmlFormElement)(await client.GetPageAsync(path)).QuerySelector("form[data-autosave]")!;

    private static string Value(IHtmlFormElement form, string name) => form.QuerySelector($"[name='{name}']")!.GetAttribute("value")!;

    private static async Task AutosaveAsync(HttpClient client, IHtmlFormElement form, params (string Name, string Value)[] typed) =>
        (await SendAsync(client, form, typed)).ShouldBe(HttpStatusCode.NoContent);

    // What the script does: all fields of the form as they stand, to the address that the form names.
    private static async Task<HttpStatusCode> SendAsync(HttpClient client, IHtmlFormElement form, (string Name, string Value)[] typed)
    {
        string[] hidden = ["_concept", "_deel", "_basis", "_versie", "_titel", "__RequestVerificationToken"];
        var fields = hidden.ToDictionary(name => name, name => Value(form, name));
        foreach (var (name, value) in typed)
        {
            fields[name] = value;
        }

        using var content = new FormUrlEncodedContent(fields);
        using var answer = await client.PostAsync(new Uri(form.GetAttribute("data-autosave")!, UriKind.Relative), content, _ct);
        return answer.StatusCode;
    }

    private async Task<List<string?>> TextsAsync(string account)
    {
        var id = _world.Wereld.Medewerkers[account].Id;
        var concepten = await Host.WithDbAsync(db => db.Concepten.Where(c => c.Medewerker == id && c.Formulier == Page).ToListAsync(_ct));
        return [.. concepten.Select(c => c.Find(Deel.Heel)?.Velden.One(Naam))];
    }
}
