using System.Net;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Programma;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Programma.Kamer;

public sealed class ToezeggingTests : IAsyncLifetime
{
    private const string Path = "/programma/toezeggingen";
    private const string Kappers = "Rol van kappers";

    private readonly WereldHost _world = new();

    private WebHost Host => _world.Host;

    public ValueTask InitializeAsync() => _world.InitializeAsync();

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task The_letter_is_taken_over_once_and_what_is_late_stands_first()
    {
        var client = await Host.SignInAsync(Wereld.Landelijk);
        using var loaded = await (await client.GetFormAsync(Path)).SendAsync();
        await Task.WhenAll(_world.LoadBriefAsync(), _world.LoadBriefAsync());

        loaded.StatusCode.ShouldBe(HttpStatusCode.Found);
        var rows = (await client.GetPageAsync(Path)).QuerySelectorAll("main tbody tr");
        rows.Length.ShouldBe(16);
        rows[0].TextContent.ShouldContain("te laat");
        (await client.GetPageAsync($"{Path}?teLaat=true")).QuerySelectorAll("main tbody tr").Length.ShouldBe(6);
        (await client.GetPageAsync($"{Path}?status=Voldaan")).QuerySelectorAll("main tbody tr").Length.ShouldBe(5);
        (await client.GetPageAsync($"{Path}?status=onzin")).QuerySelectorAll("main tbody tr").Length.ShouldBe(16);
    }

    [Fact]
    public async Task A_state_is_added_and_a_promise_that_is_kept_is_no_longer_late()
    {
        var (client, path) = await OpenAsync();
        using var saved = await client.SendFormAsync($"{path}/stand", ("Status", "Voldaan"), ("Peildatum", "1-12-2019"), ("Tekst", "Het gesprek is gevoerd."));

        saved.Headers.Location!.OriginalString.ShouldBe(path);
        var text = (await client.GetPageAsync(path)).Body!.TextContent;
        text.ShouldContain("Het gesprek is gevoerd.");
        text.ShouldNotContain("te laat");
        (await Host.ToezeggingAsync(Kappers)).Status.ShouldBe(Toezeggingstatus.Voldaan);
    }

    [Theory]
    [InlineData("Tekst", " ", "Vul de stand van zaken in.")]
    [InlineData("Peildatum", "1-1-2099", "Vul vandaag in of een dag daarvoor.")]
    [InlineData("Status", "", "Kies hoe de toezegging ervoor staat.")]
    public async Task What_cannot_be_recorded_is_told_at_the_field(string field, string value, string fault)
    {
        var (client, path) = await OpenAsync();
        using var answer = await (await client.GetFormAsync($"{path}/stand")).Fill("Tekst", "Iets").Forge(field, value).SendAsync();

        (await answer.ReadPageAsync()).GetElementById($"{field}-error")!.TextContent.ShouldContain(fault);
        (await Host.WithDbAsync(db => db.Toezeggingstanden.CountAsync())).ShouldBe(16);
    }

    [Fact]
    public async Task A_new_motion_is_recorded_once_and_can_be_put_right()
    {
        var client = await Host.SignInAsync(Wereld.Landelijk);
        var form = (await client.GetFormAsync($"{Path}/nieuw")).Fill(
            ("Soort", "Motie"), ("Onderwerp", "Nieuw"), ("Tekst", "Iets onderzoeken"), ("Kenmerk", "28 345, nr. 999"), ("Eigenaar", "Minister van VWS"), ("Uiterlijk", "31-12-2030"));
        var answers = await Task.WhenAll(form.SendAsync(), form.SendAsync());
        var path = answers[0].Headers.Location!.OriginalString;
        using var revised = await client.SendFormAsync($"{path}/gegevens", ("Onderwerp", "Anders"));

        answers.ShouldAllBe(a => a.StatusCode == HttpStatusCode.Found);
        revised.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await Host.WithDbAsync(db => db.Toezeggingen.AsNoTracking().SingleAsync())).Gegevens.Onderwerp.ShouldBe("Anders");
    }

    [Theory]
    [InlineData("Onderwerp", "", "Vul het onderwerp in.")]
    [InlineData("Kenmerk", "", "Vul het nummer van het Kamerstuk in.")]
    [InlineData("Uiterlijk", "1-1-2019", "De uiterste dag ligt voor de toezegging.")]
    [InlineData("GedaanOp", "ooit", "Deze datum kunnen wij niet lezen.")]
    public async Task What_cannot_be_promised_is_told_at_the_field(string field, string value, string fault)
    {
        using var answer = await (await (await Host.SignInAsync(Wereld.Landelijk)).GetFormAsync($"{Path}/nieuw"))
            .Fill(("Onderwerp", "Iets"), ("Tekst", "Iets"), ("Kenmerk", "28 345"), ("Eigenaar", "VWS"), ("GedaanOp", "24-4-2019")).Fill(field, value).SendAsync();

        (await answer.ReadPageAsync()).GetElementById($"{field}-error")!.TextContent.ShouldContain(fault);
    }

    [Fact]
    public async Task The_letter_of_a_half_year_shows_what_is_written_and_what_is_missing()
    {
        var (client, path) = await OpenAsync();
        (await client.GetPageAsync("/programma/brief/2019-06")).QuerySelector("h1")!.ParentElement!.TextContent.ShouldContain("11 alinea's geschreven, 3 ontbreken");

        using var written = await client.SendFormAsync($"{path}/brief/2019-12", ("Tekst", "Er is gesproken.\nHet vervolg komt."));

        written.Headers.Location!.OriginalString.ShouldBe(path);
        var letter = await client.GetPageAsync("/programma/brief/2019-12");
        letter.Body!.TextContent.ShouldContain("Het vervolg komt.");
        letter.Body.TextContent.ShouldContain("1 alinea's geschreven, 10 ontbreken");
        using var odd = await client.GetAsync("/programma/brief/onzin");
        odd.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Of_two_who_write_a_paragraph_at_once_both_stay_readable()
    {
        var (client, path) = await OpenAsync();
        var mine = await client.GetFormAsync($"{path}/brief/2020-06");
        using var theirs = await client.SendFormAsync($"{path}/brief/2020-06", ("Tekst", "Wat zij typten."));

        using var clash = await mine.Fill("Tekst", "Wat ik typte.").SendAsync();

        var page = await clash.ReadPageAsync();
        page.QuerySelector("main blockquote")!.TextContent.ShouldBe("Wat zij typten.");
        page.GetElementById("Tekst")!.TextContent.Trim().ShouldBe("Wat ik typte.");
        using var again = await client.Form(page).SendAsync();
        (await Host.WithDbAsync(db => db.Briefalineas.SingleAsync(a => a.Halfjaar == "2020-06"))).Tekst.ShouldBe("Wat ik typte.");
    }

    [Theory]
    [InlineData(Wereld.Projectleider)]
    [InlineData(Wereld.Beleidsmedewerker)]
    public async Task Others_read_what_was_promised_and_no_draft_of_the_letter(string account)
    {
        var (keeper, path) = await OpenAsync();
        using var written = await keeper.SendFormAsync($"{path}/brief/2019-12", ("Tekst", "Nog geheim."));
        var client = await Host.SignInAsync(account);

        (await client.GetPageAsync(path)).Body!.TextContent.ShouldNotContain("Nog geheim.");
        foreach (var closed in new[] { $"{path}/stand", $"{path}/gegevens", $"{path}/brief/2019-12", "/programma/brief/2019-12", $"{Path}/nieuw" })
        {
            using var answer = await client.GetAsync(closed);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, closed);
        }
    }

    private async Task<(HttpClient Client, string Path)> OpenAsync()
    {
        await _world.LoadBriefAsync();
        return (await Host.SignInAsync(Wereld.Landelijk), $"{Path}/{(await Host.ToezeggingAsync(Kappers)).Id}");
    }
}
