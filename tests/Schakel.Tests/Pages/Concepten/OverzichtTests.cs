using System.Net;
using Microsoft.EntityFrameworkCore;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Concepten;

public sealed class OverzichtTests : IAsyncLifetime
{
    private static readonly CancellationToken _ct = CancellationToken.None;

    private readonly WereldHost _world = new();

    private WebHost Host => _world.Host;

    public ValueTask InitializeAsync() => _world.InitializeAsync();

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task Somebody_finds_what_they_left_goes_on_with_it_and_throws_it_away()
    {
        var client = await Host.SignInAsync(Wereld.Anna);
        var typer = await (await NieuweMeldingTyper.BeginAsync(client)).FillAsync();
        var list = await client.GetPageAsync("/concepten");
        list.QuerySelector("main table")!.TextContent.ShouldContain("Saskia Berg");

        using var resumed = await client.GetAsync(new Uri(list.QuerySelector("main table a")!.GetAttribute("href")!, UriKind.Relative), _ct);
        resumed.Headers.Location!.OriginalString.ShouldBe(typer.Root + "/betrokkenen");
        using var thrown = await client.Form(list, "main table form").SendAsync();
        using var again = await client.Form(list, "main table form").SendAsync();

        (thrown.Headers.Location!.OriginalString, again.StatusCode).ShouldBe(("/concepten", HttpStatusCode.Found));
        (await client.GetPageAsync("/concepten")).QuerySelector("main")!.TextContent.ShouldContain("Geen concepten");
        (await Host.WithDbAsync(db => db.AuditRegels.CountAsync(r => r.Actie == "ConceptDiscarded" && r.Onderwerp == $"concept/{typer.Concept}", _ct))).ShouldBe(1);
        (await Host.WithDbAsync(db => db.AuditRegels.CountAsync(r => r.Actie == "ConceptenListed", _ct))).ShouldBe(2);
    }

    [Fact]
    public async Task Nobody_sees_or_throws_away_the_draft_of_a_colleague()
    {
        var typer = await (await NieuweMeldingTyper.BeginAsync(await Host.SignInAsync(Wereld.Anna))).FillAsync();
        var tom = await Host.SignInAsync(Wereld.Teamleider);
        await NieuweMeldingTyper.BeginAsync(tom);

        var list = await tom.GetPageAsync("/concepten");
        list.QuerySelector("main")!.TextContent.ShouldNotContain("Saskia");
        using var thrown = await tom.Form(list, "main table form").Forge("Id", typer.Concept.ToString()).SendAsync();

        thrown.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await typer.GetAsync("/zorgen")).QuerySelector("textarea")!.TextContent.ShouldBe("Er is geslagen.");
    }
}
