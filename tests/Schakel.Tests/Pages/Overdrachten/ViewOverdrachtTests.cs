using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Overdracht;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Overdrachten;

/// <summary>One address with two faces, in every state that an offer can be in.</summary>
public sealed class ViewOverdrachtTests(Overdraagplek plek) : IClassFixture<Overdraagplek>
{
    private const int Most = 8;

    private static readonly CancellationToken _ct = CancellationToken.None;

    public static TheoryData<string, string, string> States => new()
    {
        { "aangeboden", "Wacht op antwoord", "Om wie het gaat, ziet u na het aannemen." },
        { "vraag", "Beantwoord deze vraag", "Nog geen antwoord" },
        { "antwoord", "Ja, sinds kort.", "Ja, sinds kort." },
        { "stil", "1, laatste zojuist", "werkdag te laat" },
        { "geweigerd", "Lokaal team Hilversum weigerde op", "Uw organisatie weigerde deze overdracht." },
        { "ingetrokken", "Ingetrokken door Anna de Wit", "Veilig Thuis trok deze overdracht in." },
        { "aangenomen", "Aangenomen door Lotte Visser", "U heeft nu zicht op veiligheid." },
    };

    [Theory]
    [MemberData(nameof(States))]
    public async Task Both_sides_read_how_it_stands(string state, string veiligThuis, string ontvanger)
    {
        var id = await MakeAsync(state);

        var own = await plek.PageAsync(Wereld.Anna, Url(id));
        var theirs = await plek.PageAsync(Wereld.LokaalHilversum, Url(id));

        Overdraagplek.Text(own).ShouldContain(veiligThuis);
        Overdraagplek.Text(theirs).ShouldContain(ontvanger);
        Overdraagplek.Text(own).ShouldContain(state == "aangenomen" ? "Zicht op veiligheid: Lotte Visser Lokaal team Hilversum" : "Zicht op veiligheid: Anna de Wit Veilig Thuis");
    }

    [Theory]
    [MemberData(nameof(States))]
    public async Task The_English_page_has_no_Dutch_text(string state, string veiligThuis, string ontvanger)
    {
        var id = await MakeAsync(state);
        foreach (var (account, dutch) in ((string, string)[])[(Wereld.Anna, veiligThuis), (Wereld.LokaalHilversum, ontvanger)])
        {
            var client = await plek.Host.SignInAsync(account);
            await client.ReadEnglishAsync(Url(id));

            var page = await client.GetPageAsync(Url(id));

            plek.Host.DutchIn(page).ShouldBeEmpty($"{state} as {account}");
            if (state != "antwoord")
            {
                Overdraagplek.Text(page).ShouldNotContain(dutch);
            }
        }
    }

    [Fact]
    public async Task The_search_for_Dutch_finds_it_on_the_Dutch_page() =>
        plek.Host.DutchIn(await plek.PageAsync(Wereld.LokaalHilversum, Url(await MakeAsync("aangeboden")))).ShouldContain("Weigeren met reden");

    [Theory]
    [InlineData("aangeboden")]
    [InlineData("antwoord")]
    [InlineData("stil")]
    [InlineData("geweigerd")]
    [InlineData("ingetrokken")]
    public async Task Who_has_not_accepted_finds_nobody_on_any_page(string state)
    {
        var id = await MakeAsync(state);
        var client = await plek.Host.SignInAsync(Wereld.LokaalHilversum, followRedirects: true);

        foreach (var path in (string[])["", "/aannemen", "/vraag", "/weigeren"])
        {
            var html = (await client.GetPageAsync(Url(id) + path)).DocumentElement.OuterHtml;
            foreach (var canary in (string[])[.. Overdraagplek.NaHetAannemen, .. Overdraagplek.Nooit])
            {
                html.ShouldNotContain(canary, Case.Insensitive, path);
            }
        }
    }

    [Fact]
    public async Task Who_accepted_reads_everything_but_a_hidden_reporter_and_a_secret_address()
    {
        var id = await MakeAsync("aangenomen");

        var html = (await plek.PageAsync(Wereld.LokaalHilversum, Url(id))).DocumentElement.OuterHtml;

        // The twin of the test above: these canaries are seen where they may be.
        foreach (var canary in Overdraagplek.NaHetAannemen)
        {
            html.ShouldContain(canary);
        }

        foreach (var secret in Overdraagplek.Nooit)
        {
            html.ShouldNotContain(secret, Case.Insensitive);
        }

        html.ShouldContain("Wie meldde, blijft onbekend");
        html.ShouldContain("Geheim adres; vraag het zo nodig bij Veilig Thuis na");
    }

    [Fact]
    public async Task A_reporter_in_a_profession_who_is_not_shielded_is_in_the_document()
    {
        var melding = await plek.DecidedAsync(change: c => c with { Melder = c.Melder with { Afschermen = false, Afschermgrond = null } });
        var aanbod = await plek.OfferAsync(melding);
        await plek.AcceptAsync(aanbod.Id);

        Overdraagplek.Text(await plek.PageAsync(Wereld.LokaalHilversum, Url(aanbod.Id))).ShouldContain($"Basisschool De Ekster, Merel {Overdraagplek.GeheimeMelder}");
    }

    [Fact]
    public async Task A_text_that_was_not_chosen_is_not_in_the_document()
    {
        var offered = await plek.TryOfferAsync(await plek.DecidedAsync());
        await plek.AcceptAsync(offered.Value!.Id);

        var page = await plek.PageAsync(Wereld.LokaalHilversum, Url(offered.Value.Id));

        Overdraagplek.Text(page).ShouldNotContain(Overdraagplek.Verhaal);
        Overdraagplek.Text(page).ShouldContain("Er gaan geen teksten uit de melding mee.");
    }

    [Fact]
    public async Task Every_look_is_on_record_with_both_and_the_first_is_told_to_Veilig_Thuis()
    {
        var id = await MakeAsync("aangeboden");
        Overdraagplek.Text(await plek.PageAsync(Wereld.Anna, Url(id))).ShouldContain("Bekeken door de ontvanger nog niet");

        await plek.PageAsync(Wereld.LokaalHilversum, Url(id));
        await plek.PageAsync(Wereld.LokaalHilversum, Url(id));

        Overdraagplek.Text(await plek.PageAsync(Wereld.Anna, Url(id))).ShouldContain($"Bekeken door de ontvanger {plek.Host.Clock.Today().ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("nl-NL"))}");
        (await LinesAsync(id, "OverdrachtPreviewViewed")).ShouldBe([plek.Wereld.VeiligThuis.Id, plek.Wereld.Hilversum.Id, plek.Wereld.VeiligThuis.Id, plek.Wereld.Hilversum.Id], ignoreOrder: true);
        (await LinesAsync(id, "OverdrachtViewed")).ShouldBe([plek.Wereld.VeiligThuis.Id, plek.Wereld.VeiligThuis.Id]);
        await plek.AcceptAsync(id);
        await plek.PageAsync(Wereld.LokaalHilversum, Url(id));
        (await LinesAsync(id, "OverdrachtDocumentViewed")).Count.ShouldBe(2);
        (await plek.Host.WithDbAsync(db => db.Gebeurtenissen.CountAsync(g => g.Overdracht == id && g.Soort == SoortGebeurtenis.OverdrachtBekeken, _ct))).ShouldBe(1);
    }

    [Theory]
    [InlineData(Wereld.Anna)]
    [InlineData(Wereld.LokaalHilversum)]
    public async Task A_few_statements_do_for_one_question_and_the_same_for_thirty(string account)
    {
        var id = await MakeAsync("vraag");
        var client = await plek.Host.SignInAsync(account);
        await client.GetPageAsync(Url(id));
        var few = await plek.Host.Sql.CountAsync(client, Url(id));
        for (var i = 0; i < 29; i++)
        {
            await plek.AskAsync(id, $"Vraag {i}?");
        }

        var many = await plek.Host.Sql.CountAsync(client, Url(id));

        few.Count.ShouldBeLessThanOrEqualTo(Most, string.Join("\n\n", few));
        many.ShouldBe(few);
    }

    [Theory]
    [InlineData("aangeboden")]
    [InlineData("geweigerd")]
    [InlineData("aangenomen")]
    public async Task Foreign_absent_and_forbidden_are_the_same_nothing_in_every_state(string state)
    {
        var id = await MakeAsync(state);
        var vraag = Guid.NewGuid();
        foreach (var account in (string[])[Wereld.LokaalHuizen, Wereld.AnnaElders, Wereld.Beheerder])
        {
            var client = await plek.Host.SignInAsync(account);
            var form = await client.GetFormAsync("/concepten", "form[action='/afmelden']");
            foreach (var path in (string[])["", "/aannemen", "/vraag", "/weigeren", "/intrekken", "/bevestigen", $"/vragen/{vraag}"])
            {
                using var seen = await client.GetAsync(new Uri(Url(id) + path, UriKind.Relative), _ct);
                using var absent = await client.GetAsync(new Uri(Url(OverdrachtId.New()) + path, UriKind.Relative), _ct);
                using var posted = await form.To(Url(id) + path).SendAsync();
                (seen.StatusCode, absent.StatusCode, posted.StatusCode).ShouldBe(
                    (System.Net.HttpStatusCode.NotFound, System.Net.HttpStatusCode.NotFound, System.Net.HttpStatusCode.NotFound), $"{account} {path}");
                Overdraagplek.Text(await seen.ReadPageAsync()).ShouldBe(Overdraagplek.Text(await absent.ReadPageAsync()));
            }
        }
    }

    [Fact]
    public async Task Each_side_finds_only_its_own_buttons()
    {
        var id = await MakeAsync("aangeboden");
        var lotte = await plek.Host.SignInAsync(Wereld.LokaalHilversum);
        var anna = await plek.Host.SignInAsync(Wereld.Anna);

        foreach (var (client, path) in ((HttpClient, string)[])[(lotte, "/intrekken"), (lotte, "/bevestigen"), (anna, "/aannemen"), (anna, "/weigeren"), (anna, "/vraag")])
        {
            using var answer = await client.GetAsync(new Uri(Url(id) + path, UriKind.Relative), _ct);
            answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound, path);
        }
    }

    private static string Url(OverdrachtId id) => $"/overdrachten/{id}";

    private async Task<OverdrachtId> MakeAsync(string state)
    {
        var id = await plek.OfferedAsync(dagen: state == "stil" ? 0 : 3);
        switch (state)
        {
            case "vraag":
                await plek.AskAsync(id);
                break;
            case "antwoord":
                var vraag = await plek.AskAsync(id);
                (await plek.DoAsync<AnswerOverdrachtVraag>((u, wie) => u.HandleAsync(new(vraag, "Ja, sinds kort."), wie, _ct), Wereld.Anna)).Refusal.ShouldBeNull();
                break;
            case "stil":
                plek.Host.Clock.Advance(TimeSpan.FromDays(1));
                await plek.Host.WithAsync<RemindOverdrachten, int>(u => u.HandleAsync(_ct));
                break;
            case "geweigerd":
                await plek.RefuseAsync(id);
                break;
            case "ingetrokken":
                await plek.WithdrawAsync(id);
                break;
            case "aangenomen":
                await plek.AcceptAsync(id);
                break;
        }

        return id;
    }

    private Task<List<OrganisatieId>> LinesAsync(OverdrachtId id, string actie) => plek.Host.WithDbAsync(db => db.AuditRegels.AsNoTracking()
        .Where(r => r.Actie == actie && r.Onderwerp == $"overdracht/{id}").Select(r => r.Organisatie).ToListAsync(_ct));
}
