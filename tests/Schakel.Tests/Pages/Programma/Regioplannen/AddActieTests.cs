using System.Net;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Programma;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Programma.Regioplannen;

public sealed class AddActieTests(WereldHost world) : IClassFixture<WereldHost>
{
    private readonly WebHost _host = world.Host;

    [Fact]
    public async Task An_action_gets_the_next_number_of_its_theme_and_a_double_click_makes_one()
    {
        var path = await world.LoadRegioplanAsync();
        var form = (await (await _host.SignInAsync(Wereld.Projectleider)).GetFormAsync($"{path}/acties/nieuw"))
            .Fill(("Onderdeel", "2.4"), ("Tekst", " Werven van ervaringsdeskundigen. "), ("Schaal", nameof(Schaal.Lokaal)));

        var answers = await Task.WhenAll(form.SendAsync(), form.SendAsync());

        answers.ShouldAllBe(a => a.StatusCode == HttpStatusCode.Found);
        var actie = await _host.WithDbAsync(db => db.Acties.AsNoTracking().SingleAsync(a => a.Bouwsteen == "2.4"));
        (actie.Nummer, actie.Lijn, actie.Tekst, actie.Gegevens.Schaal).ShouldBe(("2.4.1", "2", "Werven van ervaringsdeskundigen.", Schaal.Lokaal));
        answers[0].Headers.Location!.OriginalString.ShouldBe($"/programma/acties/{actie.Id}");
    }

    [Theory]
    [InlineData("Onderdeel", "", "Kies onder welk thema de actie valt.")]
    [InlineData("Tekst", " ", "Vul in wat de regio gaat doen.")]
    [InlineData("Tekst", "Te\0kst", "niet bewaard kan worden")]
    public async Task What_cannot_be_is_told_at_the_field(string field, string value, string fault)
    {
        var path = await world.LoadRegioplanAsync();
        using var answer = await (await (await _host.SignInAsync(Wereld.Projectleider)).GetFormAsync($"{path}/acties/nieuw"))
            .Fill(("Onderdeel", "3.5"), ("Tekst", "Mislukt")).Fill(field, value).SendAsync();

        (await answer.ReadPageAsync()).GetElementById($"{field}-error")!.TextContent.ShouldContain(fault);
        (await _host.WithDbAsync(db => db.Acties.CountAsync(a => a.Bouwsteen == "3.5"))).ShouldBe(6);
    }

    [Fact]
    public async Task A_theme_of_another_plan_is_refused()
    {
        await world.LoadRegioplanAsync();
        var plan = (await world.RegioplanAsync()).Id;
        var outcome = await _host.WithAsync<AddActie, Outcome>(u => u.HandleAsync(
            new(plan, ActieId.New(), "7.7", "Los", null), world.Wereld.Wie(Wereld.Projectleider), CancellationToken.None));

        (outcome.Refusal, outcome.Veld).ShouldBe(("Kies onder welk thema de actie valt.", "Onderdeel"));
    }

    [Theory]
    [InlineData(Wereld.Landelijk)]
    [InlineData(Wereld.ProjectleiderElders)]
    public async Task Whoever_may_only_read_the_plan_finds_no_form(string account)
    {
        var path = await world.LoadRegioplanAsync(shared: true);
        using var answer = await (await _host.SignInAsync(account)).GetAsync($"{path}/acties/nieuw");

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(null, new[] { "1", "2", "2.9" }, "3")]
    [InlineData("2", new[] { "2", "2.1", "2.4", "2.4.7" }, "2.5")]
    [InlineData("2.4", new string[0], "2.4.1")]
    [InlineData("1", new[] { "10.3", "1.x" }, "1.1")]
    public void The_next_number_follows_the_last(string? boven, string[] taken, string next) => Nummering.Next(boven, taken).ShouldBe(next);
}
