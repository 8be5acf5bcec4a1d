using Schakel.Core.Data;

namespace Schakel.Web.Access;

/// <summary>For whoever watches over the process: alive, and able to reach the database.</summary>
internal static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/health/live", () => Results.Text("ok")).WithMetadata(new PublicAttribute());
        app.MapGet("/health/ready", async (SchakelDb db, CancellationToken ct) =>
            await db.Database.CanConnectAsync(ct) ? Results.Text("ok") : Results.StatusCode(StatusCodes.Status503ServiceUnavailable))
            .WithMetadata(new PublicAttribute());
    }
}
