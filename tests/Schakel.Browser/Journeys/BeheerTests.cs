using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Schakel.Browser.Support;
using Schakel.Core.Audit;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Toegang;
using Schakel.Tests.Support;

namespace Schakel.Browser.Journeys;

/// <summary>What an administrator keeps.</summary>
public sealed class BeheerTests(Chromium chromium, WereldHost world) : IClassFixture<WereldHost>
{
    [Theory]
    [InlineData(Screen.Desk, true)]
    [InlineData(Screen.Phone, true)]
    [InlineData(Screen.Desk, false)]
    [InlineData(Screen.Phone, false)]
    public Task The_administrator_can_use_every_page(Screen screen, bool script) => chromium.VisitAsync(world.Host, async visit =>
    {
        await SignInAsync(visit);
        foreach (var path in new[] { "", "/medewerkers", "/teams", "/rollen", "/organisaties", "/naslag", "/logboek" })
        {
            await visit.OpenAsync($"/beheer{path}");
            await LookAsync(visit, $"beheer{path.Replace('/', '-')}-{screen}");
        }

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Controleer het logboek" }).ClickAsync();
        (await visit.Page.Locator("main").InnerTextAsync()).ShouldContain("Het logboek is heel");
        await LookAsync(visit, $"beheer-logboek-gecontroleerd-{screen}");
        await visit.OpenAsync($"/beheer/medewerkers/{world.Wereld.Medewerkers[Wereld.Beheerder].Id}");
        await LookAsync(visit, $"beheer-medewerker-{screen}");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Bewaar de rol" }).ClickAsync();
        (await visit.Page.Locator("main").InnerTextAsync()).ShouldContain("U kunt uw eigen rol niet wijzigen");
        await LookAsync(visit, $"beheer-medewerker-geweigerd-{screen}");
    }, screen, script);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task With_the_keyboard_alone_a_role_is_changed(bool script) => chromium.VisitAsync(world.Host, async visit =>
    {
        await SignInAsync(visit);
        await visit.OpenAsync($"/beheer/medewerkers/{world.Wereld.Medewerkers[Wereld.Gedragsdeskundige].Id}");
        var keys = new Keyboard(visit.Page);
        await keys.ChooseAsync("Medewerker Veilig Thuis");
        await keys.PressOnAsync("Bewaar de rol");
        await visit.Page.WaitForURLAsync("**/beheer/medewerkers");
        (await visit.Page.GetByRole(AriaRole.Row, new() { Name = "Gerda Postma" }).InnerTextAsync()).ShouldContain("Medewerker Veilig Thuis");
    }, Screen.Desk, script);

    [Theory]
    [InlineData(Screen.Desk, true)]
    [InlineData(Screen.Phone, true)]
    [InlineData(Screen.Phone, false)]
    public Task A_colleague_comes_changes_and_leaves(Screen screen, bool script) => chromium.VisitAsync(world.Host, async visit =>
    {
        var name = $"Nadia {screen} {script}";
        await SignInAsync(visit);
        await visit.OpenAsync("/beheer/medewerkers/nieuw");
        await LookAsync(visit, $"beheer-nieuw-{screen}");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Voeg de medewerker toe" }).ClickAsync();
        await LookAsync(visit, $"beheer-nieuw-fouten-{screen}");
        await visit.Page.GetByLabel("Naam", new() { Exact = true }).FillAsync(name);
        await visit.Page.GetByLabel("Functie").FillAsync("Maatschappelijk werker");
        await visit.Page.GetByLabel("Aanmeldnaam").FillAsync($"nadia.{screen}.{script}");
        await visit.Page.GetByLabel("Team (niet verplicht)").SelectOptionAsync(new SelectOptionValue { Label = "Team Hilversum" });
        await visit.Page.GetByLabel("Medewerker Veilig Thuis").CheckAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Voeg de medewerker toe" }).ClickAsync();

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = name }).ClickAsync();
        await LookAsync(visit, $"beheer-account-{screen}");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Wijzig de gegevens" }).ClickAsync();
        await LookAsync(visit, $"beheer-gegevens-{screen}");
        await visit.Page.GetByLabel("Functie").FillAsync("Onderzoeker");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Bewaar de gegevens" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Sluit het account" }).ClickAsync();
        await LookAsync(visit, $"beheer-sluiten-{screen}");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Sluit het account" }).ClickAsync();
        await visit.Page.GetByLabel("Open het account weer").WaitForAsync();
        await LookAsync(visit, $"beheer-gesloten-{screen}");
    }, screen, script);

    [Theory]
    [InlineData(Screen.Desk)]
    [InlineData(Screen.Phone)]
    public Task Who_has_open_work_leaves_it_to_somebody(Screen screen) => chromium.VisitAsync(world.Host, async visit =>
    {
        var melding = await world.Wereld.ReceiveMeldingAsync();
        var hilde = await LeaveAsync(melding, screen);
        await SignInAsync(visit);
        await visit.OpenAsync($"/beheer/medewerkers/{hilde}/sluiten");
        await LookAsync(visit, $"beheer-sluiten-werk-{screen}");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Sluit het account" }).ClickAsync();
        await LookAsync(visit, $"beheer-sluiten-fout-{screen}");
        await visit.Page.GetByLabel("Wie neemt het werk over?").SelectOptionAsync("team");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Sluit het account" }).ClickAsync();
        await visit.Page.GetByLabel("Open het account weer").WaitForAsync();
    }, screen);

    [Theory]
    [InlineData(Screen.Desk)]
    [InlineData(Screen.Phone)]
    public Task A_team_is_made_and_gets_another_name(Screen screen) => chromium.VisitAsync(world.Host, async visit =>
    {
        await SignInAsync(visit);
        await visit.OpenAsync("/beheer/teams/nieuw");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Bewaar het team" }).ClickAsync();
        await LookAsync(visit, $"beheer-team-fout-{screen}");
        await visit.Page.GetByLabel("Naam").FillAsync($"Team {screen}");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Bewaar het team" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = $"Team {screen}" }).ClickAsync();
        await visit.Page.GetByLabel("Naam").FillAsync($"Team {screen} en omstreken");
        await LookAsync(visit, $"beheer-team-{screen}");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Bewaar het team" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = $"Team {screen} en omstreken" }).WaitForAsync();
    }, screen);

    [Fact]
    public Task With_the_keyboard_alone_a_colleague_is_added() => chromium.VisitAsync(world.Host, async visit =>
    {
        await SignInAsync(visit);
        await visit.OpenAsync("/beheer/medewerkers");
        await TabToAsync(visit, "a[href='/beheer/medewerkers/nieuw']");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForURLAsync("**/nieuw");
        await TabToAsync(visit, "#Naam");
        foreach (var text in new[] { "Toets Enbord", "Werker", "toets.enbord" })
        {
            await visit.Page.Keyboard.TypeAsync(text);
            await visit.Page.Keyboard.PressAsync("Tab");
        }

        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Space");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForURLAsync("**/beheer/medewerkers");
        var row = await visit.Page.GetByRole(AriaRole.Row, new() { Name = "Toets Enbord" }).InnerTextAsync();
        row.ShouldContain("Team ");
        row.ShouldContain("Medewerker Veilig Thuis");
    });

    private static async Task TabToAsync(Visit visit, string selector)
    {
        for (var tabs = 0; tabs < 60; tabs++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            if (await visit.Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }
        }

        throw new InvalidOperationException($"The keyboard does not come to {selector}.");
    }

    /// <summary>Somebody with one melding in their name.</summary>
    private async Task<MedewerkerId> LeaveAsync(Melding melding, Screen screen)
    {
        var vt = world.Wereld.VeiligThuis.Id;
        var hilde = Medewerker.Register(MedewerkerId.New(), vt, null, $"hilde.{screen}", $"Hilde {screen}", "Werker", "medewerker-vt");
        await world.Host.WithDbAsync(async db =>
        {
            db.Add(hilde);
            db.Record(new AuditLine(vt, "systeem:test", "StaffMade", "medewerkers", world.Host.Clock.Now()));
            return await db.SaveChangesAsync();
        });
        var taken = await world.Host.WithDbAsync(db => db.Taken.Where(t => t.Melding == melding.Id).Select(t => t.Id).ToListAsync());
        var outcome = await world.Host.WithAsync<AssignTaken, Outcome>(
            u => u.HandleAsync(new(taken, hilde.Id), world.Wereld.Wie(Wereld.Teamleider), CancellationToken.None));
        outcome.Refusal.ShouldBeNull();
        return hilde.Id;
    }

    private static async Task SignInAsync(Visit visit)
    {
        await visit.OpenAsync("/inloggen");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Log in als Bea Smit" }).ClickAsync();
        await visit.Page.WaitForURLAsync("**/beheer");
    }

    private static async Task LookAsync(Visit visit, string name)
    {
        await visit.ShouldPassAxeAsync();
        await visit.ShouldFitTheScreenAsync();
        await visit.ScreenshotAsync(name.ToLowerInvariant());
    }
}
