using Microsoft.Playwright;
using Schakel.Browser.Support;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Overdracht;
using Schakel.Tests.Pages.Overdrachten;
using Schakel.Tests.Support;

namespace Schakel.Browser.Journeys;

/// <summary>The hand-over in every state, from both sides, and refused and offered again with the keyboard alone.</summary>
public sealed class OverdrachtTests(Chromium chromium, Overdraagplek plek) : IClassFixture<Overdraagplek>
{
    private const string AnnaNaam = "Anna de Wit";
    private const string LotteNaam = "Lotte Visser";
    private const int MostTabs = 200;

    private static readonly CancellationToken _ct = CancellationToken.None;

    [Theory]
    [InlineData(Screen.Desk, true)]
    [InlineData(Screen.Phone, true)]
    [InlineData(Screen.Desk, false)]
    [InlineData(Screen.Phone, false)]
    public async Task Every_state_of_the_hand_over_can_be_read_by_both_sides(Screen screen, bool script)
    {
        var suffix = $"{screen}{(script ? "" : "-zonder-script")}".ToLowerInvariant();
        var (own, theirs) = await PathsAsync();
        foreach (var (naam, paths) in ((string, List<(string, string)>)[])[(AnnaNaam, own), (LotteNaam, theirs)])
        {
            await chromium.VisitAsync(plek.Host, async visit =>
            {
                await SignInAsync(visit, naam);
                foreach (var (name, path) in paths)
                {
                    await visit.OpenAsync(path);
                    foreach (var more in await visit.Page.Locator("main details:not([open]) summary:visible").AllAsync())
                    {
                        await more.ClickAsync();
                    }

                    await visit.ShouldPassAxeAsync();
                    await visit.ShouldFitTheScreenAsync();
                    await visit.ScreenshotAsync($"overdracht-{(naam == AnnaNaam ? "vt" : "lt")}-{name}-{suffix}");
                }
            }, screen, script);
        }
    }

    [Theory]
    [InlineData(Screen.Desk)]
    [InlineData(Screen.Phone)]
    public async Task What_was_sent_wrong_can_be_read_too(Screen screen)
    {
        var id = await plek.OfferedAsync();
        var paper = await plek.OfferedAsync(plek.Wereld.NietAangesloten);
        var melding = await plek.DecidedAsync("overdracht-direct-betrokkenen");
        await chromium.VisitAsync(plek.Host, async visit =>
        {
            await SignInAsync(visit, AnnaNaam);
            foreach (var path in (string[])[$"/overdrachten/{id}/intrekken", $"/overdrachten/{paper}/bevestigen", $"/meldingen/{melding.Id}/overdracht/betrokkenen"])
            {
                await visit.OpenAsync(path);
                await visit.Page.Locator("main form button[type=submit]").First.ClickAsync();
                await visit.Page.Locator("#fouten").WaitForAsync();
                await visit.ShouldPassAxeAsync();
                await visit.ShouldFitTheScreenAsync();
                await visit.ScreenshotAsync($"overdracht-fout-{path.Split('/')[^1]}-{screen}".ToLowerInvariant());
            }
        }, screen);
    }

    [Theory]
    [InlineData(Screen.Desk)]
    [InlineData(Screen.Phone)]
    public async Task What_was_sent_too_late_can_still_be_read(Screen screen)
    {
        var id = await plek.OfferedAsync();
        await chromium.VisitAsync(plek.Host, async visit =>
        {
            await SignInAsync(visit, LotteNaam);
            await visit.OpenAsync($"/overdrachten/{id}/vraag");
            await visit.Page.Locator("textarea[name=Tekst]").FillAsync("Is er een taalbarrière?");
            await plek.WithdrawAsync(id);
            await visit.Page.Locator("main form button[type=submit]").First.ClickAsync();
            await visit.Page.Locator(".utrecht-alert", new() { HasText = "Iemand was u net voor" }).WaitForAsync();
            (await visit.Page.Locator("textarea[name=Tekst]").InputValueAsync()).ShouldBe("Is er een taalbarrière?");
            await visit.ShouldPassAxeAsync();
            await visit.ShouldFitTheScreenAsync();
            await visit.ScreenshotAsync($"overdracht-te-laat-{screen}".ToLowerInvariant());
        }, screen);
    }

    [Fact]
    public async Task It_is_refused_and_offered_again_with_the_keyboard_alone()
    {
        var aanbod = await plek.FindAsync(await plek.OfferedAsync());
        await chromium.VisitAsync(plek.Host, async visit =>
        {
            var page = visit.Page;
            await SignInAsync(visit, LotteNaam);
            await visit.OpenAsync($"/overdrachten/{aanbod.Id}");
            await PressAsync(page, "a:has-text('Weigeren met reden')");
            await TabToAsync(page, "input[name=Reden] >> nth=0");
            await page.Keyboard.PressAsync("ArrowDown");
            await TabToAsync(page, "textarea[name=Toelichting]");
            await page.Keyboard.TypeAsync("Wij zitten tot augustus vol.");
            await PressAsync(page, "button:has-text('Weiger de overdracht')");
            (await page.Locator("main").InnerTextAsync()).ShouldContain("Uw organisatie weigerde deze overdracht.");
        });
        await chromium.VisitAsync(plek.Host, async visit =>
        {
            var page = visit.Page;
            await SignInAsync(visit, AnnaNaam);
            await visit.OpenAsync($"/overdrachten/{aanbod.Id}");
            await PressAsync(page, "a:has-text('Bied de casus opnieuw aan')");
            await TabToAsync(page, "select[name=Naar]");
            await page.Keyboard.TypeAsync("Lokaal team Huizen");
            await TabToAsync(page, "textarea[name=Toelichting]");
            await page.Keyboard.TypeAsync("Neem het graag over van Hilversum.");
            await TabToAsync(page, "input[name=Monitoren] >> nth=0");
            await page.Keyboard.PressAsync("Space");
            await PressAsync(page, "button:has-text('Bewaar en controleer')");
            await PressAsync(page, "button:has-text('Bied aan bij Lokaal team Huizen')");
            await page.WaitForURLAsync("**/overdrachten/*");
            (await page.Locator("h1").InnerTextAsync()).ShouldContain("Overdracht aan Lokaal team Huizen");
        });
    }

    private static async Task PressAsync(IPage page, string selector)
    {
        var url = page.Url;
        await TabToAsync(page, selector);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(next => next != url);
    }

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var guard = 0; guard < MostTabs; guard++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.Locator(selector).First.EvaluateAsync<bool>("e => e === document.activeElement"))
            {
                return;
            }
        }

        throw new InvalidOperationException($"The keyboard does not reach {selector}.");
    }

    private static async Task SignInAsync(Visit visit, string name)
    {
        await visit.OpenAsync("/inloggen");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = $"Log in als {name}" }).ClickAsync();
    }

    /// <summary>One offer in each state, and the pages that each side has of it.</summary>
    private async Task<(List<(string Name, string Path)> Own, List<(string Name, string Path)> Theirs)> PathsAsync()
    {
        var decided = await plek.DecidedAsync();
        var people = await plek.DecidedAsync("overdracht-direct-betrokkenen");
        var agreed = await AgreedAsync();
        var (offered, asked, answered) = (await plek.OfferedAsync(), await plek.OfferedAsync(), await plek.OfferedAsync());
        var (refused, withdrawn, accepted) = (await plek.OfferedAsync(), await plek.OfferedAsync(), await plek.OfferedAsync(monitoren: true));
        var (paper, confirmed) = (await plek.OfferedAsync(plek.Wereld.NietAangesloten), await plek.OfferedAsync(plek.Wereld.NietAangesloten));
        var silent = await plek.OfferedAsync(dagen: 0);
        var question = await plek.AskAsync(asked, "Weten de ouders van de melding, en is er al hulp in het gezin?");
        await AnswerAsync(await plek.AskAsync(answered));
        await plek.RefuseAsync(refused);
        await plek.WithdrawAsync(withdrawn);
        await plek.AcceptAsync(accepted);
        (await plek.DoAsync<AcceptOverdracht>(
            (u, wie) => u.HandleAsync(new(confirmed, "Roos Haven", "Per brief.", plek.Host.Clock.Today()), wie, _ct), Wereld.Anna)).Refusal.ShouldBeNull();
        await SilenceAsync();
        string At(OverdrachtId id) => $"/overdrachten/{id}";
        List<(string, string)> both =
        [
            ("aangeboden", At(offered)), ("vraag", At(asked)), ("antwoord", At(answered)), ("geweigerd", At(refused)),
            ("ingetrokken", At(withdrawn)), ("aangenomen", At(accepted)), ("stil", At(silent)),
        ];
        return (
            [
                .. both, ("papier", At(paper)), ("bevestigd", At(confirmed)), ("bevestigen", $"{At(paper)}/bevestigen"), ("intrekken", $"{At(offered)}/intrekken"),
                ("beantwoorden", $"{At(asked)}/vragen/{question}"), ("aanbieden", $"/meldingen/{decided.Id}/overdracht"),
                ("betrokkenen", $"/meldingen/{people.Id}/overdracht/betrokkenen"), ("afspraken", $"/meldingen/{agreed.Id}/veiligheidsbeoordelingen"),
                ("casus-betrokkenen", $"/casussen/{agreed.Casus}"), ("casus-sluiten", $"/casussen/{agreed.Casus}/sluiten"), ("werkvoorraad", "/werkvoorraad"),
            ],
            [.. both, ("aannemen", $"{At(offered)}/aannemen"), ("weigeren", $"{At(offered)}/weigeren"), ("vragen", $"{At(offered)}/vraag"), ("werkvoorraad", "/werkvoorraad")]);
    }

    private async Task<Melding> AgreedAsync()
    {
        var melding = await plek.DecidedAsync("overdracht-direct-betrokkenen");
        var met = await plek.Host.WithDbAsync(db => Task.FromResult(db.Betrokkenen.Where(b => b.Melding == melding.Id && b.Volgnummer < 3).Select(b => b.Id).ToList()));
        (await plek.DoAsync<HandToBetrokkenen>((u, wie) => u.HandleAsync(
            new(melding.Id, met, plek.Host.Clock.Today(), "Oma komt elke avond langs; bij ruzie bellen zij ons.", true), wie, _ct), Wereld.Anna)).Refusal.ShouldBeNull();
        return melding;
    }

    private async Task AnswerAsync(OverdrachtVraagId vraag) => (await plek.DoAsync<AnswerOverdrachtVraag>(
        (u, wie) => u.HandleAsync(new(vraag, "Ja, sinds kort is er gezinshulp."), wie, _ct), Wereld.Anna)).Refusal.ShouldBeNull();

    // Long silence: three working days of reminders.
    private async Task SilenceAsync()
    {
        for (var day = 0; day < 3; day++)
        {
            plek.Host.Clock.Advance(TimeSpan.FromDays(1));
            await plek.Host.WithAsync<RemindOverdrachten, int>(u => u.HandleAsync(_ct));
        }
    }
}
