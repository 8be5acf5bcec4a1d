using Schakel.Browser.Support;
using Schakel.Core.Audit;
using Schakel.Core.Common;
using Schakel.Core.Toegang;
using Schakel.Tests.Support;

namespace Schakel.Browser.Journeys;

/// <summary>The first day: an organisation, its first people, and nothing else. Every page says so and says what to do.</summary>
public sealed class LegeInstantieTests(Chromium chromium, WebHost host) : IClassFixture<WebHost>
{
    private static readonly Dictionary<string, string[]> _pages = new()
    {
        ["beheerder"] = ["/beheer", "/beheer/medewerkers", "/beheer/teams", "/beheer/medewerkers/nieuw", "/beheer/organisaties", "/beheer/logboek", "/concepten"],
        ["teamleider"] = ["/werkvoorraad", "/team", "/adviezen", "/adviezen/nieuw", "/concepten", "/contact"],
    };

    [Theory]
    [InlineData(Screen.Desk, "beheerder")]
    [InlineData(Screen.Phone, "beheerder")]
    [InlineData(Screen.Desk, "teamleider")]
    [InlineData(Screen.Phone, "teamleider")]
    public async Task Every_page_can_be_used_when_there_is_nothing(Screen screen, string rol)
    {
        var account = $"demo.{screen}.{rol}".ToLowerInvariant();
        await host.WithDbAsync(async db =>
        {
            var organisatie = Organisatie.Register(OrganisatieId.New(), $"VT-{screen}-{rol}", "Veilig Thuis Nieuw", SoortOrganisatie.VeiligThuis, [], aangesloten: true);
            db.Add(organisatie);
            db.Add(Medewerker.Register(MedewerkerId.New(), organisatie.Id, null, account, account, "Eerste", rol));
            db.Record(new AuditLine(organisatie.Id, "systeem:test", "StaffMade", "medewerkers", host.Clock.Now()));
            return await db.SaveChangesAsync();
        });
        await chromium.VisitAsync(host, async visit =>
        {
            await visit.OpenAsync("/inloggen");
            await visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = $"Log in als {account}" }).ClickAsync();
            await visit.Page.WaitForURLAsync(url => !url.Contains("inloggen"));
            foreach (var page in _pages[rol])
            {
                await visit.OpenAsync(page);
                await visit.ShouldPassAxeAsync();
                await visit.ShouldFitTheScreenAsync();
                await visit.ScreenshotAsync($"leeg{page.Replace('/', '-')}-{screen}".ToLowerInvariant());
            }
        }, screen);
    }
}
