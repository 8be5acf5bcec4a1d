using System.Net;
using Schakel.Core.Common;
using Schakel.Core.Overdracht;
using Schakel.Core.Werkvoorraad;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Overdrachten;

public sealed class RefuseOverdrachtTests(Overdraagplek plek) : IClassFixture<Overdraagplek>
{
    [Fact]
    public async Task With_a_reason_the_case_is_back_with_Veilig_Thuis_which_never_lost_zicht()
    {
        var id = await plek.OfferedAsync();
        var before = (await plek.ZichtAsync((await plek.FindAsync(id)).Casus))!;
        var form = await (await plek.Host.SignInAsync(Wereld.LokaalHilversum)).GetFormAsync(Url(id));

        using var answer = await form.Fill(("Reden", "geen-capaciteit"), ("Toelichting", "Pas in augustus weer plaats.")).SendAsync();

        answer.Headers.Location!.OriginalString.ShouldBe($"/overdrachten/{id}");
        var aanbod = await plek.FindAsync(id);
        (aanbod.Status, aanbod.BeslistDoor, aanbod.Reden).ShouldBe((OverdrachtStatus.Geweigerd, "Lotte Visser", "geen-capaciteit"));
        (await plek.ZichtAsync(aanbod.Casus))!.Id.ShouldBe(before.Id);
        var taak = (await plek.OpenTakenAsync(aanbod)).ShouldHaveSingleItem();
        (taak.Soort, taak.Melding, taak.Medewerker).ShouldBe((SoortTaak.OverdrachtAanbieden, aanbod.Melding, plek.Wereld.Medewerkers[Wereld.Anna].Id));
        var text = Overdraagplek.Text(await plek.PageAsync(Wereld.Anna, $"/overdrachten/{id}"));
        text.ShouldContain("Lotte Visser: Er is geen capaciteit om op tijd te starten");
        text.ShouldContain("Pas in augustus weer plaats.");
        Overdraagplek.Text(await plek.PageAsync(Wereld.Anna, $"/casussen/{aanbod.Casus}")).ShouldContain("Overdracht geweigerd door Lokaal team Hilversum");
    }

    [Theory]
    [InlineData("", "Wij zitten vol.", "Reden", "Kies waarom u weigert.")]
    [InlineData("zomaar", "Wij zitten vol.", "Reden", "Kies waarom u weigert.")]
    [InlineData("geen-capaciteit", "  ", "Toelichting", "Leg uit waarom u weigert, zodat Veilig Thuis verder kan.")]
    [InlineData("geen-capaciteit", "a\0b", "Toelichting", "De tekst bevat een teken dat niet bewaard kan worden.")]
    [InlineData("geen-capaciteit", null, "Toelichting", "Kort de tekst in: 100000 tekens is te lang, 4000 is het meeste.")]
    public async Task Without_a_reason_nothing_is_refused_and_what_was_typed_stays(string reden, string? toelichting, string field, string message)
    {
        var id = await plek.OfferedAsync();
        var form = await (await plek.Host.SignInAsync(Wereld.LokaalHilversum)).GetFormAsync(Url(id));

        using var answer = await form.Forge("Reden", reden).Forge("Toelichting", toelichting ?? new string('a', 100_000)).SendAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await answer.ReadPageAsync();
        page.GetElementById($"{field}-error")!.TextContent.ShouldContain(message);
        if (field == "Reden")
        {
            page.QuerySelector("textarea[name=Toelichting]")!.TextContent.Trim().ShouldBe("Wij zitten vol.");
        }

        (await plek.FindAsync(id)).IsOpen.ShouldBeTrue();
    }

    [Fact]
    public async Task Who_refuses_after_a_colleague_accepted_hears_that_it_was_not_recorded()
    {
        var id = await plek.OfferedAsync();
        var client = await plek.Host.SignInAsync(Wereld.LokaalHilversum);
        var form = (await client.GetFormAsync(Url(id))).Fill(("Reden", "geen-capaciteit"), ("Toelichting", "Wij zitten vol."));
        await plek.AcceptAsync(id, "Lieke Bos");

        using var late = await form.SendAsync();

        var page = await late.ReadPageAsync();
        Overdraagplek.Text(page).ShouldContain("Wat u instuurde, is niet vastgelegd.");
        page.QuerySelector("textarea[name=Toelichting]")!.TextContent.ShouldBe("Wij zitten vol.");
        page.QuerySelector("input[name=Reden][value=geen-capaciteit]")!.HasAttribute("checked").ShouldBeTrue();
        page.QuerySelectorAll("main form button").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_second_press_ends_where_the_first_one_did()
    {
        var id = await plek.OfferedAsync();
        var form = (await (await plek.Host.SignInAsync(Wereld.LokaalHilversum)).GetFormAsync(Url(id))).Fill(("Reden", "geen-capaciteit"), ("Toelichting", "Wij zitten vol."));

        using var first = await form.SendAsync();
        using var second = await form.SendAsync();

        second.Headers.Location.ShouldBe(first.Headers.Location);
        (await plek.OpenTakenAsync(await plek.FindAsync(id))).ShouldHaveSingleItem();
    }

    private static string Url(OverdrachtId id) => $"/overdrachten/{id}/weigeren";
}
