using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Schakel.Browser.Support;

/// <summary>The guards of a visit must be seen to fail: a small site with every fault that they look for.</summary>
public sealed class SupportTests(Chromium chromium) : IAsyncLifetime
{
    private readonly WebApplication _site = NewSite();

    public async ValueTask InitializeAsync() => await _site.StartAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task A_good_page_passes_with_and_without_script(bool script) =>
        VisitAsync("<p>Goed</p>", visit => visit.ShouldPassAxeAsync(), script);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_image_without_a_text_does_not_pass_axe(bool script)
    {
        var fault = await FaultAsync("<img src=\"/pixel.svg\">", visit => visit.ShouldPassAxeAsync(), script);

        fault.ShouldContain("image-alt");
    }

    [Fact]
    public async Task Grey_on_white_does_not_pass_axe_either_so_styles_count() =>
        (await FaultAsync("<p class=\"pale\">Bleek</p>", visit => visit.ShouldPassAxeAsync())).ShouldContain("color-contrast");

    [Fact]
    public async Task A_request_to_somebody_else_is_found() =>
        (await FaultAsync("<img alt=\"\" src=\"http://elders.example/pixel.png\">")).ShouldContain("elders.example");

    [Fact]
    public async Task A_breach_of_the_content_security_policy_is_found() =>
        (await FaultAsync("<p style=\"color: red\">Rood</p>")).ShouldContain("Content Security Policy");

    [Fact]
    public async Task A_part_of_the_page_that_is_not_there_is_found() =>
        (await FaultAsync("<img alt=\"\" src=\"/absent.png\">")).ShouldContain("404");

    [Fact]
    public Task A_page_that_is_not_there_is_an_answer() =>
        chromium.VisitAsync(Address, visit => visit.OpenAsync("/absent", 404));

    [Fact]
    public async Task A_page_wider_than_the_phone_is_found() =>
        (await FaultAsync("<p class=\"wide\">Breed</p>", visit => visit.ShouldFitTheScreenAsync())).ShouldContain("390");

    private Uri Address => new(_site.Urls.Single());

    private Task VisitAsync(string body, Func<Visit, Task>? look = null, bool script = true) =>
        chromium.VisitAsync(Address, async visit =>
        {
            await visit.OpenAsync($"/?body={WebUtility.UrlEncode(body)}");
            await (look?.Invoke(visit) ?? Task.CompletedTask);
        }, Screen.Phone, script);

    private async Task<string> FaultAsync(string body, Func<Visit, Task>? look = null, bool script = true) =>
        (await Assert.ThrowsAsync<ShouldAssertException>(() => VisitAsync(body, look, script))).Message;

    private static WebApplication NewSite()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var site = builder.Build();
        site.MapGet("/", (HttpContext context, string body) =>
        {
            context.Response.Headers.ContentSecurityPolicy = "default-src 'self'; img-src *";
            return Results.Content($"""
                <!doctype html><html lang="nl"><head><title>Proef</title><meta name="viewport" content="width=device-width">
                <link rel="icon" href="/pixel.svg"><link rel="stylesheet" href="/style.css"></head><body><main><h1>Proef</h1>{body}</main></body></html>
                """, "text/html; charset=utf-8");
        });
        site.MapGet("/style.css", () => Results.Text(".pale { color: #bbb; background: #fff } .wide { width: 900px }", "text/css"));
        site.MapGet("/pixel.svg", () => Results.Text("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>", "image/svg+xml"));
        site.MapGet("/absent", () => Results.Content("<link rel=\"icon\" href=\"/pixel.svg\"><h1>Niet gevonden</h1>", "text/html", statusCode: 404));
        return site;
    }
}
