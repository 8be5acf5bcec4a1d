using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Keten;

namespace Schakel.Web.Api;

/// <summary>One thing that is wrong with a request.</summary>
/// <param name="In"><c>body</c> or <c>header</c>.</param>
/// <param name="Detail">Why, in the language of the request.</param>
public sealed record InvalidField(string In, FieldLocation Location, string Detail);

/// <summary>Where it is wrong.</summary>
public sealed record FieldLocation
{
    /// <summary>In the body: a JSON pointer (RFC 6901) as fragment, such as <c>#/betrokkenen/0/rol</c>.</summary>
    [JsonPropertyName("pointer")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Field { get; init; }

    /// <summary>The name of a header.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; init; }
}

/// <summary>The answer of the API when something is not possible (RFC 9457); never holds what was sent.</summary>
public sealed record ApiProblem(int Status, string Title, string Detail)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<InvalidField>? Errors { get; init; }
}

/// <summary>Makes problems in the language of the request.</summary>
internal static class Problem
{
    public const string MediaType = "application/problem+json";

    public static IResult Of(int status, IStringLocalizer<Teksten> text, string? detail = null, IReadOnlyList<InvalidField>? errors = null)
    {
        var (title, usual) = Texts(status, text);
        return TypedResults.Json(
            new ApiProblem(status, title, detail ?? usual) { Errors = errors }, contentType: MediaType, statusCode: status);
    }

    public static IResult Header(string name, string detail, IStringLocalizer<Teksten> text) =>
        Of(StatusCodes.Status400BadRequest, text, errors: [new("header", new() { Name = name }, detail)]);

    public static IResult Body(IEnumerable<Veldfout> fouten, IStringLocalizer<Teksten> text) =>
        Of(StatusCodes.Status400BadRequest, text, errors: [.. fouten.Select(f => new InvalidField("body", new() { Field = $"#{f.Veld}" }, f.Melding))]);

    private static (string Title, string Detail) Texts(int status, IStringLocalizer<Teksten> text) => status switch
    {
        400 => (text["Het bericht klopt niet"], text["Verbeter wat onder errors staat en stuur het opnieuw. Er is niets bewaard."]),
        401 => (text["Niet aangemeld"], text["Stuur een geldig token mee, of een certificaat dat is toegelaten."]),
        404 => (text["Niet gevonden"], text["Dit bestaat niet, of het is niet voor u."]),
        409 => (text["Sleutel al gebruikt"], text["Deze sleutel is al gebruikt voor een ander bericht. Maak voor elk bericht een nieuwe sleutel."]),
        413 => (text["Het bericht is te groot"], text["Stuur een kleiner bericht. Er is niets bewaard."]),
        415 => (text["Dit soort inhoud kan hier niet"], text["Stuur JSON: Content-Type application/json, in UTF-8."]),
        _ => (text["Er ging iets mis"], text["De fout ligt bij ons. Probeer het later opnieuw, met dezelfde sleutel."]),
    };
}
