using System.Net;
using Microsoft.EntityFrameworkCore;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Programma.Regioplannen;

public sealed class RegisterPostTests(WereldHost world) : IClassFixture<WereldHost>
{
    private readonly WebHost _host = world.Host;

    [Fact]
    public async Task A_post_gets_a_year_and_under_the_same_name_another()
    {
        var (client, path) = await OpenAsync();
        using var first = await PostAsync(client, path, ("Naam", "Nieuwe training"), ("Onderdeel", "1.1"), ("Dekking", "GHNT / Projectenpool"), ("Jaar", "2020"), ("Gepland", "1.000"));
        using var second = await PostAsync(client, path, ("Naam", "Nieuwe training"), ("Dekking", "GHNT"), ("Jaar", "2021"), ("Gepland", "2.000"), ("Voorbehoud", "true"));

        second.Headers.Location!.OriginalString.ShouldBe($"{path}/begroting");
        var post = await _host.WithDbAsync(db => db.Begrotingsposten.AsNoTracking().SingleAsync(p => p.Naam == "Nieuwe training"));
        post.Onderdeel.ShouldBe("1.1");
        post.Dekking.ShouldBe(["GHNT", "Projectenpool"]);
        (await world.BedragAsync("Nieuwe training", 2020)).Gepland.ShouldBe(100_000);
        (await world.BedragAsync("Nieuwe training", 2021)).Voorbehoud.ShouldBeTrue();
    }

    [Fact]
    public async Task A_double_click_plans_one_amount()
    {
        var (client, path) = await OpenAsync();
        var form = (await client.GetFormAsync($"{path}/begroting/nieuw")).Fill(("Naam", "Eenmaal"), ("Dekking", "GHNT"), ("Jaar", "2021"), ("Gepland", "10"));

        var answers = await Task.WhenAll(form.SendAsync(), form.SendAsync());

        answers.ShouldAllBe(a => a.StatusCode == HttpStatusCode.Found);
        (await world.BedragAsync("Eenmaal", 2021)).Gepland.ShouldBe(1_000);
    }

    [Theory]
    [InlineData("Naam", " ", "Vul in waar het geld voor is.")]
    [InlineData("Naam", "Na\0am", "niet bewaard kan worden")]
    [InlineData("Dekking", "/", "Vul in waar het geld vandaan komt.")]
    [InlineData("Jaar", "", "Vul een jaar in, zoals 2020.")]
    [InlineData("Jaar", "20", "Vul een jaar in, zoals 2020.")]
    [InlineData("Gepland", "", "Vul in wat er nu gepland is.")]
    [InlineData("Gepland", "1,2,3", "Dit bedrag kunnen wij niet lezen.")]
    public async Task What_cannot_be_is_told_at_the_field(string field, string value, string fault)
    {
        var (client, path) = await OpenAsync();
        using var answer = await PostAsync(client, path, ("Naam", "Mislukt"), ("Dekking", "GHNT"), ("Jaar", "2020"), ("Gepland", "1"), (field, value));

        (await answer.ReadPageAsync()).GetElementById($"{field}-error")!.TextContent.ShouldContain(fault);
        (await _host.WithDbAsync(db => db.Begrotingsposten.CountAsync(p => p.Naam == "Mislukt"))).ShouldBe(0);
    }

    [Fact]
    public async Task A_year_that_has_its_amount_is_refused_at_the_year()
    {
        var (client, path) = await OpenAsync();
        using var answer = await PostAsync(client, path, ("Naam", "Orange the World"), ("Dekking", "GHNT"), ("Jaar", "2019"), ("Gepland", "1"));

        (await answer.ReadPageAsync()).GetElementById("Jaar-error")!.TextContent.ShouldContain("Deze post heeft al een bedrag voor dit jaar.");
        (await world.BedragAsync("Orange the World", 2019)).Gepland.ShouldBe(250_000);
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string path, params (string Field, string Value)[] typed)
    {
        var form = await client.GetFormAsync($"{path}/begroting/nieuw");
        foreach (var (field, value) in typed)
        {
            form = field == "Voorbehoud" ? form.Tick(field) : form.Fill(field, value);
        }

        return await form.SendAsync();
    }

    private async Task<(HttpClient Client, string Path)> OpenAsync()
    {
        var path = await world.LoadRegioplanAsync();
        return (await _host.SignInAsync(Wereld.Projectleider), path);
    }
}
