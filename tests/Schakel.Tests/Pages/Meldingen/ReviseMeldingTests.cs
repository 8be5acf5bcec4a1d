using System.Net;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Meldingen;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Meldingen;

public sealed class ReviseMeldingTests(Zaken zaken) : IClassFixture<Zaken>
{
    private Task<HttpClient> Anna => zaken.Host.SignInAsync(Wereld.Anna);

    [Fact]
    public async Task What_became_known_is_recorded_and_the_words_of_the_reporter_stay()
    {
        var melding = await zaken.ReceiveAsync("Aanvulling");
        var form = await FormAsync(await Anna, melding);

        using var answer = await form.Tick("Nieuw.Spoed").Tick("Nieuw.Aard", "kindermishandeling").Tick("Nieuw.Aard", "kindermishandeling-getuige-van-geweld")
            .Fill(("Nieuw.Gemeente", "GM0406"), ("Aanvulling", "Moeder belde terug.")).SendAsync();

        answer.Headers.Location!.OriginalString.ShouldBe($"/meldingen/{melding.Id}");
        var after = await zaken.MeldingAsync(melding.Id);
        after.Spoed.ShouldBeTrue();
        after.Aard.ShouldBe(["partnergeweld", "kindermishandeling", "kindermishandeling-getuige-van-geweld"], ignoreOrder: true);
        after.Gemeente.ShouldBe("GM0406");
        (await WordsAsync(melding)).ShouldBe(["Er was ruzie en er is geslagen.", "Moeder belde terug."]);
    }

    [Fact]
    public async Task The_second_of_two_workers_sees_both_versions_and_can_save_on_top_knowingly()
    {
        var melding = await zaken.ReceiveAsync("Botsing");
        var client = await Anna;
        var anna = await FormAsync(client, melding);
        var tom = await FormAsync(await zaken.Host.SignInAsync(Wereld.Teamleider), melding);
        (await tom.Fill(("Nieuw.Gemeente", "GM0406"), ("Aanvulling", "Van Tom: zij wonen in Huizen.")).SendAsync()).Dispose();

        using var refused = await anna.Fill(("Nieuw.Duur", "langer-dan-5-jaar"), ("Aanvulling", "Van Anna: het duurt al jaren.")).SendAsync();
        var page = await refused.ReadPageAsync();

        refused.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.QuerySelector(".utrecht-alert")!.TextContent.ShouldContain("Tom Bakker wijzigde deze melding op");
        page.QuerySelectorAll("main tbody tr").ShouldHaveSingleItem().QuerySelectorAll("td").Select(d => d.TextContent).ShouldBe(["Gemeente", "Hilversum", "Huizen", "Hilversum"]);
        page.QuerySelector("blockquote")!.TextContent.ShouldBe("Van Tom: zij wonen in Huizen.");
        page.QuerySelector("textarea")!.TextContent.ShouldContain("Van Anna: het duurt al jaren.");
        (await zaken.MeldingAsync(melding.Id)).Gemeente.ShouldBe("GM0406", "nothing is overwritten unknowingly");

        using var onTop = await client.Form(page).SendAsync();

        onTop.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var after = await zaken.MeldingAsync(melding.Id);
        after.Duur.ShouldBe("langer-dan-5-jaar");
        after.Gemeente.ShouldBe("GM0402");
        (await WordsAsync(melding)).Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_third_who_saves_in_between_is_shown_as_well()
    {
        var melding = await zaken.ReceiveAsync("Drie");
        var client = await Anna;
        var anna = await FormAsync(client, melding);
        await ReviseAsync(Wereld.Teamleider, melding, "GM0406");
        using var first = await anna.Fill(("Aanvulling", "Van Anna.")).SendAsync();
        await ReviseAsync(Wereld.Teamleider, melding, "GM0417");

        using var second = await client.Form(await first.ReadPageAsync()).SendAsync();
        var page = await second.ReadPageAsync();

        page.QuerySelector("main tbody tr")!.TextContent.ShouldContain("Laren");
        (await WordsAsync(melding)).ShouldNotContain("Van Anna.");
        page.QuerySelector("textarea")!.TextContent.ShouldContain("Van Anna.");
    }

    [Fact]
    public async Task A_decision_elsewhere_that_changed_nothing_here_does_not_get_in_the_way()
    {
        await zaken.ReceiveAsync("Zijdelings");
        var second = await zaken.ReceiveAsync("Zijdelings");
        var form = await FormAsync(await Anna, second);
        await zaken.DecideAsync((await zaken.ProposalsAsync(second))[0].Koppeling.Id, Core.Personen.KoppelStatus.Afgewezen);

        using var answer = await form.Fill(("Aanvulling", "Gewoon erbij.")).SendAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await WordsAsync(second)).ShouldContain("Gewoon erbij.");
    }

    [Fact]
    public async Task Sending_twice_adds_the_words_once()
    {
        var melding = await zaken.ReceiveAsync("Tweemaal");
        var form = (await FormAsync(await Anna, melding)).Fill(("Aanvulling", "Eén keer is genoeg."));

        using var one = await form.SendAsync();
        using var two = await form.SendAsync();

        two.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await WordsAsync(melding)).Count(w => w == "Eén keer is genoeg.").ShouldBe(1);
    }

    [Theory]
    [InlineData("Nieuw.Aard", "bestaat-niet", "Nieuw_Aard-error")]
    [InlineData("Nieuw.Duur", "eeuwig", "Nieuw_Duur-error")]
    [InlineData("Nieuw.Gemeente", "GM9999", "Nieuw_Gemeente-error")]
    [InlineData("Aanvulling", "nul\0byte", "Aanvulling-error")]
    public async Task A_wrong_field_has_its_own_error_and_nothing_is_saved(string field, string value, string error)
    {
        var melding = await zaken.ReceiveAsync("Fout");
        var form = (await FormAsync(await Anna, melding)).Fill(("Aanvulling", "Dit blijft staan.")).Forge(field, value);

        using var answer = await form.SendAsync();
        var page = await answer.ReadPageAsync();

        page.GetElementById(error).ShouldNotBeNull();
        page.QuerySelector(".schakel-error-summary").ShouldNotBeNull();
        (await zaken.MeldingAsync(melding.Id)).Versie.ShouldBe(melding.Versie);
        if (field != "Aanvulling")
        {
            page.QuerySelector("textarea")!.TextContent.ShouldContain("Dit blijft staan.");
        }
    }

    [Fact]
    public async Task No_kind_of_violence_at_all_is_an_error()
    {
        var melding = await zaken.ReceiveAsync("Zonder");

        using var answer = await (await FormAsync(await Anna, melding)).Tick("Nieuw.Aard", "partnergeweld", ticked: false).SendAsync();

        (await answer.ReadPageAsync()).GetElementById("Nieuw_Aard-error")!.TextContent.ShouldContain("Kies minstens één vorm");
    }

    [Fact]
    public async Task Hostile_texts_are_kept_as_they_are_or_refused_in_words_and_never_a_fault()
    {
        var melding = await zaken.ReceiveAsync("Naar");
        foreach (var text in new[] { "\u202Eachterstevoren\u202C محمد", "e\u0301\u0323\u0301 😀", new string('x', 100_000), new string('\u0301', 100_000) })
        {
            using var kept = await (await FormAsync(await Anna, melding)).Fill(("Aanvulling", text)).SendAsync();
            kept.StatusCode.ShouldBe(HttpStatusCode.Redirect);
            (await WordsAsync(melding)).ShouldContain(text);
        }

        using var long1 = await (await FormAsync(await Anna, melding)).Fill(("Aanvulling", new string('y', 100_001))).SendAsync();
        (await long1.ReadPageAsync()).GetElementById("Aanvulling-error")!.TextContent.ShouldContain("Kort de tekst in");
        zaken.Host.Errors.Lines.ShouldBeEmpty();
    }

    private static Task<HtmlForm> FormAsync(HttpClient client, Melding melding) => client.GetFormAsync($"/meldingen/{melding.Id}/wijzigen");

    private async Task ReviseAsync(string account, Melding melding, string gemeente)
    {
        var form = await FormAsync(await zaken.Host.SignInAsync(account), melding);
        (await form.Fill(("Nieuw.Gemeente", gemeente)).SendAsync()).Dispose();
    }

    private Task<List<string>> WordsAsync(Melding melding) => zaken.Host.WithDbAsync(db =>
        db.Uitspraken.Where(u => u.Melding == melding.Id).OrderBy(u => u.VastgelegdOp).Select(u => u.Tekst).ToListAsync());
}
