using System.Net;
using Microsoft.EntityFrameworkCore;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Programma.Regioplannen;

public sealed class DraftRegioplanTests(WereldHost world) : IClassFixture<WereldHost>
{
    private const string Path = "/programma/plannen/nieuw";

    private readonly WebHost _host = world.Host;

    [Fact]
    public async Task A_region_begins_a_plan_of_its_own_and_a_double_click_begins_one()
    {
        var form = (await (await _host.SignInAsync(Wereld.ProjectleiderElders)).GetFormAsync(Path))
            .Fill(("Naam", " Actieprogramma Flevoland "), ("Van", "1-1-2022"), ("TotEnMet", "31 december 2024"));

        var answers = await Task.WhenAll(form.SendAsync(), form.SendAsync());

        answers.ShouldAllBe(a => a.StatusCode == HttpStatusCode.Found);
        var plan = await _host.WithDbAsync(db => db.Plannen.AsNoTracking().SingleAsync(p => p.Naam == "Actieprogramma Flevoland"));
        (plan.Organisatie, plan.Gebied, plan.Gedeeld, plan.Bron).ShouldBe((world.Wereld.AndereRegio.Id, "PR05", false, null));
        answers[0].Headers.Location!.OriginalString.ShouldBe($"/programma/plannen/{plan.Id}");
    }

    [Theory]
    [InlineData("Naam", " ", "Vul de naam van het plan in.")]
    [InlineData("Naam", "Pl\0an", "niet bewaard kan worden")]
    [InlineData("Van", "", "Vul de eerste dag van het plan in.")]
    [InlineData("Van", "ooit", "Deze datum kunnen wij niet lezen.")]
    [InlineData("TotEnMet", "", "Vul de laatste dag van het plan in.")]
    [InlineData("TotEnMet", "1-1-2021", "Het einde ligt voor het begin.")]
    public async Task What_cannot_be_is_told_at_the_field(string field, string value, string fault)
    {
        using var answer = await (await (await _host.SignInAsync(Wereld.Projectleider)).GetFormAsync(Path))
            .Fill(("Naam", "Mislukt"), ("Van", "1-1-2022"), ("TotEnMet", "31-12-2024")).Fill(field, value).SendAsync();

        (await answer.ReadPageAsync()).GetElementById($"{field}-error")!.TextContent.ShouldContain(fault);
        (await _host.WithDbAsync(db => db.Plannen.CountAsync(p => p.Naam == "Mislukt"))).ShouldBe(0);
    }

    [Theory]
    [InlineData(Wereld.Landelijk)]
    [InlineData(Wereld.Beleidsmedewerker)]
    public async Task Only_a_region_begins_one(string account)
    {
        using var answer = await (await _host.SignInAsync(account)).GetAsync(Path);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
