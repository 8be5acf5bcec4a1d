using System.Net;
using System.Net.Http.Json;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Werkvoorraad;

public sealed class SignalenTests : IAsyncLifetime
{
    private static readonly Uri _address = new("/werkvoorraad/signalen", UriKind.Relative);

    private readonly Werkplek _plek = new();

    public ValueTask InitializeAsync() => _plek.InitializeAsync();

    public ValueTask DisposeAsync() => _plek.DisposeAsync();

    [Fact]
    public async Task Waiting_vervolgmeldingen_are_counted_for_the_worker_of_the_casus_alone()
    {
        var anna = await _plek.Host.SignInAsync(Wereld.Anna);
        var tom = await _plek.Host.SignInAsync(Wereld.Teamleider);
        (await CountAsync(anna)).ShouldBe(0);
        (await anna.GetPageAsync("/werkvoorraad")).QuerySelector("[data-signals]")!.HasAttribute("hidden").ShouldBeTrue();

        await _plek.AlertAsync(await _plek.ReceiveAsync("Jansen"), Wereld.Anna);

        (await CountAsync(anna)).ShouldBe(1);
        (await CountAsync(tom)).ShouldBe(0);
        var badge = (await anna.GetPageAsync("/werkvoorraad")).QuerySelector("a.schakel-signals[data-signals]")!;
        badge.HasAttribute("hidden").ShouldBeFalse();
        badge.TextContent.ShouldContain("1 vervolgmelding wacht op u");
    }

    [Fact]
    public async Task Asking_takes_one_statement()
    {
        var client = await _plek.Host.SignInAsync(Wereld.Anna);

        (await _plek.Host.Sql.CountAsync(() => CountAsync(client))).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_page_that_asks_by_itself_does_not_keep_a_session_alive()
    {
        var client = await _plek.Host.SignInAsync(Wereld.Anna);
        for (var minutes = 0; minutes < 60; minutes += 10)
        {
            (await CountAsync(client)).ShouldBe(0);
            _plek.Host.Clock.Advance(TimeSpan.FromMinutes(10));
        }

        _plek.Host.Clock.Advance(TimeSpan.FromMinutes(1));
        using var answer = await client.GetAsync(_address, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task Somebody_who_works_does_keep_the_session_alive()
    {
        var client = await _plek.Host.SignInAsync(Wereld.Anna);
        for (var minutes = 0; minutes < 120; minutes += 40)
        {
            await client.GetPageAsync("/werkvoorraad");
            _plek.Host.Clock.Advance(TimeSpan.FromMinutes(40));
        }

        (await CountAsync(client)).ShouldBe(0);
    }

    [Fact]
    public async Task Who_has_no_worklist_has_no_signals()
    {
        var client = await _plek.Host.SignInAsync(Wereld.Beheerder);

        using var answer = await client.GetAsync(_address, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<int> CountAsync(HttpClient client) =>
        (await client.GetFromJsonAsync<Answer>(_address, TestContext.Current.CancellationToken))!.Aantal;

    private sealed record Answer(int Aantal);
}
