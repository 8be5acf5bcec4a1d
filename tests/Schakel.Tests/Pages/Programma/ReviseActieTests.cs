using System.Net;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Programma;

public sealed class ReviseActieTests(WereldHost world) : IClassFixture<WereldHost>
{
    private readonly WebHost _host = world.Host;

    [Fact]
    public async Task Who_with_whom_and_what_stand_on_the_action()
    {
        var (client, path) = await OpenAsync("2.1.4");
        using var saved = await client.SendFormAsync(
            $"{path}/gegevens", ("Eigenaar", " Programmateam "), ("Partners", "VNG\r\nVeilig Thuis\r\n\r\nVNG"), ("Resultaat", "Elke regio heeft een aanpak."),
            ("Begin", "1 september 2018"), ("Eind", "31-12-2021"));

        saved.Headers.Location!.OriginalString.ShouldBe(path);
        var gegevens = (await _host.ActieAsync("2.1.4")).Gegevens;
        (gegevens.Eigenaar, gegevens.Resultaat, gegevens.Begin, gegevens.Eind).ShouldBe(("Programmateam", "Elke regio heeft een aanpak.", new(2018, 9, 1), new(2021, 12, 31)));
        gegevens.Partners.ShouldBe(["VNG", "Veilig Thuis"]);
        (await client.GetPageAsync(path)).Body!.TextContent.ShouldContain("VNG, Veilig Thuis");
        (await client.GetPageAsync("/programma/acties")).Body!.TextContent.ShouldContain("Programmateam");
    }

    /// <summary>Two people who edit one action lose nothing: the second sees what the first saved, beside what they typed.</summary>
    [Fact]
    public async Task Of_two_who_write_at_once_both_stay_readable()
    {
        var (client, path) = await OpenAsync("2.1.5");
        var mine = await client.GetFormAsync($"{path}/gegevens");
        using var theirs = await client.SendFormAsync($"{path}/gegevens", ("Eigenaar", "Ministerie van VWS"));

        using var clash = await mine.Fill(("Eigenaar", "De VNG"), ("Resultaat", "Een spel.")).SendAsync();

        clash.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await clash.ReadPageAsync();
        page.QuerySelector("main details")!.TextContent.ShouldContain("Ministerie van VWS");
        page.GetElementById("Eigenaar")!.GetAttribute("value").ShouldBe("De VNG");
        page.GetElementById("Resultaat")!.TextContent.Trim().ShouldBe("Een spel.");
        (await _host.ActieAsync("2.1.5")).Gegevens.Eigenaar.ShouldBe("Ministerie van VWS");
        using var again = await client.Form(page).SendAsync();
        again.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await _host.ActieAsync("2.1.5")).Gegevens.Eigenaar.ShouldBe("De VNG");
    }

    [Theory]
    [InlineData("Eind", "1-8-2018", "Het einde ligt voor het begin.")]
    [InlineData("Begin", "hm", "Deze datum kunnen wij niet lezen.")]
    [InlineData("Eigenaar", "Te\0am", "niet bewaard kan worden")]
    [InlineData("Partners", "Te\0am", "niet bewaard kan worden")]
    public async Task What_cannot_be_is_told_at_the_field(string field, string value, string fault)
    {
        var (client, path) = await OpenAsync("2.2.1");
        using var answer = await (await client.GetFormAsync($"{path}/gegevens")).Fill("Begin", "1-9-2018").Fill(field, value).SendAsync();

        (await answer.ReadPageAsync()).GetElementById($"{field}-error")!.TextContent.ShouldContain(fault);
        (await _host.ActieAsync("2.2.1")).Gegevens.Begin.ShouldBeNull();
    }

    private async Task<(HttpClient Client, string Path)> OpenAsync(string nummer)
    {
        await world.LoadPlanAsync();
        return (await _host.SignInAsync(Wereld.Landelijk), $"/programma/acties/{(await _host.ActieAsync(nummer)).Id}");
    }
}
