using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using Schakel.Web.Access;

namespace Schakel.Web.Api;

/// <summary>The description of the API for machines and developers: OpenAPI 3.1, in Dutch, open to anybody.</summary>
internal static class ApiDocument
{
    private const string Name = "v1";

    public static void AddApiDocument(this IServiceCollection services)
    {
        services.Configure<JsonOptions>(o =>
        {
            o.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            o.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
            o.SerializerOptions.RespectNullableAnnotations = true;
        });
        services.AddOpenApi(Name, o =>
        {
            o.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            o.ShouldInclude = route => route.RelativePath?.StartsWith("api/v1/", StringComparison.Ordinal) == true;
            o.AddDocumentTransformer(DescribeAsync);
            o.AddOperationTransformer(ApiOperations.DescribeAsync);
        });
    }

    public static void MapApiDocument(this IEndpointRouteBuilder app) =>
        app.MapOpenApi("/api/{documentName}/openapi.json")
            .AddEndpointFilter((call, next) =>
            {
                // The design rules want it readable from any site; it holds nothing of anybody.
                call.HttpContext.Response.Headers.AccessControlAllowOrigin = "*";
                return next(call);
            })
            .WithMetadata(new PublicAttribute());

    private static Task DescribeAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken ct)
    {
        var options = context.ApplicationServices.GetRequiredService<IOptions<ApiOptions>>().Value;
        document.Info = new OpenApiInfo
        {
            Title = "Schakel: meldingen aan Veilig Thuis",
            Version = ApiSetup.Version,
            Description = "Ketenpartners sturen hier een melding van vermoedelijk huiselijk geweld of kindermishandeling in en vragen op wat ermee is gebeurd. "
                + "Bel bij acuut gevaar altijd 112, en bij spoed 0800-2000: een bericht alleen is dan niet genoeg.",
            Contact = new OpenApiContact { Name = "Beheer van het koppelvlak", Email = options.Contact },
            License = new OpenApiLicense { Name = "EUPL-1.2", Identifier = "EUPL-1.2" },
        };
        document.Servers = [new OpenApiServer { Url = "/api/v1", Description = "Deze omgeving" }];
        document.Tags = new HashSet<OpenApiTag> { new() { Name = ApiOperations.Tag, Description = "Meldingen insturen en volgen" } };
        UseBasePath(document);
        Secure(document);
        return Task.CompletedTask;
    }

    private static void UseBasePath(OpenApiDocument document)
    {
        var paths = new OpenApiPaths();
        foreach (var (path, item) in document.Paths)
        {
            paths.Add(path.Replace("/api/v1", "", StringComparison.Ordinal), item);
        }

        document.Paths = paths;
    }

    private static void Secure(OpenApiDocument document)
    {
        document.AddComponent("token", new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = "bearer",
            BearerFormat = "JWT",
            Description = "Een token van de uitgever waarmee deze omgeving werkt.",
        });
        document.AddComponent("certificaat", new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.MutualTLS,
            Description = "Een certificaat dat vooraf is toegelaten.",
        });
        document.Security =
        [
            new() { [new OpenApiSecuritySchemeReference("token", document)] = [] },
            new() { [new OpenApiSecuritySchemeReference("certificaat", document)] = [] },
        ];
    }
}
