using System.Net;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Overdracht;
using Schakel.Core.Werkvoorraad;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Overdrachten;

public sealed class AskOverdrachtVraagTests(Overdraagplek plek) : IClassFixture<Overdraagplek>
{
    private static readonly CancellationToken _ct = CancellationToken.None;

    [Fact]
    public async Task A_question_stands_on_the_worklist_of_Veilig_Thuis_at_once_and_a_second_press_asks_once()
    {
        var id = await plek.OfferedAsync();
        var form = (await (await plek.Host.SignInAsync(Wereld.LokaalHilversum)).GetFormAsync(Url(id))).Fill("Tekst", "Weten de ouders ervan?");

        using var first = await form.SendAsync();
        using var second = await form.SendAsync();

        second.Headers.Location!.OriginalString.ShouldBe(first.Headers.Location!.OriginalString);
        (await VragenAsync(id)).ShouldHaveSingleItem().Tekst.ShouldBe("Weten de ouders ervan?");
        (await plek.OpenTakenAsync(await plek.FindAsync(id))).ShouldContain(t => t.Soort == SoortTaak.VraagBeantwoorden && t.Organisatie == plek.Wereld.VeiligThuis.Id, 1);
        Overdraagplek.Text(await plek.PageAsync(Wereld.Anna, "/werkvoorraad")).ShouldContain("vraag van Lokaal team Hilversum");
    }

    [Fact]
    public async Task Several_questions_are_answered_one_by_one()
    {
        var id = await plek.OfferedAsync();
        var client = await plek.Host.SignInAsync(Wereld.LokaalHilversum);
        foreach (var tekst in (string[])["Eerste?", "Tweede?", "Derde?"])
        {
            (await client.SendFormAsync(Url(id), ("Tekst", tekst))).Dispose();
        }

        var aanbod = await plek.FindAsync(id);
        for (var left = 3; left > 0; left--)
        {
            (await plek.OpenTakenAsync(aanbod)).Count(t => t.Soort == SoortTaak.VraagBeantwoorden).ShouldBe(left);
            var vraag = (await VragenAsync(id)).First(v => v.BeantwoordOp is null);
            (await plek.DoAsync<AnswerOverdrachtVraag>((u, wie) => u.HandleAsync(new(vraag.Id, "Ja."), wie, _ct), Wereld.Anna)).Refusal.ShouldBeNull();
        }

        (await plek.OpenTakenAsync(aanbod)).ShouldNotContain(t => t.Soort == SoortTaak.VraagBeantwoorden);
        (await plek.PageAsync(Wereld.LokaalHilversum, $"/overdrachten/{id}")).QuerySelectorAll("#vragen article").Select(a => a.QuerySelector(".prose")!.TextContent)
            .ShouldBe(["Eerste?", "Tweede?", "Derde?"]);
    }

    [Theory]
    [InlineData("", "Vul uw vraag in.")]
    [InlineData("a\0b", "De tekst bevat een teken dat niet bewaard kan worden.")]
    [InlineData(null, "Kort de tekst in: 100000 tekens is te lang, 4000 is het meeste.")]
    public async Task A_question_that_cannot_be_read_is_not_asked(string? tekst, string message)
    {
        var id = await plek.OfferedAsync();
        var form = await (await plek.Host.SignInAsync(Wereld.LokaalHilversum)).GetFormAsync(Url(id));

        using var answer = await form.Forge("Tekst", tekst ?? new string('a', 100_000)).SendAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.ReadPageAsync()).GetElementById("Tekst-error")!.TextContent.ShouldContain(message);
        (await VragenAsync(id)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task After_a_decision_nothing_is_asked_any_more(bool accepted)
    {
        var id = await plek.OfferedAsync();
        var client = await plek.Host.SignInAsync(Wereld.LokaalHilversum);
        var form = (await client.GetFormAsync(Url(id))).Fill("Tekst", "Nog iets?");
        await (accepted ? plek.AcceptAsync(id) : plek.RefuseAsync(id));

        using var late = await form.SendAsync();

        var page = await late.ReadPageAsync();
        Overdraagplek.Text(page).ShouldContain("Iemand was u net voor");
        page.GetElementById("Tekst")!.TextContent.ShouldBe("Nog iets?", "what was typed can still be copied");
        (await VragenAsync(id)).ShouldBeEmpty();
        (await plek.DoAsync<AskOverdrachtVraag>((u, wie) => u.HandleAsync(new(id, "Nog iets?"), wie, _ct), Wereld.LokaalHilversum)).Refusal
            .ShouldBe("Over deze overdracht is al beslist; vragen kan niet meer.");
    }

    private static string Url(OverdrachtId id) => $"/overdrachten/{id}/vraag";

    private Task<List<OverdrachtVraag>> VragenAsync(OverdrachtId id) => plek.Host.WithDbAsync(db =>
        db.OverdrachtVragen.AsNoTracking().Where(v => v.Overdracht == id).OrderBy(v => v.GesteldOp).ThenBy(v => v.Id).ToListAsync(_ct));
}
