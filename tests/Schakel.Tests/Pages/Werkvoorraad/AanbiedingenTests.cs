using Schakel.Core.Common;
using Schakel.Core.Overdracht;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Werkvoorraad;

/// <summary>The list of a receiving organisation: cards without anybody on them.</summary>
public sealed class AanbiedingenTests : IAsyncLifetime
{
    private readonly Werkplek _plek = new();

    public ValueTask InitializeAsync() => _plek.InitializeAsync();

    public ValueTask DisposeAsync() => _plek.DisposeAsync();

    [Fact]
    public async Task A_local_team_sees_what_is_offered_and_by_when_but_no_name_of_anybody()
    {
        var aanbod = await _plek.OfferAsync(await _plek.ReceiveAsync("Jansen", spoed: true));
        var page = await (await _plek.Host.SignInAsync(Wereld.LokaalHilversum)).GetPageAsync("/werkvoorraad");

        var card = page.QuerySelector("main article")!;

        card.QuerySelector("a")!.GetAttribute("href").ShouldBe($"/overdrachten/{aanbod.Id}");
        foreach (var fact in (string[])[$"Overdracht {aanbod.Nummer}", "Spoed", "uiterlijk vr 5 juni", "Hilversum", "1 kind", "Neem het zicht op veiligheid over", "Veilig Thuis Gooi en Vechtstreek"])
        {
            card.TextContent.ShouldContain(fact);
        }

        foreach (var secret in (string[])["Jansen", "Noor", "Bas", "Pieter", "Graag verder"])
        {
            page.DocumentElement.OuterHtml.ShouldNotContain(secret);
        }

        (await _plek.AuditAsync("AanbiedingenViewed")).ShouldBe(1);
    }

    [Fact]
    public async Task Another_local_team_sees_nothing_of_it()
    {
        var aanbod = await _plek.OfferAsync(await _plek.ReceiveAsync("Jansen"));

        var page = await (await _plek.Host.SignInAsync(Wereld.LokaalHuizen)).GetPageAsync("/werkvoorraad");

        page.QuerySelector(".schakel-empty__title")!.TextContent.ShouldBe("Er wacht geen aanbod op u");
        page.DocumentElement.OuterHtml.ShouldNotContain(aanbod.Id.ToString());
    }

    [Fact]
    public async Task What_was_accepted_stays_to_be_found_by_number()
    {
        var aanbod = await _plek.OfferAsync(await _plek.ReceiveAsync("Jansen"));
        var accepted = await _plek.Host.WithAsync<AcceptOverdracht, Outcome>(u => u.HandleAsync(
            new(aanbod.Id, "Lotte Visser"), _plek.Wereld.Wie(Wereld.LokaalHilversum), TestContext.Current.CancellationToken));
        accepted.Refusal.ShouldBeNull();
        var client = await _plek.Host.SignInAsync(Wereld.LokaalHilversum);

        (await client.GetPageAsync("/werkvoorraad")).QuerySelector("main article").ShouldBeNull();
        var card = (await client.GetPageAsync("/werkvoorraad?status=aangenomen")).QuerySelector("main article")!;

        card.TextContent.ShouldContain(aanbod.Nummer);
        card.TextContent.ShouldContain("Aangenomen door Lotte Visser, zojuist");
        card.TextContent.ShouldNotContain("Jansen");
    }

    [Fact]
    public async Task An_answer_that_is_asked_and_does_not_come_is_late_on_the_day_after()
    {
        await _plek.OfferAsync(await _plek.ReceiveAsync("Jansen"), dagen: 0);
        _plek.Host.Clock.Advance(TimeSpan.FromDays(1));

        var page = await (await _plek.Host.SignInAsync(Wereld.LokaalHilversum)).GetPageAsync("/werkvoorraad");

        page.QuerySelector("main article")!.TextContent.ShouldContain("1 werkdag te laat");
        page.QuerySelector(".schakel-stat--danger .schakel-stat__count")!.TextContent.ShouldBe("1");
    }

    [Fact]
    public async Task A_local_team_assigns_no_work_of_Veilig_Thuis()
    {
        var client = await _plek.Host.SignInAsync(Wereld.LokaalHilversum);
        var melding = await _plek.ReceiveAsync("Jansen");
        var taak = await _plek.TaakAsync(melding);

        var token = (await client.GetPageAsync("/werkvoorraad")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var body = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("Gekozen", $"{taak.Id}"), new("Zelf", "true")]);
        using var answer = await client.PostAsync(new Uri("/werkvoorraad", UriKind.Relative), body, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
        (await _plek.TaakAsync(melding)).Medewerker.ShouldBeNull();
    }
}
