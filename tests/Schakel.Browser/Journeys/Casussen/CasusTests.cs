using Schakel.Browser.Support;
using Schakel.Core.Meldingen;
using Schakel.Tests.Support;

namespace Schakel.Browser.Journeys.Casussen;

/// <summary>From a second melding about a known family to its casus, with and without script, by mouse and by keyboard.</summary>
public sealed class CasusTests(Chromium chromium) : IAsyncLifetime
{
    private readonly Zaken _zaken = new();

    public ValueTask InitializeAsync() => _zaken.InitializeAsync();

    public ValueTask DisposeAsync() => _zaken.DisposeAsync();

    [Theory]
    [InlineData(Screen.Desk, true)]
    [InlineData(Screen.Phone, true)]
    [InlineData(Screen.Desk, false)]
    [InlineData(Screen.Phone, false)]
    public async Task Every_page_about_a_family_can_be_used_by_everybody(Screen screen, bool script)
    {
        var (first, second) = await FamilyAsync();
        var secret = await _zaken.SecretAddressAsync(first);

        await chromium.VisitAsync(_zaken.Host, async visit =>
        {
            await SignInAsync(visit);
            await LookAsync(visit, $"/meldingen/{first.Id}", $"melding-{screen}");
            await LookAsync(visit, $"/meldingen/{first.Id}/adres/{secret}", $"adres-{screen}");
            await LookAsync(visit, $"/meldingen/{first.Id}/wijzigen", $"wijzigen-{screen}");
            await LookAsync(visit, $"/meldingen/{first.Id}/bekend", $"bekend-niemand-{screen}");
            await LookAsync(visit, $"/meldingen/{second.Id}/bekend", $"bekend-{screen}");
            await visit.Page.GetByText("Ja, dezelfde persoon", new() { Exact = true }).First.ClickAsync();
            await visit.ShouldPassAxeAsync();
            await visit.ScreenshotAsync($"bekend-na-{screen}".ToLowerInvariant());
            await LookAsync(visit, $"/casussen/{first.Casus}", $"casus-{screen}");
            await LookAsync(visit, $"/casussen/{first.Casus}/wat-speelt", $"wat-speelt-{screen}");
            await LookAsync(visit, $"/casussen/{first.Casus}/sluiten", $"sluiten-{screen}");
        }, screen, script);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_vervolgmelding_is_confirmed_seen_and_summarised_with_the_keyboard_alone(bool script)
    {
        var (first, second) = await FamilyAsync();

        await chromium.VisitAsync(_zaken.Host, async visit =>
        {
            await SignInAsync(visit);
            await visit.OpenAsync($"/meldingen/{second.Id}/bekend");
            var keys = new Keyboard(visit.Page);
            await keys.PressOnAsync("Ja, dezelfde persoon");
            await visit.Page.GetByText("Antwoord van Anna de Wit").First.WaitForAsync();
            await visit.OpenAsync($"/casussen/{first.Casus}");
            await keys.PressOnAsync("Gezien, ik pak dit op");
            await visit.Page.GetByText("gezien en opgepakt").First.WaitForAsync();
            await keys.PressOnAsync("Vul in");
            await keys.FillAsync("Wat moet een collega weten die deze casus nu opent?", "Saskia is in de opvang. Morgen bellen.");
            await keys.PressOnAsync("Leg vast wat er nu speelt");
            await visit.Page.GetByText("Saskia is in de opvang.").WaitForAsync();
            await visit.ShouldPassAxeAsync();
            await visit.ScreenshotAsync($"casus-keyboard{(script ? "" : "-zonder-script")}");
        }, Screen.Desk, script);
    }

    private static async Task LookAsync(Visit visit, string path, string name)
    {
        await visit.OpenAsync(path);
        await visit.ShouldPassAxeAsync();
        await visit.ShouldFitTheScreenAsync();
        await visit.ScreenshotAsync(name.ToLowerInvariant());
    }

    private static async Task SignInAsync(Visit visit)
    {
        await visit.OpenAsync("/inloggen");
        await visit.Page.GetByText("Log in als Anna de Wit").ClickAsync();
        await visit.Page.GetByText("Afmelden").WaitForAsync();
    }

    private async Task<(Melding First, Melding Second)> FamilyAsync()
    {
        var first = await _zaken.Wereld.ReceiveMeldingAsync(change: Gezin.Politie);
        await _zaken.AssignAsync(first, Wereld.Anna);
        _zaken.Host.Clock.Advance(TimeSpan.FromHours(30));
        var second = await _zaken.Wereld.ReceiveMeldingAsync(change: Gezin.School);
        return (first, second);
    }
}
