using System.Net;
using Schakel.Core.Common;
using Schakel.Core.Overdracht;
using Schakel.Core.Werkvoorraad;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Overdrachten;

public sealed class WithdrawOverdrachtTests(Overdraagplek plek) : IClassFixture<Overdraagplek>
{
    [Fact]
    public async Task Until_acceptance_Veilig_Thuis_takes_it_back_and_can_offer_it_to_somebody_else()
    {
        var id = await plek.OfferedAsync();
        var form = await (await plek.Host.SignInAsync(Wereld.Anna)).GetFormAsync(Url(id));

        using var answer = await form.Fill("Toelichting", "Het gezin verhuist naar Huizen.").SendAsync();

        answer.Headers.Location!.OriginalString.ShouldBe($"/overdrachten/{id}");
        var aanbod = await plek.FindAsync(id);
        aanbod.Status.ShouldBe(OverdrachtStatus.Ingetrokken);
        (await plek.OpenTakenAsync(aanbod)).ShouldHaveSingleItem().Soort.ShouldBe(SoortTaak.OverdrachtAanbieden);
        (await plek.ZichtAsync(aanbod.Casus))!.Organisatie.ShouldBe(plek.Wereld.VeiligThuis.Id);
        Overdraagplek.Text(await plek.PageAsync(Wereld.Anna, $"/overdrachten/{id}")).ShouldContain("Het gezin verhuist naar Huizen.");
        Overdraagplek.Text(await plek.PageAsync(Wereld.LokaalHilversum, $"/overdrachten/{id}")).ShouldNotContain("Het gezin verhuist");
    }

    [Theory]
    [InlineData("", "Vul in waarom u de overdracht intrekt.")]
    [InlineData("a\0b", "De tekst bevat een teken dat niet bewaard kan worden.")]
    [InlineData(null, "Kort de tekst in: 100000 tekens is te lang, 4000 is het meeste.")]
    public async Task Without_a_reason_it_stays(string? toelichting, string message)
    {
        var id = await plek.OfferedAsync();
        var form = await (await plek.Host.SignInAsync(Wereld.Anna)).GetFormAsync(Url(id));

        using var answer = await form.Forge("Toelichting", toelichting ?? new string('a', 100_000)).SendAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.ReadPageAsync()).GetElementById("Toelichting-error")!.TextContent.ShouldContain(message);
        (await plek.FindAsync(id)).IsOpen.ShouldBeTrue();
    }

    [Fact]
    public async Task After_acceptance_there_is_no_way_back_and_the_page_says_who_was_first()
    {
        var id = await plek.OfferedAsync();
        var client = await plek.Host.SignInAsync(Wereld.Anna);
        var form = (await client.GetFormAsync(Url(id))).Fill("Toelichting", "Toch niet.");
        await plek.AcceptAsync(id);

        using var late = await form.SendAsync();

        var told = await late.ReadPageAsync();
        Overdraagplek.Text(told).ShouldContain("Wat u instuurde, is niet vastgelegd.");
        told.QuerySelector("textarea[name=Toelichting]")!.TextContent.ShouldBe("Toch niet.");
        var page = await client.GetPageAsync(told.QuerySelector(".utrecht-alert a")!.GetAttribute("href")!);
        Overdraagplek.Text(page).ShouldContain("Aangenomen door Lotte Visser");
        page.QuerySelectorAll("main a").ShouldNotContain(a => a.TextContent.Contains("Trek de overdracht in", StringComparison.Ordinal));
        (await plek.FindAsync(id)).Status.ShouldBe(OverdrachtStatus.Aangenomen);
    }

    private static string Url(OverdrachtId id) => $"/overdrachten/{id}/intrekken";
}
