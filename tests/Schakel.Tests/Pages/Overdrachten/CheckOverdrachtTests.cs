using System.Net;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Overdracht;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Overdrachten;

/// <summary>What the receiver will see, and the button that offers exactly that.</summary>
public sealed class CheckOverdrachtTests(Overdraagplek plek) : IClassFixture<Overdraagplek>
{
    private const string RightToLeft = "הבית שקט \u202Eעכשיו\u202C. é́ 👨‍👩‍👧";

    private static readonly CancellationToken _ct = CancellationToken.None;

    [Fact]
    public async Task It_shows_the_card_and_the_document_and_says_nothing_is_wrong()
    {
        var (_, client, check) = await CheckAsync();

        var page = await client.GetPageAsync(check);

        page.QuerySelector("#fouten").ShouldBeNull();
        Overdraagplek.Text(page).ShouldContain(Overdraagplek.Toelichting);
        page.QuerySelector("[data-kaart]")!.TextContent.ShouldContain("onbekend of afgeschermd", Case.Sensitive, "the municipality of a secret address is one too");
        foreach (var secret in Overdraagplek.Nooit)
        {
            page.DocumentElement.OuterHtml.ShouldNotContain(secret, Case.Insensitive);
        }
    }

    [Fact]
    public async Task The_button_makes_one_offer_however_often_it_is_pressed()
    {
        var (melding, client, check) = await CheckAsync();
        var form = await client.GetFormAsync(check);

        using var first = await form.SendAsync();
        using var second = await form.SendAsync();

        var aanbod = await plek.Host.WithDbAsync(db => db.Overdrachten.SingleAsync(o => o.Melding == melding.Id, _ct));
        first.Headers.Location!.OriginalString.ShouldBe($"/overdrachten/{aanbod.Id}");
        second.Headers.Location.ShouldBe(first.Headers.Location);
        (aanbod.Naar, aanbod.Status, aanbod.Monitoren).ShouldBe((plek.Wereld.Hilversum.Id, OverdrachtStatus.Aangeboden, false));
        (await plek.ZichtAsync(melding.Casus))!.Organisatie.ShouldBe(plek.Wereld.VeiligThuis.Id, "an offer gives nothing away yet");
    }

    [Fact]
    public async Task Two_presses_at_the_same_moment_make_one_offer()
    {
        var (melding, client, check) = await CheckAsync();
        var form = await client.GetFormAsync(check);
        var other = await client.GetFormAsync(check);

        var answers = await Task.WhenAll(form.SendAsync(), other.SendAsync());

        answers.ShouldAllBe(a => a.StatusCode == HttpStatusCode.Found);
        (await plek.Host.WithDbAsync(db => db.Overdrachten.CountAsync(o => o.Melding == melding.Id, _ct))).ShouldBe(1);
        Array.ForEach(answers, a => a.Dispose());
    }

    [Fact]
    public async Task Words_from_right_to_left_and_combining_marks_come_through_whole()
    {
        var (melding, client, check) = await CheckAsync(RightToLeft);
        (await (await client.GetFormAsync(check)).SendAsync()).Dispose();
        var aanbod = await plek.Host.WithDbAsync(db => db.Overdrachten.SingleAsync(o => o.Melding == melding.Id, _ct));

        OverdrachtDocument.FromJson(aanbod.Document).Toelichting.ShouldBe(RightToLeft);
        var page = await client.GetPageAsync($"/overdrachten/{aanbod.Id}");
        page.QuerySelectorAll("main .prose").Single(p => p.TextContent.Contains("הבית", StringComparison.Ordinal)).GetAttribute("dir").ShouldBe("auto");
    }

    [Fact]
    public async Task Without_a_whole_form_there_is_nothing_to_check()
    {
        var melding = await plek.DecidedAsync();
        var client = await plek.Host.SignInAsync(Wereld.Anna);

        using var answer = await client.GetAsync(new Uri($"/meldingen/{melding.Id}/overdracht/controleren", UriKind.Relative), _ct);

        answer.Headers.Location!.OriginalString.ShouldBe($"/meldingen/{melding.Id}/overdracht");
    }

    [Fact]
    public async Task A_melding_that_changed_meanwhile_is_shown_again_before_it_is_offered()
    {
        var (melding, client, check) = await CheckAsync();
        var form = await client.GetFormAsync(check);
        await ReviseAsync(melding);

        using var answer = await form.SendAsync();

        var page = await answer.ReadPageAsync();
        page.QuerySelector("#fouten")!.TextContent.ShouldContain("De melding is intussen gewijzigd.");
        page.QuerySelector("[data-kaart]")!.TextContent.ShouldContain("Spoed");
        (await plek.Host.WithDbAsync(db => db.Overdrachten.AnyAsync(o => o.Melding == melding.Id, _ct))).ShouldBeFalse();
        using var again = await client.Form(page).SendAsync();
        again.Headers.Location!.OriginalString.ShouldStartWith("/overdrachten/");
    }

    [Fact]
    public async Task A_form_that_changed_on_another_screen_is_shown_again_before_it_is_offered()
    {
        var (melding, client, check) = await CheckAsync();
        var form = await client.GetFormAsync(check);
        (await (await client.GetFormAsync($"/meldingen/{melding.Id}/overdracht")).Fill("Toelichting", "Iets heel anders.").SendAsync()).Dispose();

        using var answer = await form.SendAsync();

        var page = await answer.ReadPageAsync();
        page.QuerySelector("#fouten")!.TextContent.ShouldContain("Het formulier is op een ander scherm gewijzigd.");
        Overdraagplek.Text(page).ShouldContain("Iets heel anders.");
    }

    [Fact]
    public async Task A_besluit_that_was_withdrawn_meanwhile_offers_nothing()
    {
        var (melding, client, check) = await CheckAsync();
        var form = await client.GetFormAsync(check);
        var besluit = await plek.Host.WithDbAsync(db => db.Veiligheidsbeoordelingen.SingleAsync(b => b.Melding == melding.Id, _ct));
        (await plek.DoAsync<WithdrawVeiligheidsbeoordeling>((u, wie) => u.HandleAsync(new(besluit.Id, "Te vroeg."), wie, _ct), Wereld.Teamleider)).Refusal.ShouldBeNull();

        using var answer = await form.SendAsync();

        answer.Headers.Location!.OriginalString.ShouldBe($"/meldingen/{melding.Id}/overdracht");
        Overdraagplek.Text(await client.GetPageAsync($"/meldingen/{melding.Id}/overdracht")).ShouldContain("Neem eerst een besluit over deze melding.");
        (await plek.Host.WithDbAsync(db => db.Overdrachten.AnyAsync(o => o.Melding == melding.Id, _ct))).ShouldBeFalse();
    }

    [Fact]
    public async Task A_secret_in_the_explanation_is_told_on_the_spot_and_leaves_no_button()
    {
        var (_, client, check) = await CheckAsync("Vraag het na bij mevrouw spreeuwenberg.");

        var page = await client.GetPageAsync(check);

        page.QuerySelector("#fouten")!.TextContent.ShouldContain("In uw toelichting staat de naam van een melder die onbekend moet blijven, of een geheim adres.");
        page.QuerySelectorAll("main form").ShouldBeEmpty();
        page.QuerySelector("[data-kaart]").ShouldBeNull();
    }

    private async Task<(Melding Melding, HttpClient Client, string Check)> CheckAsync(string toelichting = Overdraagplek.Toelichting)
    {
        var melding = await plek.DecidedAsync();
        var client = await plek.Host.SignInAsync(Wereld.Anna);
        var form = OfferOverdrachtTests.Filled(await client.GetFormAsync($"/meldingen/{melding.Id}/overdracht"));
        using var answer = await form.Fill("Toelichting", toelichting).SendAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        return (melding, client, answer.Headers.Location!.OriginalString);
    }

    private async Task ReviseAsync(Melding melding)
    {
        var now = await plek.Host.WithDbAsync(db => db.Meldingen.AsNoTracking().SingleAsync(m => m.Id == melding.Id, _ct));
        (await plek.DoAsync<ReviseMelding>(
            (u, wie) => u.HandleAsync(new(melding.Id, now.Versie, true, ["partnergeweld"], now.Duur, now.Gemeente, null), wie, _ct), Wereld.Teamleider)).Refusal.ShouldBeNull();
    }
}
