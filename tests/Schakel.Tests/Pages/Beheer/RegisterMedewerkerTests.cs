using System.Net;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Audit;
using Schakel.Core.Common;
using Schakel.Core.Toegang;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Beheer;

public sealed class RegisterMedewerkerTests(WereldHost world) : IClassFixture<WereldHost>
{
    private const string Path = "/beheer/medewerkers/nieuw";

    private readonly WebHost _host = world.Host;

    [Fact]
    public async Task Somebody_new_can_sign_in_and_work_with_the_role_that_was_given()
    {
        var team = world.Wereld.Medewerkers[Wereld.Anna].Team;
        using var saved = await SendAsync(("Naam", " Nadia Bouzid "), ("Functie", "Maatschappelijk werker"), ("Gebruikersnaam", " demo.nadia "), ("Team", $"{team}"), ("Rol", "medewerker-vt"));

        saved.Headers.Location!.OriginalString.ShouldBe("/beheer/medewerkers");
        var nadia = await FindAsync("demo.nadia");
        (nadia!.Naam, nadia.Functie, nadia.Team, nadia.Organisatie).ShouldBe(("Nadia Bouzid", "Maatschappelijk werker", team, world.Wereld.VeiligThuis.Id));
        (await (await _host.SignInAsync("demo.nadia")).GetPageAsync("/werkvoorraad")).ShouldNotBeNull();
        var line = await _host.WithDbAsync(db => db.AuditRegels.AsNoTracking().SingleAsync(r => r.Onderwerp == $"medewerker/{nadia.Id}" && r.Actie == "MedewerkerRegistered"));
        (line.Actor, line.Betreft).ShouldBe(($"{world.Wereld.Medewerkers[Wereld.Beheerder].Id}", "medewerker-vt"));
    }

    [Fact]
    public async Task A_double_click_makes_one()
    {
        var form = (await FormAsync()).Fill(Right("demo.dubbel"));

        var answers = await Task.WhenAll(form.SendAsync(), form.SendAsync());
        using var third = await form.SendAsync();

        answers.ShouldAllBe(a => a.StatusCode == HttpStatusCode.Found);
        third.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await _host.WithDbAsync(db => db.Medewerkers.CountAsync(m => m.Gebruikersnaam == "demo.dubbel"))).ShouldBe(1);
    }

    [Fact]
    public async Task An_empty_form_says_per_field_what_is_missing()
    {
        using var answer = await (await FormAsync()).SendAsync();

        var faults = NieuweMeldingTyper.Faults(await answer.ReadPageAsync());
        faults.Keys.ShouldBe(["Naam", "Functie", "Gebruikersnaam", "Rol"], ignoreOrder: true);
        faults["Gebruikersnaam"].ShouldBe("Vul in hoe de inlogvoorziening deze medewerker noemt.");
    }

    [Fact]
    public async Task The_same_is_said_in_English()
    {
        var client = await _host.SignInAsync(Wereld.Beheerder);
        await client.ReadEnglishAsync("/beheer");
        using var answer = await (await client.GetFormAsync(Path)).SendAsync();

        var page = await answer.ReadPageAsync();
        NieuweMeldingTyper.Faults(page)["Naam"].ShouldBe("Fill in the name of the colleague.");
        _host.DutchIn(page).ShouldBeEmpty();
        var anna = world.Wereld.Medewerkers[Wereld.Anna];
        foreach (var path in new[] { "", "/teams", "/teams/nieuw", "/medewerkers", $"/medewerkers/{anna.Id}", $"/medewerkers/{anna.Id}/gegevens", $"/medewerkers/{anna.Id}/sluiten" })
        {
            _host.DutchIn(await client.GetPageAsync($"/beheer{path}")).ShouldBeEmpty(path);
        }
    }

    [Theory]
    [InlineData("Naam", "Jan\0sen", "niet bewaard kan worden")]
    [InlineData("Functie", "a\u0007b", "niet bewaard kan worden")]
    [InlineData("Gebruikersnaam", "jan\0", "niet bewaard kan worden")]
    [InlineData("Gebruikersnaam", "jan de wit", "zonder spaties")]
    [InlineData("Gebruikersnaam", "j\u00E9", "letters zonder accent")]
    [InlineData("Gebruikersnaam", "\u202Ejan", "letters zonder accent")]
    [InlineData("Gebruikersnaam", "demo.\u0430nna", "letters zonder accent")]
    public async Task What_cannot_be_is_told_at_its_field_and_what_was_typed_is_kept(string field, string value, string fault)
    {
        using var answer = await (await FormAsync()).Fill(Right("demo.nooit")).Fill(field, value).SendAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await answer.ReadPageAsync();
        page.GetElementById($"{field}-error")!.TextContent.ShouldContain(fault);
        page.QuerySelector("[name=Rol]:checked")!.GetAttribute("value").ShouldBe("teamleider");
        page.GetElementById(field == "Naam" ? "Functie" : "Naam")!.GetAttribute("value").ShouldBe(field == "Naam" ? "Werker" : "Iemand Nieuw");
        (await FindAsync("demo.nooit")).ShouldBeNull();
    }

    [Theory]
    [InlineData("Naam")]
    [InlineData("Functie")]
    [InlineData("Gebruikersnaam")]
    public async Task A_text_that_is_too_long_is_told(string field)
    {
        using var answer = await (await FormAsync()).Fill(Right("demo.lang")).Fill(field, new string('a', 100_000)).SendAsync();

        (await answer.ReadPageAsync()).GetElementById($"{field}-error")!.TextContent.ShouldContain("200 is het meeste");
    }

    [Fact]
    public async Task A_name_from_right_to_left_is_somebodys_name()
    {
        using var saved = await SendAsync([.. Right("demo.rtl"), ("Naam", "محمد الخطيب")]);

        saved.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await FindAsync("demo.rtl"))!.Naam.ShouldBe("محمد الخطيب");
    }

    [Theory]
    [InlineData(Wereld.Anna, "heeft Anna de Wit al")]
    [InlineData(Wereld.AnnaElders, "kan hier geen account bestaan")]
    public async Task A_sign_in_name_that_is_taken_is_refused_and_names_a_colleague_only(string taken, string fault)
    {
        using var answer = await SendAsync(Right(taken));

        var page = await answer.ReadPageAsync();
        page.GetElementById("Gebruikersnaam-error")!.TextContent.ShouldContain(fault);
        page.Body!.TextContent.ShouldNotContain("Elly");
        page.Body.TextContent.ShouldNotContain("Flevoland");
        (await _host.WithDbAsync(db => db.Medewerkers.CountAsync(m => m.Gebruikersnaam == taken))).ShouldBe(1);
    }

    [Theory]
    [InlineData("koppelvlak")]
    [InlineData("medewerker-lokaal-team")]
    [InlineData("opperbaas")]
    public async Task A_role_that_does_not_fit_the_organisation_is_refused(string rol)
    {
        using var answer = await (await FormAsync()).Fill(Right("demo.rol")).Forge("Rol", rol).SendAsync();

        NieuweMeldingTyper.Faults(await answer.ReadPageAsync()).ShouldHaveSingleItem().Value.ShouldBe("Kies een rol uit de lijst.");
        (await FindAsync("demo.rol")).ShouldBeNull();
    }

    [Theory]
    [InlineData("geen-team")]
    [InlineData("7b0f3f6e-1111-4222-8333-444455556666")]
    public async Task A_team_that_is_not_ours_is_refused(string team)
    {
        using var answer = await (await FormAsync()).Fill(Right("demo.team")).Forge("Team", team).SendAsync();

        (await answer.ReadPageAsync()).GetElementById("Team-error")!.TextContent.ShouldContain("Kies een team uit de lijst.");
        (await FindAsync("demo.team")).ShouldBeNull();
    }

    [Fact]
    public async Task An_id_of_somebody_elsewhere_changes_nobody()
    {
        var elly = world.Wereld.Medewerkers[Wereld.AnnaElders];
        using var answer = await (await FormAsync()).Fill(Right("demo.kaper")).Forge("Nieuw", $"{elly.Id}").SendAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await FindAsync(Wereld.AnnaElders))!.Naam.ShouldBe("Elly Elders");
        (await FindAsync("demo.kaper")).ShouldBeNull();
    }

    /// <summary>The same role at a local team: its own staff and its own roles, and nothing of anybody else.</summary>
    [Fact]
    public async Task The_administrator_of_a_local_team_keeps_its_own_staff_only()
    {
        await MakeAsync("demo.lena", world.Wereld.Hilversum, "beheerder");
        var client = await _host.SignInAsync("demo.lena");

        var list = (await client.GetPageAsync("/beheer/medewerkers")).Body!.TextContent;
        list.ShouldContain("Lotte Visser");
        list.ShouldNotContain("Anna de Wit");
        list.ShouldNotContain("Hugo Mulder");
        foreach (var page in new[] { "", "/gegevens", "/sluiten" })
        {
            using var foreign = await client.GetAsync($"/beheer/medewerkers/{world.Wereld.Medewerkers[Wereld.Anna].Id}{page}");
            foreign.StatusCode.ShouldBe(HttpStatusCode.NotFound, page);
        }

        var form = await client.GetPageAsync(Path);
        form.QuerySelectorAll("[name=Rol]").Select(r => r.GetAttribute("value")).ShouldBe(["medewerker-lokaal-team", "beheerder"]);
        using var saved = await client.Form(form).Fill(Right("demo.nieuw-lokaal", "medewerker-lokaal-team")).SendAsync();
        saved.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await FindAsync("demo.nieuw-lokaal"))!.Organisatie.ShouldBe(world.Wereld.Hilversum.Id);
    }

    private static (string Name, string Value)[] Right(string account, string rol = "teamleider") =>
        [("Naam", "Iemand Nieuw"), ("Functie", "Werker"), ("Gebruikersnaam", account), ("Rol", rol)];

    private async Task<HtmlForm> FormAsync() => await (await _host.SignInAsync(Wereld.Beheerder)).GetFormAsync(Path);

    private async Task<HttpResponseMessage> SendAsync(params (string Name, string Value)[] fields) => await (await FormAsync()).Fill(fields).SendAsync();

    private Task<Medewerker?> FindAsync(string account) =>
        _host.WithDbAsync(db => db.Medewerkers.AsNoTracking().SingleOrDefaultAsync(m => m.Gebruikersnaam == account));

    private Task MakeAsync(string account, Organisatie organisatie, string rol) => _host.WithDbAsync(async db =>
    {
        db.Add(Medewerker.Register(MedewerkerId.New(), organisatie.Id, null, account, "Lena Lokaal", rol, rol));
        db.Record(new AuditLine(organisatie.Id, "systeem:test", "StaffMade", "medewerkers", _host.Clock.Now()));
        return await db.SaveChangesAsync();
    });
}
