using Microsoft.Playwright;
using Schakel.Browser.Support;
using Schakel.Tests.Support;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace Schakel.Browser.Support;

/// <summary>The Chromium of this machine, started once per test run; every visit is a person with a browser of its own.</summary>
public sealed class Chromium : IAsyncLifetime
{
    // Without these it talks to its maker; as root it has no sandbox. The rule for names makes sure: nothing but
    // loopback can be found.
    private static readonly string[] _flags =
    [
        "--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
        "--disable-quic", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    private IBrowser Browser => _browser ?? throw new InvalidOperationException("Chromium has not been started.");

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("SCHAKEL_CHROMIUM") ?? "/usr/bin/chromium",
            Args = _flags,
        });
    }

    public Task VisitAsync(WebHost host, Func<Visit, Task> journey, Screen screen = Screen.Desk, bool script = true) =>
        VisitAsync(host.Address, journey, screen, script);

    /// <summary>
    /// Lets somebody use the site, and then asks whether the site behaved: no request left the own origin, and the
    /// console shows no error (a breach of the content security policy is one).
    /// </summary>
    public async Task VisitAsync(Uri address, Func<Visit, Task> journey, Screen screen = Screen.Desk, bool script = true)
    {
        await using var context = await Browser.NewContextAsync(Options(address, screen, script));
        var guard = new Guard(context, address);
        var visit = new Visit(await context.NewPageAsync(), script, () => NewTwinAsync(address, screen));
        try
        {
            await journey(visit);
        }
        catch
        {
            await PictureAsync(visit);
            throw;
        }

        guard.Faults.ShouldBeEmpty();
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    // A page that cannot be pictured must not hide why the test failed.
    private static async Task PictureAsync(Visit visit)
    {
        try
        {
            await visit.ScreenshotAsync($"failed-{TestContext.Current.TestMethod?.MethodName}");
        }
        catch (Exception e) when (e is PlaywrightException or TimeoutException)
        {
            TestContext.Current.TestOutputHelper?.WriteLine($"No picture: {e.Message}");
        }
    }

    private async Task<IBrowserContext> NewTwinAsync(Uri address, Screen screen)
    {
        var options = Options(address, screen, script: true);
        options.BypassCSP = true;
        return await Browser.NewContextAsync(options);
    }

    private static BrowserNewContextOptions Options(Uri address, Screen screen, bool script) => new()
    {
        BaseURL = address.AbsoluteUri,
        JavaScriptEnabled = script,
        Locale = "nl-NL",
        TimezoneId = "Europe/Amsterdam",
        ReducedMotion = ReducedMotion.Reduce,
        ViewportSize = screen == Screen.Phone
            ? new ViewportSize { Width = 390, Height = 844 }
            : new ViewportSize { Width = 1280, Height = 900 },
        IsMobile = screen == Screen.Phone,
        HasTouch = screen == Screen.Phone,
    };
}
