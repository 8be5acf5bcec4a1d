using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Toegang;
using Schakel.Tests.Support;
using Schakel.Web.Pages.Adviezen;

namespace Schakel.Tests.Pages.Adviezen;

public sealed class LijstTests(WereldHost world) : IClassFixture<WereldHost>
{
    private static readonly CancellationToken _ct = CancellationToken.None;

    private readonly WebHost _host = world.Host;

    [Fact]
    public async Task The_list_counts_and_filters_by_day_and_by_who_asked()
    {
        var monday = await GiveAsync("huisarts", new(2026, 5, 4, 22, 30, 0, DateTimeKind.Utc));
        var later = await GiveAsync("buurtbewoner", new(2026, 5, 6, 10, 0, 0, DateTimeKind.Utc), monday.Id);
        var elders = await GiveAsync("huisarts", new(2026, 5, 5, 10, 0, 0, DateTimeKind.Utc), account: Wereld.AnnaElders);
        var client = await _host.SignInAsync(Wereld.Anna);

        // Half past ten in the evening in UTC is the next day in Amsterdam.
        var text = await TextAsync(client, "/adviezen?van=5-5-2026&tot=5-5-2026");
        text.ShouldContain(monday.Nummer);
        text.ShouldNotContain(later.Nummer);
        text.ShouldContain("1 adviezen");

        text = await TextAsync(client, "/adviezen?van=4-5-2026&tot=7-5-2026");
        text.ShouldContain("2 adviezen");
        text.ShouldContain("1 daarvan vervolgadvies");
        (await TextAsync(client, "/adviezen?van=4-5-2026&tot=7-5-2026&hoedanigheid=buurtbewoner")).ShouldContain("1 adviezen");
        (await client.GetPageAsync("/adviezen")).QuerySelectorAll("main a").ShouldNotContain(a => a.GetAttribute("href") == $"/adviezen/{elders.Id}");
    }

    [Theory]
    [InlineData("/adviezen?van=hm", "Deze datum kunnen wij niet lezen.")]
    [InlineData("/adviezen?tot=31-2-2026", "Deze datum of tijd bestaat niet.")]
    public async Task A_day_that_cannot_be_read_is_told(string url, string message) =>
        (await TextAsync(await _host.SignInAsync(Wereld.Anna), url)).ShouldContain(message);

    [Theory]
    [InlineData("/adviezen?pagina=-5&hoedanigheid=onzin")]
    [InlineData("/adviezen?pagina=2000000000")]
    [InlineData("/adviezen?van=31-12-9999&tot=31-12-9999")]
    public async Task An_odd_address_shows_a_list_all_the_same(string url) =>
        (await TextAsync(await _host.SignInAsync(Wereld.Anna), url)).ShouldContain("Adviezen");

    [Fact]
    public async Task A_long_list_comes_in_pages_and_takes_the_same_number_of_statements()
    {
        var client = await _host.SignInAsync(Wereld.Anna);
        await GiveAsync("school", new(2025, 1, 1, 10, 0, 0, DateTimeKind.Utc));
        await client.GetPageAsync("/adviezen");
        var few = await _host.Sql.CountAsync(client, "/adviezen?tot=1-2-2025");
        for (var i = 0; i < AdviezenPagina.Size; i++)
        {
            await GiveAsync("school", new(2025, 1, 2, 10, 0, i, DateTimeKind.Utc));
        }

        var many = await _host.Sql.CountAsync(client, "/adviezen?tot=1-2-2025");

        many.Count.ShouldBe(few.Count);
        (await client.GetPageAsync("/adviezen?tot=1-2-2025")).QuerySelectorAll("tbody tr").Length.ShouldBe(AdviezenPagina.Size);
        (await client.GetPageAsync("/adviezen?tot=1-2-2025&pagina=2")).QuerySelectorAll("tbody tr").Length.ShouldBe(1);
    }

    [Fact]
    public async Task Looking_at_the_list_and_at_one_advies_is_on_record()
    {
        var advies = await GiveAsync("school", new(2026, 4, 1, 10, 0, 0, DateTimeKind.Utc));
        var client = await _host.SignInAsync(Wereld.Gedragsdeskundige);

        await client.GetPageAsync("/adviezen?van=1-4-2026&tot=1-4-2026");
        await client.GetPageAsync($"/adviezen/{advies.Id}");

        var actor = world.Wereld.Medewerkers[Wereld.Gedragsdeskundige].Id.ToString();
        var lines = await _host.WithDbAsync(db => db.AuditRegels.AsNoTracking().Where(r => r.Actor == actor).ToListAsync(_ct));
        lines.Where(l => l.Actie == "AdviezenViewed").ShouldContain(l => l.Betreft.Contains(advies.Id.ToString(), StringComparison.Ordinal));
        lines.ShouldContain(l => l.Actie == "AdviesViewed" && l.Onderwerp == $"advies/{advies.Id}");
    }

    [Fact]
    public async Task A_melding_made_from_an_advies_is_told_to_who_may_see_meldingen_and_the_advies_stays_as_it_was()
    {
        var advies = await GiveAsync("school", new(2026, 3, 1, 10, 0, 0, DateTimeKind.Utc));
        var melding = await world.Wereld.ReceiveMeldingAsync(change: c => c with { Gegevens = c.Gegevens with { UitAdvies = advies.Id } });
        var anna = world.Wereld.Wie(Wereld.Anna);
        var text = await TextAsync(await _host.SignInAsync(Wereld.Anna), $"/adviezen/{advies.Id}");
        text.ShouldContain("Uit dit advies kwam een melding");
        text.ShouldContain(melding.Nummer);

        // No role of today sees adviezen without meldingen; the right decides, not the role.
        var without = anna with { Rechten = anna.Rechten.Where(recht => recht != Recht.MeldingView).ToHashSet() };
        var blad = await _host.WithDbAsync(db => db.ReadAdviesAsync(advies.Id, without, _ct));
        blad!.Meldingen.ShouldBeEmpty();
        (await _host.WithDbAsync(db => db.ReadAdviezenAsync(new(null, null, null), 1, without, _ct))).Omgezet.ShouldBeNull();
        (await _host.WithDbAsync(db => db.ReadAdviesAsync(advies.Id, anna, _ct)))!.Meldingen.ShouldHaveSingleItem().Nummer.ShouldBe(melding.Nummer);
        blad.Advies.Gegevens.Aard.ShouldBe(advies.Gegevens.Aard);
        blad.Advies.Nummer.ShouldBe(advies.Nummer);
    }

    [Theory]
    [InlineData(Wereld.AnnaElders)]
    [InlineData(Wereld.Beheerder)]
    [InlineData(Wereld.LokaalHuizen)]
    public async Task Somebody_elses_advies_looks_like_one_that_does_not_exist(string account)
    {
        var advies = await GiveAsync("school", new(2026, 2, 1, 10, 0, 0, DateTimeKind.Utc));
        var client = await _host.SignInAsync(account);

        (await AbsentAsync(client, advies.Id)).ShouldBe(await AbsentAsync(client, AdviesId.New()));
    }

    [Fact]
    public async Task In_English_no_word_of_the_pages_themselves_is_Dutch()
    {
        var advies = await GiveAsync("school", new(2026, 1, 5, 10, 0, 0, DateTimeKind.Utc));
        var client = await _host.SignInAsync(Wereld.Anna);
        using var switched = await (await client.GetFormAsync("/componenten", ".schakel-language")).SendAsync();
        foreach (var page in new[] { "/adviezen", "/adviezen/nieuw", $"/adviezen/{advies.Id}" })
        {
            var main = (await client.GetPageAsync(page)).QuerySelector("main")!;
            main.QuerySelectorAll("optgroup option").ToList().ForEach(name => name.Remove());
            var text = main.TextContent.Replace("Anna de Wit", "", StringComparison.Ordinal);
            foreach (var dutch in new[] { " de ", " het ", " een ", " wat ", " wie ", " niet ", " voor ", "Advies ", "advies " })
            {
                text.ShouldNotContain(dutch, Case.Sensitive, page);
            }
        }
    }

    private static async Task<string> AbsentAsync(HttpClient client, AdviesId id)
    {
        using var answer = await client.GetAsync(new Uri($"/adviezen/{id}", UriKind.Relative), _ct);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        return (await answer.ReadPageAsync()).QuerySelector("main")!.TextContent;
    }

    private static async Task<string> TextAsync(HttpClient client, string url) =>
        string.Join(' ', (await client.GetPageAsync(url)).QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private Task<Advies> GiveAsync(string hoedanigheid, DateTime op, AdviesId? vervolg = null, string account = Wereld.Anna) =>
        _host.WithAsync<RegisterAdvies, Advies>(u => u.HandleAsync(
            new("telefoon", op, vervolg, new AdviesGegevens { Hoedanigheid = hoedanigheid, Aard = ["partnergeweld"], GegevenAdvies = ["melden"] }),
            world.Wereld.Wie(account), _ct));
}
