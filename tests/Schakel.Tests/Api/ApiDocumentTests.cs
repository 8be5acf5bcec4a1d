using System.Text.Json;
using System.Text.Json.Nodes;
using Schakel.Tests.Architecture;
using Schakel.Tests.Support;

namespace Schakel.Tests.Api;

/// <summary>The description of the API keeps the API Design Rules, as spectral reads them from our own ruleset.</summary>
public sealed class ApiDocumentTests(WebHost host) : IClassFixture<WebHost>
{
    private static readonly string _folder = Path.Combine(SourceTree.Root, "tests", "api-lint");

    [Fact]
    public async Task It_can_be_read_by_anybody_from_anywhere()
    {
        using var answer = await host.NewClient().GetAsync("/api/v1/openapi.json");

        answer.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
        answer.Headers.GetValues("API-Version").ShouldBe(["1.0.0"]);
        (await ReadAsync())["openapi"]!.GetValue<string>().ShouldStartWith("3.1.");
    }

    [Fact]
    public async Task Its_example_is_the_message_of_the_contract()
    {
        var document = await ReadAsync();
        var example = document["paths"]!["/meldingen"]!["post"]!["requestBody"]!["content"]!["application/json"]!["example"];

        JsonNode.DeepEquals(example, JsonNode.Parse(ApiClient.Example)).ShouldBeTrue();
    }

    [Fact]
    public async Task It_keeps_the_design_rules() => (await LintAsync(await ReadAsync())).ShouldBeEmpty();

    [Theory]
    [InlineData("core-semver")]
    [InlineData("core-path-segments-kebab-case")]
    [InlineData("core-no-trailing-slash")]
    [InlineData("core-version-header")]
    [InlineData("core-error-handling-problem-details")]
    [InlineData("core-uri-version")]
    public async Task The_rules_find_what_breaks_them(string rule)
    {
        var document = await ReadAsync();
        var post = document["paths"]!["/meldingen"]!;
        document["info"]!["version"] = "1";
        document["servers"]![0]!["url"] = "/api/v1.0.0";
        document["paths"]!["/Meldingen_Sturen/"] = post.DeepClone();
        ((JsonObject)post["post"]!["responses"]!["400"]!).Remove("headers");
        post["post"]!["responses"]!["400"]!["content"]!["application/json"] = new JsonObject();

        (await LintAsync(document)).ShouldContain(rule);
    }

    private async Task<JsonNode> ReadAsync() => JsonNode.Parse(await host.NewClient().GetStringAsync("/api/v1/openapi.json"))!;

    private static async Task<IReadOnlyList<string>> LintAsync(JsonNode document)
    {
        var ct = TestContext.Current.CancellationToken;
        if (!File.Exists(Path.Combine(_folder, "node_modules", ".package-lock.json")))
        {
            var install = await ExternalProgram.RunAsync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], "", _folder, ct);
            install.ExitCode.ShouldBe(0, install.Error);
        }

        var lint = await ExternalProgram.RunAsync(
            "node",
            ["node_modules/@stoplight/spectral-cli/dist/index.js", "lint", "--ruleset", "design-rules.yaml", "--format", "json", "--quiet", "--fail-severity", "error"],
            document.ToJsonString(), _folder, ct);
        lint.ExitCode.ShouldBeInRange(0, 1, lint.Error);
        return [.. JsonDocument.Parse(lint.Output).RootElement.EnumerateArray().Select(r => r.GetProperty("code").GetString()!).Distinct()];
    }
}
