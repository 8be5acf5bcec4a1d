using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Schakel.Web.Access;

namespace Schakel.Tests.Access;

/// <summary>A route of the running application, and what it asks of whoever comes.</summary>
/// <param name="Template">As written, without the slash before it.</param>
/// <param name="Asks">As <see cref="RouteTable"/> writes it; empty when it asks nothing and is closed to all.</param>
internal sealed record Route(string Template, string Asks, IReadOnlyList<string> Parameters, IReadOnlySet<string> Methods)
{
    public bool HasId => Template.Contains(":guid", StringComparison.Ordinal);

    /// <summary>An address of this route, with a value for each name in it.</summary>
    public string Fill(Func<string, string> value) =>
        Parameters.Aggregate($"/{Template}", (path, name) => Parameter(name).Replace(path, Uri.EscapeDataString(value(name))));

    private static Regex Parameter(string name) =>
        new($"\\{{\\**{name}(:[a-z]+(\\([^}}]*\\))?)?\\}}", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
}

/// <summary>Reads the routes from the running application itself, so that none can be forgotten.</summary>
internal static class RouteReader
{
    public static async Task<IReadOnlyList<Route>> ReadAsync(IServiceProvider services)
    {
        var pages = services.GetRequiredService<PageLoader>();
        var routes = new List<Route>();
        foreach (var endpoint in services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            // A page bears its attributes only once it is loaded.
            var metadata = endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page
                ? new EndpointMetadataCollection([.. endpoint.Metadata, .. (await pages.LoadAsync(page, endpoint.Metadata)).ModelTypeInfo!.GetCustomAttributes(inherit: true)])
                : endpoint.Metadata;
            routes.Add(new(
                endpoint.RoutePattern.RawText!.TrimStart('/'), Asks(metadata), [.. endpoint.RoutePattern.Parameters.Select(p => p.Name)],
                (metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET", "POST"]).ToHashSet(StringComparer.Ordinal)));
        }

        return routes;
    }

    public static string Asks(EndpointMetadataCollection metadata) =>
        metadata.GetMetadata<PublicAttribute>() is not null ? RouteTable.Open
        : metadata.GetMetadata<AnyRoleAttribute>() is not null ? RouteTable.SignedIn
        : RouteTable.Any([.. metadata.GetMetadata<RequiresAttribute>()?.AnyOf ?? []]);

    /// <summary>What the table lacks or says otherwise, as the line that it should have; and rows without a route.</summary>
    public static IEnumerable<string> Differences(IEnumerable<Route> routes, IReadOnlyDictionary<string, string> table)
    {
        var known = routes.ToLookup(r => r.Template);
        foreach (var route in known.SelectMany(r => r))
        {
            if (!table.TryGetValue(route.Template, out var expected) || expected != route.Asks || route.Asks.Length == 0)
            {
                yield return $"[\"{route.Template}\"] asks '{route.Asks}', and the table says '{expected ?? "nothing"}'";
            }
        }

        foreach (var row in table.Keys.Where(row => !known.Contains(row)))
        {
            yield return $"[\"{row}\"] is in the table, and is no route";
        }
    }
}
