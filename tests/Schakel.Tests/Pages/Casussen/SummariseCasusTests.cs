using System.Net;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Casussen;

public sealed class SummariseCasusTests(Zaken zaken) : IClassFixture<Zaken>
{
    [Fact]
    public async Task Two_lines_stand_on_the_casus_with_who_wrote_them_and_when()
    {
        var melding = await zaken.ReceiveAsync("Samen");
        var client = await zaken.Host.SignInAsync(Wereld.Anna, followRedirects: true);

        using var answer = await (await client.GetFormAsync($"/casussen/{melding.Casus}/wat-speelt")).Fill(("WatSpeelt", "Saskia is in de opvang.")).SendAsync();
        var page = await answer.ReadPageAsync();

        page.QuerySelector(".panel--warm")!.TextContent.ShouldContain("Saskia is in de opvang.");
        page.QuerySelector(".panel--warm")!.TextContent.ShouldContain("Anna de Wit, 2 juni 2026 om 10:00");
        page.QuerySelector(".schakel-timeline")!.TextContent.ShouldContain("Wat er nu speelt bijgewerkt");
    }

    [Fact]
    public async Task The_second_of_two_sees_both_texts_and_can_save_on_top_knowingly()
    {
        var melding = await zaken.ReceiveAsync("Botsing");
        var url = $"/casussen/{melding.Casus}/wat-speelt";
        var client = await zaken.Host.SignInAsync(Wereld.Anna);
        var anna = await client.GetFormAsync(url);
        (await (await (await zaken.Host.SignInAsync(Wereld.Teamleider)).GetFormAsync(url)).Fill(("WatSpeelt", "Tom zag dit.")).SendAsync()).Dispose();

        using var refused = await anna.Fill(("WatSpeelt", "Anna zag dat.")).SendAsync();
        var page = await refused.ReadPageAsync();

        page.QuerySelector(".utrecht-alert")!.TextContent.ShouldContain("Tom Bakker schreef hier net iets anders");
        page.QuerySelector("blockquote")!.TextContent.ShouldBe("Tom zag dit.");
        page.QuerySelector("textarea")!.TextContent.ShouldContain("Anna zag dat.");
        (await zaken.CasusAsync(melding.Casus)).WatSpeelt.ShouldBe("Tom zag dit.");

        using var onTop = await client.Form(page).SendAsync();
        onTop.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await zaken.CasusAsync(melding.Casus)).WatSpeelt.ShouldBe("Anna zag dat.");
    }

    [Fact]
    public async Task Another_change_of_the_casus_does_not_get_in_the_way_and_sending_twice_is_once()
    {
        var melding = await zaken.ReceiveAsync("Rustig");
        var form = await (await zaken.Host.SignInAsync(Wereld.Anna)).GetFormAsync($"/casussen/{melding.Casus}/wat-speelt");
        await zaken.AssignAsync(melding, Wereld.Gedragsdeskundige);
        form.Fill(("WatSpeelt", "Regel een.\nRegel twee."));

        using var one = await form.SendAsync();
        using var two = await form.SendAsync();

        one.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        two.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData(" ", "Vul in wat er nu speelt.")]
    [InlineData("nul\0byte", "kan worden")]
    public async Task An_empty_or_damaged_text_is_refused_at_its_field(string text, string error)
    {
        var melding = await zaken.ReceiveAsync("Leeg");
        var form = await (await zaken.Host.SignInAsync(Wereld.Anna)).GetFormAsync($"/casussen/{melding.Casus}/wat-speelt");

        using var answer = await form.Forge("WatSpeelt", text).SendAsync();

        var message = (await answer.ReadPageAsync()).GetElementById("WatSpeelt-error").ShouldNotBeNull().TextContent;
        (message.Contains(error, StringComparison.Ordinal) || message.Contains("niet bewaard", StringComparison.Ordinal)).ShouldBeTrue(message);
        (await zaken.CasusAsync(melding.Casus)).WatSpeelt.ShouldBeNull();
    }

    [Fact]
    public async Task A_text_of_a_hundred_thousand_characters_is_refused_and_stays_in_the_form()
    {
        var melding = await zaken.ReceiveAsync("Lang");
        var form = await (await zaken.Host.SignInAsync(Wereld.Anna)).GetFormAsync($"/casussen/{melding.Casus}/wat-speelt");

        using var answer = await form.Fill(("WatSpeelt", new string('x', 100_000))).SendAsync();
        var page = await answer.ReadPageAsync();

        page.GetElementById("WatSpeelt-error")!.TextContent.ShouldContain("Kort de tekst in");
        page.QuerySelector("textarea")!.TextContent.Trim().Length.ShouldBe(100_000);
    }
}
