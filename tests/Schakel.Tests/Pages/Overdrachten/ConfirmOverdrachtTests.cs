using System.Net;
using Schakel.Core.Common;
using Schakel.Core.Overdracht;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Overdrachten;

/// <summary>A receiver that does not sign in here confirms on paper, and Veilig Thuis records it.</summary>
public sealed class ConfirmOverdrachtTests(Overdraagplek plek) : IClassFixture<Overdraagplek>
{
    private static readonly CancellationToken _ct = CancellationToken.None;

    [Fact]
    public async Task With_name_day_and_how_zicht_passes_at_the_moment_of_recording()
    {
        var id = await OfferedAsync();
        plek.Host.Clock.Advance(TimeSpan.FromDays(1));
        var form = await (await plek.Host.SignInAsync(Wereld.Anna)).GetFormAsync(Url(id));

        using var answer = await form.Fill(("Naam", "Roos Haven"), ("BevestigdOp", "gisteren"), ("Bevestiging", "Per brief van de teamleider.")).SendAsync();

        answer.Headers.Location!.OriginalString.ShouldBe($"/overdrachten/{id}");
        var aanbod = await plek.FindAsync(id);
        (aanbod.Status, aanbod.BevestigdOp, aanbod.Bevestiging).ShouldBe(
            (OverdrachtStatus.Aangenomen, plek.Host.Clock.Today().AddDays(-1), "Per brief van de teamleider."));
        var zicht = (await plek.ZichtAsync(aanbod.Casus))!;
        (zicht.Organisatie, zicht.Naam, zicht.Vanaf).ShouldBe((plek.Wereld.NietAangesloten.Id, "Roos Haven", plek.Host.Clock.Now()));
        var text = Overdraagplek.Text(await plek.PageAsync(Wereld.Anna, $"/overdrachten/{id}"));
        text.ShouldContain("Schriftelijk bevestigd op");
        text.ShouldContain("Per brief van de teamleider.");
    }

    [Theory]
    [InlineData("Naam", "", "Vul in wie er vanaf nu zicht op veiligheid heeft.")]
    [InlineData("Bevestiging", " ", "Vul in wie er schriftelijk bevestigde en hoe.")]
    [InlineData("Bevestiging", "a\0b", "De tekst bevat een teken dat niet bewaard kan worden.")]
    [InlineData("Bevestiging", null, "Kort de tekst in: 100000 tekens is te lang, 4000 is het meeste.")]
    [InlineData("BevestigdOp", "", "Vul een datum in.")]
    [InlineData("BevestigdOp", "ooit", "Deze datum kunnen wij niet lezen.")]
    [InlineData("BevestigdOp", "1-1-2030", "De bevestiging kan niet in de toekomst liggen.")]
    public async Task A_field_that_is_wrong_says_so_and_zicht_stays(string field, string? value, string message)
    {
        var id = await OfferedAsync();
        var form = Filled(await (await plek.Host.SignInAsync(Wereld.Anna)).GetFormAsync(Url(id)));

        using var answer = await form.Forge(field, value ?? new string('a', 100_000)).SendAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await answer.ReadPageAsync();
        page.GetElementById($"{field}-error")!.TextContent.ShouldContain(message);
        page.QuerySelectorAll("#fouten li").ShouldHaveSingleItem();
        (await plek.FindAsync(id)).IsOpen.ShouldBeTrue();
    }

    [Fact]
    public async Task A_confirmation_from_before_the_offer_confirms_nothing()
    {
        var id = await OfferedAsync();
        var form = Filled(await (await plek.Host.SignInAsync(Wereld.Anna)).GetFormAsync(Url(id)));

        using var answer = await form.Fill("BevestigdOp", "gisteren").SendAsync();

        (await answer.ReadPageAsync()).QuerySelector("#fouten")!.TextContent.ShouldContain("De bevestiging kan niet van vóór het aanbod zijn.");
        (await plek.FindAsync(id)).IsOpen.ShouldBeTrue();
    }

    [Fact]
    public async Task For_a_receiver_that_signs_in_here_nobody_confirms()
    {
        var id = await plek.OfferedAsync();
        var client = await plek.Host.SignInAsync(Wereld.Anna);

        using var answer = await client.GetAsync(new Uri(Url(id), UriKind.Relative), _ct);

        answer.Headers.Location!.OriginalString.ShouldBe($"/overdrachten/{id}");
        (await ConfirmAsync(id, c => c)).Refusal.ShouldBe("Deze organisatie neemt zelf aan in Schakel; u kunt dat niet voor haar doen.");
    }

    [Fact]
    public async Task Without_a_confirmation_or_its_day_nobody_accepts_for_somebody_else()
    {
        var id = await OfferedAsync();

        (await ConfirmAsync(id, c => c with { Bevestiging = null })).Refusal.ShouldBe("Vul in wie er schriftelijk bevestigde, wanneer en hoe.");
        (await ConfirmAsync(id, c => c with { BevestigdOp = null })).Refusal.ShouldBe("Vul in wie er schriftelijk bevestigde, wanneer en hoe.");
        (await ConfirmAsync(id, c => c, Wereld.AnnaElders)).Refusal.ShouldBe("Dit kan alleen het Veilig Thuis dat de casus aanbiedt.");
        (await ConfirmAsync(id, c => c)).Refusal.ShouldBeNull();
    }

    [Fact]
    public async Task The_English_page_has_no_Dutch_text()
    {
        var url = Url(await OfferedAsync());
        var client = await plek.Host.SignInAsync(Wereld.Anna);
        await client.ReadEnglishAsync(url);

        plek.Host.DutchIn(await client.GetPageAsync(url)).ShouldBeEmpty();
    }

    private static string Url(OverdrachtId id) => $"/overdrachten/{id}/bevestigen";

    private static HtmlForm Filled(HtmlForm form) =>
        form.Fill(("Naam", "Roos Haven"), ("BevestigdOp", "vandaag"), ("Bevestiging", "Per brief van de teamleider."));

    private Task<OverdrachtId> OfferedAsync() => plek.OfferedAsync(plek.Wereld.NietAangesloten);

    private Task<Outcome> ConfirmAsync(OverdrachtId id, Func<AcceptOverdracht.Command, AcceptOverdracht.Command> change, string account = Wereld.Anna) =>
        plek.DoAsync<AcceptOverdracht>((u, wie) => u.HandleAsync(change(new(id, "Roos Haven", "Per brief.", plek.Host.Clock.Today())), wie, _ct), account);
}
