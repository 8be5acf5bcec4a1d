using System.Net;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Adviezen;

public sealed class NieuwTests(WereldHost world) : IClassFixture<WereldHost>
{
    private const string Url = "/adviezen/nieuw";
    private const string Knop = "Leg advies vast";

    private static readonly CancellationToken _ct = CancellationToken.None;

    private readonly WebHost _host = world.Host;

    [Fact]
    public async Task The_least_that_is_an_advies_is_recorded()
    {
        var client = await _host.SignInAsync(Wereld.Anna);

        using var answer = await (await LeastAsync(client)).SendAsync(Knop);

        var advies = await RecordedAsync(answer);
        (advies.Kanaal, advies.OntvangenOp, advies.VervolgOp).ShouldBe(("telefoon", _host.Clock.Now(), null));
        (advies.Gegevens.Hoedanigheid, advies.Gegevens.Duur, advies.Gegevens.Gemeente).ShouldBe(("school", null, null));
        advies.Gegevens.Aard.ShouldBe(["kindermishandeling"]);
        advies.Gegevens.GegevenAdvies.ShouldBe(["stappen-meldcode"]);
        (await client.GetPageAsync($"/adviezen/{advies.Id}")).Body!.TextContent.ShouldContain("Volg de stappen van de meldcode");
        (await _host.WithDbAsync(db => db.AuditRegels.CountAsync(r => r.Actie == "AdviesRegistered" && r.Onderwerp == $"advies/{advies.Id}", _ct))).ShouldBe(1);
    }

    [Fact]
    public async Task What_it_is_about_can_be_said_more_precisely()
    {
        var client = await _host.SignInAsync(Wereld.Anna);

        using var answer = await (await LeastAsync(client)).Tick("Input.Aard", "kindermishandeling-fysiek").SendAsync(Knop);

        (await RecordedAsync(answer)).Gegevens.Aard.ShouldBe(["kindermishandeling", "kindermishandeling-fysiek"]);
    }

    [Fact]
    public async Task Contact_channel_and_moment_come_along_from_the_page_before()
    {
        var client = await _host.SignInAsync(Wereld.Anna);

        using var answer = await (await LeastAsync(client, $"{Url}?kanaal=chat&ontvangen=1-6-2026%2023:15")).SendAsync(Knop);

        var advies = await RecordedAsync(answer);
        (advies.Kanaal, advies.OntvangenOp).ShouldBe(("chat", new DateTime(2026, 6, 1, 21, 15, 0, DateTimeKind.Utc)));
    }

    [Fact]
    public async Task Pressing_the_button_twice_gives_one_advies()
    {
        var client = await _host.SignInAsync(Wereld.Anna);
        var form = await LeastAsync(client);

        using var first = await form.SendAsync(Knop);
        using var second = await form.SendAsync(Knop);

        second.Headers.Location.ShouldBe(first.Headers.Location);
    }

    [Fact]
    public async Task Several_clicks_at_the_same_moment_give_one_advies_and_no_gap_in_the_numbers()
    {
        var command = Command();
        var before = await CountAsync();

        var all = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(
            () => _host.WithAsync<RegisterAdvies, Advies>(u => u.HandleAsync(command, world.Wereld.Wie(Wereld.Anna), _ct)))));

        all.Select(a => a.Id).Distinct().ShouldHaveSingleItem().ShouldBe(command.Id);
        (await CountAsync()).ShouldBe(before + 1);
        var next = await _host.WithAsync<RegisterAdvies, Advies>(u => u.HandleAsync(Command(), world.Wereld.Wie(Wereld.Anna), _ct));
        int.Parse(next.Nummer[5..], System.Globalization.CultureInfo.InvariantCulture)
            .ShouldBe(int.Parse(all[0].Nummer[5..], System.Globalization.CultureInfo.InvariantCulture) + 1);
    }

    [Fact]
    public async Task The_id_of_another_organisations_advies_tells_nothing()
    {
        var elders = await _host.WithAsync<RegisterAdvies, Advies>(u => u.HandleAsync(Command(), world.Wereld.Wie(Wereld.AnnaElders), _ct));
        var client = await _host.SignInAsync(Wereld.Anna);

        using var answer = await (await LeastAsync(client)).Forge("Id", elders.Id.ToString()).SendAsync(Knop);

        (await RecordedAsync(answer)).Id.ShouldNotBe(elders.Id);
    }

    [Theory]
    [InlineData("pleger")]
    [InlineData("familielid")]
    [InlineData("kind")]
    [InlineData("onbekend")]
    public async Task Somebody_of_the_family_leaves_no_details_and_the_screen_says_why(string hoedanigheid)
    {
        var client = await _host.SignInAsync(Wereld.Anna);
        var form = (await LeastAsync(client)).Fill(("Input.Hoedanigheid", hoedanigheid), ("Input.AdviesvragerNaam", "Tante Truus"));

        using var refused = await form.SendAsync(Knop);

        var page = await refused.ReadPageAsync();
        page.QuerySelector("#Input_AdviesvragerNaam-error")!.TextContent
            .ShouldContain("Leg geen gegevens van deze adviesvrager vast: zij zouden bekend maken over wie het advies gaat.");
        page.QuerySelector("#Input_AdviesvragerNaam")!.GetAttribute("value").ShouldBe("Tante Truus");
        using var recorded = await client.Form(page, "main form[autosave], main form[data-autosave]").Fill(("Input.AdviesvragerNaam", "")).SendAsync(Knop);
        (await RecordedAsync(recorded)).Gegevens.AdviesvragerNaam.ShouldBeNull();
    }

    [Fact]
    public async Task The_script_knows_from_the_page_who_may_leave_details()
    {
        var page = await (await _host.SignInAsync(Wereld.Anna)).GetPageAsync(Url);

        var may = page.QuerySelector("fieldset[data-show-when='Input_Hoedanigheid']")!.GetAttribute("data-show-values")!.Split(' ');

        may.ShouldContain("school");
        may.ShouldContain("buurtbewoner");
        may.ShouldNotContain("familielid");
    }

    [Theory]
    [InlineData("Input.Hoedanigheid", "bestaat-niet", "Kies wie er advies vraagt.")]
    [InlineData("Input.Aard", "bestaat-niet", "Deze code is niet bekend. Kies uit de lijst.")]
    [InlineData("Input.GegevenAdvies", "bestaat-niet", "Deze code is niet bekend. Kies uit de lijst.")]
    [InlineData("Input.Duur", "bestaat-niet", "Deze code is niet bekend. Kies uit de lijst.")]
    [InlineData("Input.Gemeente", "GM9999", "Deze gemeente is niet bekend. Kies uit de lijst.")]
    [InlineData("Input.Kanaal", "bestaat-niet", "Kies hoe het contact binnenkwam.")]
    [InlineData("Input.Kanaal", "api", "Kies hoe het contact binnenkwam.")]
    [InlineData("Input.Ontvangen", "morgen 10:00", "Het contact kan niet in de toekomst liggen.")]
    [InlineData("Input.Ontvangen", "1-1-1850 10:00", "Dit tijdstip ligt te lang geleden. Controleer het jaar.")]
    [InlineData("Input.Ontvangen", "hm", "Deze datum kunnen wij niet lezen.")]
    public async Task Wrong_input_is_told_at_its_field(string field, string value, string message)
    {
        var client = await _host.SignInAsync(Wereld.Anna);

        using var answer = await (await LeastAsync(client)).Forge(field, value).SendAsync(Knop);

        (await answer.ReadPageAsync()).QuerySelector($"#{field.Replace('.', '_')}-error")!.TextContent.ShouldContain(message);
    }

    [Fact]
    public async Task An_empty_form_is_told_at_each_field_that_must_be_filled_in()
    {
        var client = await _host.SignInAsync(Wereld.Anna);

        using var answer = await (await client.GetFormAsync(Url)).SendAsync(Knop);

        var page = await answer.ReadPageAsync();
        page.QuerySelectorAll("#fouten li").Select(li => li.TextContent).ShouldBe(
        [
            "Kies wie er advies vraagt.", "Kies minstens één vorm van geweld of mishandeling.", "Kies welk advies u gaf.",
        ]);
    }

    [Fact]
    public async Task Hostile_texts_never_break()
    {
        var client = await _host.SignInAsync(Wereld.Anna);
        foreach (var text in NareTeksten.All.OfType<string>().Where(t => !t.Any(char.IsSurrogate) || Invoer.IsReadable(t)))
        {
            var form = (await LeastAsync(client)).Forge("Input.AdviesvragerNaam", text).Forge("Input.Duur", text).Forge("Input.Ontvangen", text)
                .Forge("Input.Gemeente", text);
            using var answer = await form.SendAsync(Knop);
            ((int)answer.StatusCode).ShouldBeLessThan(400, text.Length > 20 ? text[..20] : text);
        }

        _host.Errors.Lines.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_vervolgadvies_starts_from_what_is_known_and_leaves_the_first_as_it_was()
    {
        var client = await _host.SignInAsync(Wereld.Anna);
        using var begun = await (await LeastAsync(client)).Fill(("Input.AdviesvragerNaam", "Juf Ank"), ("Input.AdviesvragerTelefoon", "06-12345678")).SendAsync(Knop);
        var first = await RecordedAsync(begun);

        var form = await client.GetFormAsync($"{Url}?vervolg={first.Id}");
        using var answer = await form.Tick("Input.GegevenAdvies", "melden").SendAsync("Leg vervolgadvies vast");

        var second = await RecordedAsync(answer);
        second.VervolgOp.ShouldBe(first.Id);
        (second.Gegevens.Hoedanigheid, second.Gegevens.AdviesvragerNaam).ShouldBe(("school", "Juf Ank"));
        second.Gegevens.GegevenAdvies.ShouldBe(["melden"]);
        var again = await _host.WithDbAsync(db => db.Adviezen.AsNoTracking().SingleAsync(a => a.Id == first.Id, _ct));
        again.Gegevens.GegevenAdvies.ShouldBe(["stappen-meldcode"]);
        (await client.GetPageAsync($"/adviezen/{first.Id}")).Body!.TextContent.ShouldContain($"Advies {second.Nummer}");
        (await client.GetPageAsync($"/adviezen/{second.Id}")).Body!.TextContent.ShouldContain($"Advies {first.Nummer}");
    }

    [Theory]
    [InlineData(Wereld.AnnaElders)]
    [InlineData(null)]
    public async Task An_advies_of_somebody_else_cannot_be_followed_up(string? account)
    {
        var id = account is null ? AdviesId.New() : (await _host.WithAsync<RegisterAdvies, Advies>(
            u => u.HandleAsync(Command(), world.Wereld.Wie(account), _ct))).Id;
        var client = await _host.SignInAsync(Wereld.Anna);

        using var get = await client.GetAsync(new Uri($"{Url}?vervolg={id}", UriKind.Relative), _ct);
        using var post = await (await LeastAsync(client)).Forge("vervolg", id.ToString()).SendAsync(Knop);

        get.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        post.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(Wereld.Gedragsdeskundige)]
    [InlineData(Wereld.Beheerder)]
    [InlineData(Wereld.LokaalHilversum)]
    public async Task Who_may_not_give_advice_finds_nothing_there(string account)
    {
        using var answer = await (await _host.SignInAsync(account)).GetAsync(new Uri(Url, UriKind.Relative), _ct);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static RegisterAdvies.Command Command() => new("telefoon", new DateTime(2026, 6, 1, 10, 0, 0, DateTimeKind.Utc), null, new AdviesGegevens
    {
        Hoedanigheid = "school",
        Aard = ["kindermishandeling"],
        GegevenAdvies = ["stappen-meldcode"],
    });

    private static async Task<HtmlForm> LeastAsync(HttpClient client, string url = Url) =>
        client.Form(await client.GetPageAsync(url), "main form[data-autosave]").Fill(("Input.Hoedanigheid", "school"))
            .Tick("Input.Aard", "kindermishandeling").Tick("Input.GegevenAdvies", "stappen-meldcode");

    private async Task<Advies> RecordedAsync(HttpResponseMessage answer)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.Found, await answer.Content.ReadAsStringAsync(_ct));
        var id = new AdviesId(Guid.Parse(answer.Headers.Location!.OriginalString.Split('/')[^1]));
        return await _host.WithDbAsync(db => db.Adviezen.AsNoTracking().SingleAsync(a => a.Id == id, _ct));
    }

    private Task<int> CountAsync() => _host.WithDbAsync(db => db.Adviezen.CountAsync(_ct));
}
