using System.Net;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Toegang;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Beheer;

public sealed class ReviseMedewerkerTests(WereldHost world) : IClassFixture<WereldHost>
{
    private readonly WebHost _host = world.Host;

    [Fact]
    public async Task Name_function_team_and_sign_in_name_change_and_leave_one_line()
    {
        var gerda = world.Wereld.Medewerkers[Wereld.Gedragsdeskundige];
        using var saved = await SendAsync(gerda, ("Naam", "Gerda Postma-Bos"), ("Functie", "GZ-psycholoog"), ("Gebruikersnaam", "demo.gerda2"), ("Team", ""));

        saved.Headers.Location!.OriginalString.ShouldBe($"/beheer/medewerkers/{gerda.Id}");
        var now = await ReadAsync(gerda);
        (now.Naam, now.Functie, now.Gebruikersnaam, now.Team, now.Rol).ShouldBe(("Gerda Postma-Bos", "GZ-psycholoog", "demo.gerda2", null, "gedragsdeskundige"));
        (await _host.WithDbAsync(db => db.AuditRegels.CountAsync(r => r.Actie == "MedewerkerRevised" && r.Onderwerp == $"medewerker/{gerda.Id}"))).ShouldBe(1);
        (await (await _host.SignInAsync("demo.gerda2")).GetPageAsync("/werkvoorraad")).ShouldNotBeNull();
    }

    [Fact]
    public async Task Wrong_input_is_told_per_field_and_changes_nothing()
    {
        var tom = world.Wereld.Medewerkers[Wereld.Teamleider];
        using var answer = await SendAsync(tom, ("Naam", " "), ("Functie", ""), ("Gebruikersnaam", "t\u00F6m"));

        NieuweMeldingTyper.Faults(await answer.ReadPageAsync()).Keys.ShouldBe(["Naam", "Functie", "Gebruikersnaam"], ignoreOrder: true);
        (await ReadAsync(tom)).Naam.ShouldBe("Tom Bakker");
    }

    [Theory]
    [InlineData(Wereld.Anna, "heeft Anna de Wit al")]
    [InlineData(Wereld.LokaalHuizen, "kan hier geen account bestaan")]
    public async Task A_sign_in_name_of_somebody_else_is_refused(string taken, string fault)
    {
        using var answer = await SendAsync(world.Wereld.Medewerkers[Wereld.Teamleider], ("Gebruikersnaam", taken));

        (await answer.ReadPageAsync()).GetElementById("Gebruikersnaam-error")!.TextContent.ShouldContain(fault);
    }

    [Fact]
    public async Task Nobody_shuts_themselves_out_by_their_own_sign_in_name()
    {
        var bea = world.Wereld.Medewerkers[Wereld.Beheerder];
        using var answer = await SendAsync(bea, ("Gebruikersnaam", "demo.bae"));
        (await answer.ReadPageAsync()).GetElementById("Gebruikersnaam-error")!.TextContent.ShouldContain("zou u buitensluiten");

        using var saved = await SendAsync(bea, ("Functie", "Applicatiebeheerder"));
        saved.StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task The_second_of_two_administrators_sees_that_and_keeps_what_was_typed()
    {
        var anna = world.Wereld.Medewerkers[Wereld.Anna];
        var form = (await (await _host.SignInAsync(Wereld.Beheerder)).GetFormAsync(Url(anna))).Fill("Functie", "Onderzoeker");
        using var first = await SendAsync(anna, ("Functie", "Coach"));

        using var second = await form.SendAsync();
        var page = await second.ReadPageAsync();
        page.QuerySelector("#fouten")!.TextContent.ShouldContain("Een collega heeft dit account net gewijzigd");
        page.GetElementById("Functie")!.GetAttribute("value").ShouldBe("Onderzoeker");
        (await ReadAsync(anna)).Functie.ShouldBe("Coach");
    }

    private static string Url(Medewerker medewerker) => $"/beheer/medewerkers/{medewerker.Id}/gegevens";

    private async Task<HttpResponseMessage> SendAsync(Medewerker medewerker, params (string Name, string Value)[] fields) =>
        await (await _host.SignInAsync(Wereld.Beheerder)).SendFormAsync(Url(medewerker), fields);

    private Task<Medewerker> ReadAsync(Medewerker medewerker) =>
        _host.WithDbAsync(db => db.Medewerkers.AsNoTracking().SingleAsync(m => m.Id == medewerker.Id));
}
