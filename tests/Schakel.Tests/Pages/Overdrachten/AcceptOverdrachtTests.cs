using System.Net;
using Schakel.Core.Meldingen;
using Schakel.Core.Overdracht;
using Schakel.Core.Werkvoorraad;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Overdrachten;

public sealed class AcceptOverdrachtTests(Overdraagplek plek) : IClassFixture<Overdraagplek>
{
    [Theory]
    [InlineData(false, CasusFase.Gesloten)]
    [InlineData(true, CasusFase.Monitoring)]
    public async Task By_name_and_time_the_receiver_holds_zicht(bool monitoren, CasusFase fase)
    {
        var id = await plek.OfferedAsync(monitoren: monitoren);
        var client = await plek.Host.SignInAsync(Wereld.LokaalHilversum, followRedirects: true);
        var form = await client.GetFormAsync(Url(id));

        using var answer = await form.Fill("Naam", "Lieke Bos").SendAsync();

        Overdraagplek.Text(await answer.ReadPageAsync()).ShouldContain("U heeft nu zicht op veiligheid. Lieke Bos nam de overdracht aan op");
        var aanbod = await plek.FindAsync(id);
        (aanbod.Status, aanbod.BeslistDoor, aanbod.BeslistOp).ShouldBe((OverdrachtStatus.Aangenomen, "Lieke Bos", plek.Host.Clock.GetUtcNow().UtcDateTime));
        var zicht = (await plek.ZichtAsync(aanbod.Casus))!;
        (zicht.Organisatie, zicht.Naam, zicht.Vanaf).ShouldBe((plek.Wereld.Hilversum.Id, "Lieke Bos", aanbod.BeslistOp!.Value));
        (await plek.CasusAsync(aanbod.Casus)).Fase.ShouldBe(fase);
        (await plek.OpenTakenAsync(aanbod)).Select(t => t.Soort).ShouldBe(monitoren ? [SoortTaak.Monitoren] : []);
    }

    [Fact]
    public async Task The_name_of_who_signs_in_stands_there_already()
    {
        var page = await plek.PageAsync(Wereld.LokaalHilversum, Url(await plek.OfferedAsync()));

        page.QuerySelector("[name=Naam]")!.GetAttribute("value").ShouldBe("Lotte Visser");
    }

    [Theory]
    [InlineData(" ", "Vul in wie er vanaf nu zicht op veiligheid heeft.")]
    [InlineData("a\0b", "De tekst bevat een teken dat niet bewaard kan worden.")]
    [InlineData(null, "Kort de tekst in: 100000 tekens is te lang, 200 is het meeste.")]
    public async Task Without_a_name_that_can_be_read_nobody_accepts(string? naam, string message)
    {
        var id = await plek.OfferedAsync();
        var form = await (await plek.Host.SignInAsync(Wereld.LokaalHilversum)).GetFormAsync(Url(id));

        using var answer = await form.Forge("Naam", naam ?? new string('a', 100_000)).SendAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.ReadPageAsync()).GetElementById("Naam-error")!.TextContent.ShouldContain(message);
        (await plek.FindAsync(id)).IsOpen.ShouldBeTrue();
    }

    [Fact]
    public async Task A_second_press_ends_where_the_first_one_did_and_says_nothing_odd()
    {
        var id = await plek.OfferedAsync();
        var form = await (await plek.Host.SignInAsync(Wereld.LokaalHilversum)).GetFormAsync(Url(id));

        using var first = await form.SendAsync();
        using var second = await form.SendAsync();

        first.Headers.Location!.OriginalString.ShouldBe($"/overdrachten/{id}");
        second.Headers.Location.ShouldBe(first.Headers.Location);
    }

    [Fact]
    public async Task Of_two_colleagues_one_accepts_and_the_other_hears_who()
    {
        var id = await plek.OfferedAsync();
        var one = (await (await plek.Host.SignInAsync(Wereld.LokaalHilversum)).GetFormAsync(Url(id))).Fill("Naam", "Lieke Bos");
        var client = await plek.Host.SignInAsync(Wereld.LokaalHilversum);
        var other = (await client.GetFormAsync(Url(id))).Fill("Naam", "Sem Kok");
        (await one.SendAsync()).Dispose();

        using var late = await other.SendAsync();

        var page = await late.ReadPageAsync();
        Overdraagplek.Text(page).ShouldContain("Iemand was u net voor Wat u instuurde, is niet vastgelegd.");
        page.QuerySelector("[name=Naam]")!.GetAttribute("value").ShouldBe("Sem Kok");
        page.QuerySelectorAll("main button").ShouldBeEmpty("there is nothing left to decide");
        page.QuerySelectorAll(".schakel-error-summary li").ShouldBeEmpty();
        var path = page.QuerySelector(".utrecht-alert a")!.GetAttribute("href")!;
        Overdraagplek.Text(await client.GetPageAsync(path)).ShouldContain("Lieke Bos nam de overdracht aan");
    }

    [Fact]
    public async Task Two_colleagues_at_the_same_moment_leave_one_who_accepted()
    {
        for (var round = 0; round < 5; round++)
        {
            var id = await plek.OfferedAsync();
            var one = (await (await plek.Host.SignInAsync(Wereld.LokaalHilversum)).GetFormAsync(Url(id))).Fill("Naam", "Lieke Bos");
            var other = (await (await plek.Host.SignInAsync(Wereld.LokaalHilversum)).GetFormAsync(Url(id))).Fill("Naam", "Sem Kok");

            var answers = await Task.WhenAll(one.SendAsync(), other.SendAsync());

            answers.Select(a => a.Headers.Location?.OriginalString).ShouldBe([$"/overdrachten/{id}", null], ignoreOrder: true);
            var aanbod = await plek.FindAsync(id);
            (await plek.ZichtAsync(aanbod.Casus))!.Naam.ShouldBe(aanbod.BeslistDoor);
            Array.ForEach(answers, a => a.Dispose());
        }
    }

    [Fact]
    public async Task After_withdrawal_nobody_accepts_any_more()
    {
        var id = await plek.OfferedAsync();
        var client = await plek.Host.SignInAsync(Wereld.LokaalHilversum);
        var form = await client.GetFormAsync(Url(id));
        await plek.WithdrawAsync(id);

        using var late = await form.SendAsync();

        Overdraagplek.Text(await late.ReadPageAsync()).ShouldContain("Iemand was u net voor");
        var text = Overdraagplek.Text(await client.GetPageAsync($"/overdrachten/{id}"));
        text.ShouldContain("Veilig Thuis trok deze overdracht in.");
        text.ShouldNotContain("Toch niet.", Case.Sensitive, "why Veilig Thuis withdrew is its own affair");
        (await plek.ZichtAsync((await plek.FindAsync(id)).Casus))!.Organisatie.ShouldBe(plek.Wereld.VeiligThuis.Id);
    }

    private static string Url(Core.Common.OverdrachtId id) => $"/overdrachten/{id}/aannemen";
}
