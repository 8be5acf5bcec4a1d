using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Schakel.Web.Api;

/// <summary>What the types cannot say about the operations: headers, examples, and what each answer means.</summary>
internal static class ApiOperations
{
    public const string Tag = "meldingen";
    public const string ExampleFile = "koppelvlak/melding-voorbeeld.json";

    private static readonly Dictionary<int, string> _answers = new()
    {
        [200] = "De stand van uw bericht.",
        [202] = "Aangenomen. Hetzelfde bericht met dezelfde sleutel krijgt hetzelfde antwoord.",
        [400] = "Het bericht klopt niet. Er is niets bewaard; errors noemt elk veld dat niet klopt.",
        [401] = "Geen geldig token of toegelaten certificaat.",
        [404] = "Bestaat niet, of is niet voor u.",
        [409] = "Deze sleutel is al gebruikt voor een ander bericht.",
        [413] = "Het bericht is te groot. Er is niets bewaard.",
        [415] = "Geen application/json in UTF-8.",
        [500] = "Een fout van ons. Probeer het later opnieuw, met dezelfde sleutel.",
    };

    public static Task DescribeAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken ct)
    {
        operation.Tags = new HashSet<OpenApiTagReference> { new(Tag, context.Document) };
        if (context.Description.HttpMethod == HttpMethods.Post)
        {
            DescribePost(operation);
        }
        else
        {
            DescribeGet(operation);
        }

        foreach (var (code, response) in operation.Responses ?? [])
        {
            var answer = (OpenApiResponse)response;
            answer.Description = _answers[int.Parse(code, CultureInfo.InvariantCulture)];
            answer.Headers ??= new Dictionary<string, IOpenApiHeader>(StringComparer.Ordinal);
            answer.Headers["API-Version"] = Header("De volledige versie van het koppelvlak.", ApiSetup.Version);
        }

        return Task.CompletedTask;
    }

    private static void DescribePost(OpenApiOperation operation)
    {
        operation.Summary = "Stuur een melding in";
        operation.Description = "Legt de melding vast en start de termijn van de veiligheidsbeoordeling. Een onbekend gegeven laat u weg; een gegeven dat "
            + "niet in deze beschrijving staat, wordt geweigerd.";
        (operation.Parameters ??= []).Add(new OpenApiParameter
        {
            Name = Bericht.KeyHeader,
            In = ParameterLocation.Header,
            Required = true,
            Description = "Een UUID die bij dit ene bericht hoort. Weet u niet of een bericht is aangekomen, stuur het dan opnieuw met dezelfde sleutel.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "uuid" },
            Example = "7d1f3f5e-6f0a-4a53-9a3c-3f6f2b1f7c11",
        });
        var content = operation.RequestBody!.Content!;
        var message = content.Values.First();
        message.Example = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "data", ExampleFile)));
        content.Clear();
        content["application/json"] = message;
        var accepted = (OpenApiResponse)operation.Responses!["202"];
        accepted.Headers = new Dictionary<string, IOpenApiHeader>(StringComparer.Ordinal)
        {
            ["Location"] = Header("Waar u de stand van dit bericht opvraagt.", $"{MeldingenApi.Path}/0197c0f4-5b9a-7c3e-8f21-0a6b5d4c3e2f"),
        };
        Example(accepted, null);
    }

    private static void DescribeGet(OpenApiOperation operation)
    {
        operation.Summary = "Vraag op wat er met een bericht is gebeurd";
        operation.Description = "Alleen wie het bericht stuurde ziet de stand. Zodra Veilig Thuis een besluit heeft genomen staat er een terugkoppelcode bij.";
        ((OpenApiParameter)operation.Parameters![0]).Description = "Het nummer van het bericht, uit Location.";
        Example((OpenApiResponse)operation.Responses!["200"], "VT-01-02");
    }

    private static void Example(OpenApiResponse response, string? code)
    {
        var example = new JsonObject
        {
            ["id"] = "0197c0f4-5b9a-7c3e-8f21-0a6b5d4c3e2f",
            ["status"] = "VERWERKT",
            ["ontvangenOp"] = "2025-04-17T20:15:04+00:00",
        };
        if (code is not null)
        {
            example["terugkoppelcode"] = code;
        }

        response.Content!["application/json"].Example = example;
    }

    private static OpenApiHeader Header(string description, string example) => new()
    {
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        Example = example,
    };
}
