using System.Diagnostics;
using System.Net;
using Schakel.Tests.Architecture;
using Schakel.Tests.Support;

namespace Schakel.Tests.Access;

/// <summary>Signing in at a provider that others made: the npm package oidc-provider, a certified implementation.</summary>
public sealed class OidcProviderTests : IAsyncLifetime
{
    private static readonly string _folder = Path.Combine(SourceTree.Root, "tests", "oidc");

    private Process? _provider;
    private SecureHost? _there;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Path.Combine(_folder, "node_modules", ".package-lock.json")))
        {
            var install = await ExternalProgram.RunAsync(
                "npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], "", _folder, TestContext.Current.CancellationToken);
            install.ExitCode.ShouldBe(0, install.Error);
        }

        _provider = Process.Start(new ProcessStartInfo("node", ["provider.mjs"])
        {
            WorkingDirectory = _folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _provider.ErrorDataReceived += (_, _) => { };
        _provider.BeginErrorReadLine();
        var port = await _provider.StandardOutput.ReadLineAsync();
        _there = await SecureHost.StartAsync(
            ("Oidc:Issuer", $"http://127.0.0.1:{port}"), ("Oidc:ClientId", "schakel"), ("Oidc:ClientSecret", "geheim-van-de-proef"));
        _there.Host.Clock.Set(TimeProvider.System.GetUtcNow());
        await _provider.StandardInput.WriteLineAsync(new Uri(_there.Host.Address, "/inloggen/terug").ToString());
        await _provider.StandardInput.FlushAsync();
        (await _provider.StandardOutput.ReadLineAsync()).ShouldBe("ready");
    }

    public async ValueTask DisposeAsync()
    {
        if (_there is not null)
        {
            await _there.DisposeAsync();
        }

        _provider?.Kill(entireProcessTree: true);
        _provider?.Dispose();
    }

    [Theory]
    [InlineData(Wereld.Anna, "/werkvoorraad")]
    [InlineData("onbekende", "/inloggen")]
    public async Task The_word_of_a_real_provider_counts_for_who_is_known_here(string login, string ends)
    {
        using var client = _there!.NewClient();

        using var end = await WalkAsync(client, login);

        end.StatusCode.ShouldBe(HttpStatusCode.OK);
        end.RequestMessage!.RequestUri!.AbsolutePath.ShouldBe(ends);
    }

    /// <summary>Follows redirects, and fills in the provider's own forms on the way: sign in, then consent.</summary>
    private async Task<HttpResponseMessage> WalkAsync(HttpClient client, string login)
    {
        var answer = await client.GetAsync("/inloggen/organisatie?terug=%2Fwerkvoorraad");
        for (var step = 0; step < 20; step++)
        {
            var here = answer.RequestMessage!.RequestUri!;
            if (answer.Headers.Location is { } next)
            {
                answer = await client.GetAsync(new Uri(here, next));
            }
            else if (here.Host == _there!.Host.Address.Host && here.Port == _there.Host.Address.Port)
            {
                return answer;
            }
            else
            {
                var page = await answer.ReadPageAsync();
                var form = client.Form(page, "form");
                answer = await (page.QuerySelector("[name=login]") is null ? form : form.Fill(("login", login), ("password", "x"))).SendAsync();
            }
        }

        throw new InvalidOperationException("The walk does not end.");
    }
}
