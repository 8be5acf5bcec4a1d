using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Schakel.Core.Common;
using Schakel.Core.Keten;
using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Api;

/// <summary>The second door: partners send meldingen and ask what became of them.</summary>
public sealed class MeldingenApi(
    AcceptBericht accept, ReceiveMelding.Rules rules, Naslagwerk naslag, IOptions<ApiOptions> options, IStringLocalizer<Teksten> text)
{
    public const string Path = "/api/v1/meldingen";

    // Routing lets every content type through, so that a wrong one gets an answer of ours and not none at all.
    private const string AnyType = "*/*";

    public static void Map(IEndpointRouteBuilder app)
    {
        var requires = new RequiresAttribute(Recht.ApiMelding);
        Describe(app.MapPost(Path, (MeldingenApi api, HttpContext context, CancellationToken ct) => api.PostAsync(context, ct)), 400, 401, 409, 413, 415, 500)
            .Accepts<MeldingBericht>("application/json", AnyType).Produces<BerichtAntwoord>(StatusCodes.Status202Accepted)
            .WithMetadata(requires).WithName("sendMelding");
        Describe(app.MapGet($"{Path}/{{id:guid}}", GetAsync), 400, 401, 404, 500)
            .Produces<BerichtAntwoord>()
            .WithMetadata(requires).WithName("getBerichtStatus");
    }

    private static RouteHandlerBuilder Describe(RouteHandlerBuilder route, params int[] problems)
    {
        foreach (var status in problems)
        {
            route.Produces<ApiProblem>(status, Problem.MediaType);
        }

        return route;
    }

    private static async Task<IResult> GetAsync(
        Guid id, HttpContext context, BerichtStatusQuery query, IStringLocalizer<Teksten> text, CancellationToken ct) =>
        await query.FindAsync(new InboxBerichtId(id), context.Wie(), ct) is { } status
            ? TypedResults.Json(status, BerichtJson.Options)
            : Problem.Of(StatusCodes.Status404NotFound, text);

    private async Task<IResult> PostAsync(HttpContext context, CancellationToken ct)
    {
        var (bericht, refusal) = await Bericht.ReadAsync(context.Request, options.Value.MaxBodyBytes, text, ct);
        if (bericht is null)
        {
            return refusal!;
        }

        // A key that came before gets its answer again, also when the rules have changed since.
        var hash = bericht.Hash;
        if (await accept.FindAsync(bericht.Sleutel, hash, context.Wie(), ct) is { } earlier)
        {
            return Answer(earlier, context);
        }

        var (melding, errors) = MeldingVertaling.Read(bericht.Inhoud, naslag, text);
        errors = melding is null ? errors : Check(melding);
        return errors.Count > 0
            ? Problem.Body(errors, text)
            : Answer(await accept.HandleAsync(new(bericht.Sleutel, hash, melding!), context.Wie(), ct), context);
    }

    private List<Veldfout> Check(ReceiveMelding.Command melding) =>
        [.. rules.Validate(melding).Errors.Select(e => new Veldfout(MeldingVertaling.FieldOf(e.PropertyName), e.ErrorMessage)).DistinctBy(e => e.Veld)];

    private IResult Answer(Outcome<InboxBericht> outcome, HttpContext context)
    {
        if (outcome.Value is not { } bericht)
        {
            return Problem.Of(StatusCodes.Status409Conflict, text);
        }

        context.Response.Headers.Location = $"{Path}/{bericht.Id}";
        return TypedResults.Json(BerichtAntwoord.Of(bericht), BerichtJson.Options, statusCode: StatusCodes.Status202Accepted);
    }
}
