using System.Net;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Overdracht;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Overdrachten;

public sealed class AnswerOverdrachtVraagTests(Overdraagplek plek) : IClassFixture<Overdraagplek>
{
    private static readonly CancellationToken _ct = CancellationToken.None;

    [Fact]
    public async Task The_receiver_reads_the_answer_and_who_gave_it()
    {
        var id = await plek.OfferedAsync();
        var vraag = await plek.AskAsync(id);
        var form = await (await plek.Host.SignInAsync(Wereld.Anna)).GetFormAsync(Url(id, vraag));

        using var answer = await form.Fill("Antwoord", "Ja, sinds kort is er gezinshulp.").SendAsync();

        answer.Headers.Location!.OriginalString.ShouldBe($"/overdrachten/{id}#vragen");
        Overdraagplek.Text(await plek.PageAsync(Wereld.LokaalHilversum, $"/overdrachten/{id}")).ShouldContain("Anna de Wit van Veilig Thuis Gooi en Vechtstreek antwoordde op 2 juni 2026 om 10:00 Ja, sinds kort is er gezinshulp.");
    }

    [Theory]
    [InlineData("", "Vul uw antwoord in.")]
    [InlineData("a\0b", "De tekst bevat een teken dat niet bewaard kan worden.")]
    [InlineData(null, "Kort de tekst in: 100000 tekens is te lang, 4000 is het meeste.")]
    public async Task An_answer_that_cannot_be_read_is_not_sent(string? antwoord, string message)
    {
        var id = await plek.OfferedAsync();
        var vraag = await plek.AskAsync(id);
        var form = await (await plek.Host.SignInAsync(Wereld.Anna)).GetFormAsync(Url(id, vraag));

        using var answer = await form.Forge("Antwoord", antwoord ?? new string('a', 100_000)).SendAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.ReadPageAsync()).GetElementById("Antwoord-error")!.TextContent.ShouldContain(message);
        (await FindAsync(vraag)).BeantwoordOp.ShouldBeNull();
    }

    [Theory]
    [InlineData("Kanarina is veilig.")]
    [InlineData("Bel doffer op.")]
    [InlineData("De familie VOGELZANG-Jansen.")]
    [InlineData("Het gaat om BSN 9999.90.019.")]
    [InlineData("Zij is van 12-3-1988.")]
    [InlineData("Geboren op 12 maart 1988.")]
    [InlineData("Op het Nachtegaalpad, nummer 17.")]
    [InlineData("Postcode 1211 kn.")]
    [InlineData("Bel 0031 6 5566 7788.")]
    public async Task Before_acceptance_an_answer_that_gives_somebody_away_is_held_back_and_stays_in_the_form(string antwoord)
    {
        var id = await plek.OfferedAsync();
        var vraag = await plek.AskAsync(id);
        var form = await (await plek.Host.SignInAsync(Wereld.Anna)).GetFormAsync(Url(id, vraag));

        using var answer = await form.Fill("Antwoord", antwoord).SendAsync();

        var page = await answer.ReadPageAsync();
        page.QuerySelector("#fouten")!.TextContent.ShouldContain("Uw antwoord maakt een betrokkene herkenbaar");
        page.QuerySelector("textarea[name=Antwoord]")!.TextContent.Trim().ShouldBe(antwoord);
        (await FindAsync(vraag)).BeantwoordOp.ShouldBeNull();
    }

    [Fact]
    public async Task After_acceptance_the_people_may_be_named_and_a_hidden_reporter_still_not()
    {
        var id = await plek.OfferedAsync();
        var (one, two) = (await plek.AskAsync(id), await plek.AskAsync(id));
        await plek.AcceptAsync(id);
        var client = await plek.Host.SignInAsync(Wereld.Anna);

        using var named = await client.SendFormAsync(Url(id, one), ("Antwoord", "Kanarina weet ervan."));
        using var hidden = await client.SendFormAsync(Url(id, two), ("Antwoord", "Vraag het juf Spreeuwenberg."));

        named.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await hidden.ReadPageAsync()).QuerySelector("#fouten")!.TextContent.ShouldContain("een melder die onbekend moet blijven");
    }

    [Fact]
    public async Task A_second_answer_is_refused_in_words_and_the_page_goes_to_the_first()
    {
        var id = await plek.OfferedAsync();
        var vraag = await plek.AskAsync(id);
        var client = await plek.Host.SignInAsync(Wereld.Anna);
        var form = (await client.GetFormAsync(Url(id, vraag))).Fill("Antwoord", "Ja.");
        (await form.SendAsync()).Dispose();

        using var late = await form.SendAsync();

        late.Headers.Location!.OriginalString.ShouldBe($"/overdrachten/{id}#vragen");
        (await AnswerAsync(vraag)).Refusal.ShouldBe("Deze vraag is al beantwoord door {0}.");
    }

    [Fact]
    public async Task Who_answers_after_a_colleague_did_keeps_what_was_typed()
    {
        var id = await plek.OfferedAsync();
        var vraag = await plek.AskAsync(id);
        var client = await plek.Host.SignInAsync(Wereld.Anna);
        var form = (await client.GetFormAsync(Url(id, vraag))).Fill("Antwoord", "Nee, nog niet.");
        (await AnswerAsync(vraag)).Refusal.ShouldBeNull();
        var seen = await ViewsAsync(id);

        using var late = await form.SendAsync();

        (await ViewsAsync(id)).ShouldBe(seen + 1, "the question is shown again, and so looked at");
        var page = await late.ReadPageAsync();
        Overdraagplek.Text(page).ShouldContain("Iemand was u net voor");
        page.QuerySelector("textarea[name=Antwoord]")!.TextContent.ShouldBe("Nee, nog niet.");
    }

    [Fact]
    public async Task Who_refused_gets_no_answer_any_more()
    {
        var id = await plek.OfferedAsync();
        var vraag = await plek.AskAsync(id);
        await plek.RefuseAsync(id);

        (await AnswerAsync(vraag)).Refusal.ShouldBe("De ontvanger heeft met deze overdracht niets meer te maken; antwoorden kan niet meer.");
    }

    [Fact]
    public async Task The_question_of_another_offer_is_not_here()
    {
        var (here, elsewhere) = (await plek.OfferedAsync(), await plek.OfferedAsync());
        var vraag = await plek.AskAsync(elsewhere);
        var client = await plek.Host.SignInAsync(Wereld.Anna);

        using var answer = await client.GetAsync(new Uri(Url(here, vraag), UriKind.Relative), _ct);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_English_page_has_no_Dutch_text()
    {
        var id = await plek.OfferedAsync();
        var client = await plek.Host.SignInAsync(Wereld.Anna);
        var url = Url(id, await plek.AskAsync(id));
        await client.ReadEnglishAsync(url);

        plek.Host.DutchIn(await client.GetPageAsync(url)).ShouldBeEmpty();
    }

    private static string Url(OverdrachtId id, OverdrachtVraagId vraag) => $"/overdrachten/{id}/vragen/{vraag}";

    private Task<OverdrachtVraag> FindAsync(OverdrachtVraagId id) => plek.Host.WithDbAsync(db => db.OverdrachtVragen.AsNoTracking().SingleAsync(v => v.Id == id, _ct));

    private Task<int> ViewsAsync(OverdrachtId id) => plek.Host.WithDbAsync(db => Task.FromResult(
        db.AuditRegels.Count(r => r.Actie == "OverdrachtVraagViewed" && r.Onderwerp == $"overdracht/{id}")));

    private Task<Outcome> AnswerAsync(OverdrachtVraagId vraag) =>
        plek.DoAsync<AnswerOverdrachtVraag>((u, wie) => u.HandleAsync(new(vraag, "Nee."), wie, _ct), Wereld.Anna);
}
