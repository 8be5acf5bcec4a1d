using System.Net;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Programma;

public sealed class IntroducePlanTests : IAsyncLifetime
{
    private const string Path = "/programma/plan";

    private readonly WereldHost _world = new();

    public async ValueTask InitializeAsync()
    {
        await _world.InitializeAsync();
        await _world.LoadPlanAsync();
    }

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task A_claim_that_was_put_right_is_no_longer_warned_of()
    {
        var client = await _world.Host.SignInAsync(Wereld.Landelijk);
        (await client.GetPageAsync(Path)).QuerySelector(".utrecht-alert--warning").ShouldNotBeNull();

        using var saved = await client.SendFormAsync(Path, ("Inleiding", "De 95 acties uit het programmaplan worden uitgewerkt."));

        saved.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await client.GetPageAsync(Path)).QuerySelector(".utrecht-alert--warning").ShouldBeNull();
    }

    [Fact]
    public async Task Of_two_who_write_at_once_both_stay_readable()
    {
        var client = await _world.Host.SignInAsync(Wereld.Landelijk);
        var mine = await client.GetFormAsync(Path);
        using var theirs = await client.SendFormAsync(Path, ("Inleiding", "Wat zij typten."));

        using var clash = await mine.Fill("Inleiding", "Wat ik typte.").SendAsync();

        var page = await clash.ReadPageAsync();
        page.QuerySelector("main blockquote")!.TextContent.ShouldBe("Wat zij typten.");
        page.GetElementById("Inleiding")!.TextContent.Trim().ShouldBe("Wat ik typte.");
    }

    [Fact]
    public async Task A_region_reads_the_plan_and_does_not_write_it()
    {
        var client = await _world.Host.SignInAsync(Wereld.Projectleider);
        var page = await client.GetPageAsync(Path);
        using var forged = await (await client.GetFormAsync(Path, "form[action='/afmelden']")).To(Path).SendAsync();

        page.QuerySelector("main form").ShouldBeNull();
        page.Body!.TextContent.ShouldContain("ruim 100 acties");
        page.Body.TextContent.ShouldContain("1 Concretiseren acties");
        forged.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
