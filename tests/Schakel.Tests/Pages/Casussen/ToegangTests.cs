using System.Net;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Audit;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Casussen;

/// <summary>Who gets to see the pages about people: the own organisation, with the right, and every look is on record.</summary>
public sealed class ToegangTests(Zaken zaken) : IClassFixture<Zaken>, IAsyncLifetime
{
    private Melding _melding = null!;
    private string _adres = "";

    public async ValueTask InitializeAsync()
    {
        _melding = await zaken.Wereld.ReceiveMeldingAsync(change: Gezin.Politie);
        _adres = (await zaken.SecretAddressAsync(_melding)).ToString();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public static TheoryData<string, string> Pages => new()
    {
        { "/meldingen/{m}", "MeldingViewed" },
        { "/meldingen/{m}/bekend", "KoppelingenViewed" },
        { "/meldingen/{m}/wijzigen", "MeldingRevisionOpened" },
        { "/meldingen/{m}/adres/{a}", "GeheimAdresAsked" },
        { "/casussen/{c}", "CasusViewed" },
        { "/casussen/{c}/wat-speelt", "CasusSummaryOpened" },
        { "/casussen/{c}/sluiten", "CasusClosingOpened" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_worker_sees_it_and_one_line_tells_so(string path, string actie)
    {
        var before = await LinesAsync();
        var client = await zaken.Host.SignInAsync(Wereld.Anna);

        await client.GetPageAsync(Fill(path));

        (await AddedAsync(before)).ShouldBe(["SignedIn", actie]);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Forbidden_foreign_and_absent_are_one_and_the_same_answer(string path, string actie)
    {
        var before = await LinesAsync();
        var anna = await zaken.Host.SignInAsync(Wereld.Anna);
        var absent = await AnswerAsync(anna, Fill(path.Replace("{m}", Guid.NewGuid().ToString()).Replace("{c}", Guid.NewGuid().ToString())));

        absent.Status.ShouldBe(HttpStatusCode.NotFound);
        foreach (var account in new[] { Wereld.AnnaElders, Wereld.Beheerder, Wereld.LokaalHilversum })
        {
            var answer = await AnswerAsync(await zaken.Host.SignInAsync(account), Fill(path));
            answer.Status.ShouldBe(HttpStatusCode.NotFound, account);
            answer.Text.ShouldBe(absent.Text, account);
        }

        (await AddedAsync(before)).ShouldNotContain(actie, "who may not look leaves no line that says they looked");
    }

    [Theory]
    [InlineData("/meldingen/{m}/bekend")]
    [InlineData("/meldingen/{m}/wijzigen")]
    [InlineData("/meldingen/{m}/adres/{a}")]
    [InlineData("/casussen/{c}/wat-speelt")]
    [InlineData("/casussen/{c}/sluiten")]
    public async Task Whoever_only_advises_may_read_but_not_touch(string path)
    {
        var gerda = await zaken.Host.SignInAsync(Wereld.Gedragsdeskundige);

        (await AnswerAsync(gerda, Fill("/meldingen/{m}"))).Status.ShouldBe(HttpStatusCode.OK);
        (await AnswerAsync(gerda, Fill("/casussen/{c}"))).Status.ShouldBe(HttpStatusCode.OK);
        (await AnswerAsync(gerda, Fill(path))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/meldingen/{m}/bekend", "Antwoord", "Bevestigd")]
    [InlineData("/meldingen/{m}/wijzigen", "Aanvulling", "Zo was het.")]
    [InlineData("/meldingen/{m}/adres/{a}", "Reden", "huisbezoek")]
    [InlineData("/casussen/{c}", "Signaal", "0198c0de-0000-7000-8000-000000000000")]
    [InlineData("/casussen/{c}/wat-speelt", "WatSpeelt", "Niets.")]
    [InlineData("/casussen/{c}/sluiten", "Reden", "stabiel-veilig")]
    public async Task A_post_of_a_stranger_does_nothing_and_says_nothing(string path, string field, string value)
    {
        var before = await LinesAsync();
        foreach (var account in new[] { Wereld.AnnaElders, Wereld.Gedragsdeskundige })
        {
            var client = await zaken.Host.SignInAsync(account);
            var own = await client.GetFormAsync("/werkvoorraad", "form[action='/afmelden']");
            using var answer = await own.Forge(field, value).To(Fill(path)).SendAsync();
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, account);
            (await answer.Content.ReadAsStringAsync()).ShouldNotContain(Gezin.GeheimeStraat);
        }

        (await AddedAsync(before)).ShouldAllBe(l => l == "SignedIn" || l == "WerkvoorraadViewed");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_English_page_has_no_Dutch_text(string path, string actie)
    {
        var client = await zaken.Host.SignInAsync(Wereld.Anna);
        await client.ReadEnglishAsync(Fill(path));

        var page = await client.GetPageAsync(Fill(path));

        zaken.Host.DutchIn(page).ShouldBeEmpty(actie);
        page.QuerySelector("h1")!.TextContent.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task The_search_for_Dutch_finds_it_on_the_Dutch_page()
    {
        var client = await zaken.Host.SignInAsync(Wereld.Anna);

        zaken.Host.DutchIn(await client.GetPageAsync(Fill("/casussen/{c}"))).ShouldContain("Tijdlijn");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_page_holds_the_secret_address(string path, string actie)
    {
        var client = await zaken.Host.SignInAsync(Wereld.Anna);

        var page = await client.GetPageAsync(Fill(path));

        page.DocumentElement.OuterHtml.ShouldNotContain(Gezin.GeheimeStraat, Case.Insensitive, actie);
        page.DocumentElement.OuterHtml.ShouldNotContain("1211AB", Case.Insensitive, actie);
    }

    private static async Task<(HttpStatusCode Status, string Text)> AnswerAsync(HttpClient client, string url)
    {
        using var response = await client.GetAsync(new Uri(url, UriKind.Relative));
        var page = await response.ReadPageAsync();
        return (response.StatusCode, page.QuerySelector("main")!.TextContent);
    }

    private string Fill(string path) => path
        .Replace("{m}", _melding.Id.ToString()).Replace("{c}", _melding.Casus.ToString()).Replace("{a}", _adres);

    /// <summary>The lines that were added since, of both organisations.</summary>
    private async Task<List<string>> AddedAsync(IReadOnlyCollection<AuditRegel> before) =>
        [.. (await LinesAsync()).ExceptBy(before.Select(Key), Key).Select(r => r.Actie)];

    private Task<List<AuditRegel>> LinesAsync() => zaken.Host.WithDbAsync(db =>
        db.AuditRegels.AsNoTracking().OrderBy(r => r.Organisatie).ThenBy(r => r.Nummer).ToListAsync());

    private static (OrganisatieId Chain, long Number) Key(AuditRegel regel) => (regel.Organisatie, regel.Nummer);
}
