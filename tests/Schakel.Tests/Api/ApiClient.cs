using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Schakel.Tests.Architecture;
using Schakel.Tests.Support;

namespace Schakel.Tests.Api;

/// <summary>A partner's system: sends meldingen and asks what became of them.</summary>
internal sealed class ApiClient(WebHost host)
{
    public const string Path = "/api/v1/meldingen";

    /// <summary>The example of the contract, letter by letter.</summary>
    public static string Example { get; } = File.ReadAllText(System.IO.Path.Combine(SourceTree.Root, "data/koppelvlak/melding-voorbeeld.json"));

    public string Token { get; init; } = host.Services.GetRequiredService<IConfiguration>()["Api:DemoToken"]!;

    public string? Language { get; init; }

    public static string Changed(Action<JsonNode> change)
    {
        var message = JsonNode.Parse(Example)!;
        change(message);
        return message.ToJsonString();
    }

    public Task<HttpResponseMessage> SendAsync(string body, Guid? key = null) =>
        SendAsync(new StringContent(body, Encoding.UTF8, "application/json"), (key ?? Guid.NewGuid()).ToString());

    public async Task<HttpResponseMessage> SendAsync(HttpContent body, string? key)
    {
        using var request = Request(HttpMethod.Post, Path);
        request.Content = body;
        if (key is not null)
        {
            request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        }

        return await host.NewClient().SendAsync(request);
    }

    public async Task<HttpResponseMessage> GetAsync(string path)
    {
        using var request = Request(HttpMethod.Get, path);
        return await host.NewClient().SendAsync(request);
    }

    public static async Task<JsonElement> JsonAsync(HttpResponseMessage response) =>
        JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

    /// <summary>The fields that a refusal names, after checking that it is one and that it says why.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> ErrorsAsync(HttpResponseMessage response)
    {
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest, await response.Content.ReadAsStringAsync());
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        return (await JsonAsync(response)).GetProperty("errors").EnumerateArray().ToDictionary(
            e => e.GetProperty("location") is var where && where.TryGetProperty("pointer", out var pointer)
                ? pointer.GetString()! : where.GetProperty("name").GetString()!,
            e => e.GetProperty("detail").GetString()!);
    }

    private HttpRequestMessage Request(HttpMethod method, string path)
    {
        var request = new HttpRequestMessage(method, path);
        request.Headers.Authorization = Token.Length == 0 ? null : new AuthenticationHeaderValue("Bearer", Token);
        if (Language is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Language", Language);
        }

        return request;
    }
}
