using Microsoft.EntityFrameworkCore;
using Schakel.Core.Audit;
using Schakel.Tests.Support;

namespace Schakel.Tests.Access;

public sealed class SessionTests : IAsyncLifetime
{
    private readonly WereldHost _world = new();

    private WebHost Host => _world.Host;

    public ValueTask InitializeAsync() => _world.InitializeAsync();

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task An_hour_without_use_ends_the_session_and_using_it_does_not()
    {
        var client = await Host.SignInAsync(Wereld.Anna);
        for (var click = 0; click < 3; click++)
        {
            Host.Clock.Advance(TimeSpan.FromMinutes(59));
            (await client.GetPageAsync("/werkvoorraad")).ShouldNotBeNull();
        }

        Host.Clock.Advance(TimeSpan.FromMinutes(61));
        using var ended = await client.GetAsync("/werkvoorraad");

        ended.Headers.Location!.OriginalString.ShouldBe("/inloggen?terug=%2Fwerkvoorraad");
    }

    [Fact]
    public async Task Signing_in_and_out_leave_one_line_each_that_says_who_when_and_from_where()
    {
        var anna = _world.Wereld.Medewerkers[Wereld.Anna].Id;
        var client = await Host.SignInAsync(Wereld.Anna);
        var signedIn = (await LinesAsync("SignedIn")).ShouldHaveSingleItem();
        Host.Clock.Advance(TimeSpan.FromMinutes(10));

        using var answer = await (await client.GetFormAsync("/werkvoorraad", "form[action='/afmelden']")).SendAsync();

        var signedOut = (await LinesAsync("SignedOut")).ShouldHaveSingleItem();
        (signedOut.Tijdstip - signedIn.Tijdstip).ShouldBe(TimeSpan.FromMinutes(10));
        foreach (var line in new[] { signedIn, signedOut })
        {
            (line.Actor, line.Onderwerp, line.Resultaat).ShouldBe(($"{anna}", $"medewerker/{anna}", "ok"));
            line.Herkomst.ShouldContain("127.0.0.1");
        }

        using var outside = await client.GetAsync("/werkvoorraad");
        outside.Headers.Location!.OriginalString.ShouldStartWith("/inloggen");
    }

    [Fact]
    public async Task Who_does_not_get_in_leaves_no_line_of_having_come_in()
    {
        var client = Host.NewClient();
        using var answer = await client.Form(await client.GetPageAsync("/inloggen")).Forge("Gebruikersnaam", "demo.niemand").SendAsync();

        (await answer.ReadPageAsync()).Body!.TextContent.ShouldContain("Dit account bestaat niet of is afgesloten");
        (await LinesAsync("SignedIn")).ShouldBeEmpty();
    }

    private Task<List<AuditRegel>> LinesAsync(string actie) =>
        Host.WithDbAsync(db => db.AuditRegels.AsNoTracking().Where(r => r.Actie == actie).ToListAsync());
}
