using System.Globalization;
using Schakel.Core.Naslag;

namespace Schakel.Web.Access;

/// <summary><c>/.well-known/security.txt</c> (RFC 9116): where somebody reports a weakness. Configuration: <c>Security:Contact</c>, <c>Security:Address</c>.</summary>
internal static class SecurityTxt
{
    private const string DemoContact = "mailto:beveiliging@voorbeeld.example";

    // The standard advises less than a year, so that nobody writes to an address that is long gone.
    private const int DaysValid = 180;

    public static void MapSecurityTxt(this IEndpointRouteBuilder app)
    {
        var template = File.ReadAllText(Path.Combine(Naslagwerk.ShippedDirectory, "wellknown", "security.txt"));
        app.MapGet("/.well-known/security.txt", (HttpRequest request, IConfiguration configuration, TimeProvider clock) =>
        {
            var security = configuration.GetSection("Security");
            var expires = clock.GetUtcNow().UtcDateTime.Date.AddDays(DaysValid);
            return Results.Text(template
                .Replace("{contact}", security["Contact"] ?? DemoContact, StringComparison.Ordinal)
                .Replace("{verloopt}", expires.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), StringComparison.Ordinal)
                .Replace("{adres}", security["Address"]?.TrimEnd('/') ?? $"{request.Scheme}://{request.Host}", StringComparison.Ordinal));
        }).WithMetadata(new PublicAttribute());
    }
}
