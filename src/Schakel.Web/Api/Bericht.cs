using System.Security.Cryptography;
using System.Text.Unicode;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;

namespace Schakel.Web.Api;

/// <summary>A message as it came in: whole, within the limit, JSON in UTF-8, with a key of its own.</summary>
internal sealed record Bericht(Guid Sleutel, ReadOnlyMemory<byte> Inhoud)
{
    public const string KeyHeader = "Idempotency-Key";

    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Inhoud.Span));

    /// <summary>The message, or the answer to what is wrong with it.</summary>
    public static async Task<(Bericht? Bericht, IResult? Refusal)> ReadAsync(
        HttpRequest request, int limit, IStringLocalizer<Teksten> text, CancellationToken ct)
    {
        if (!IsJson(request))
        {
            return (null, Problem.Of(StatusCodes.Status415UnsupportedMediaType, text));
        }

        if (!Guid.TryParseExact(request.Headers[KeyHeader].ToString(), "D", out var key) || key == Guid.Empty)
        {
            return (null, Problem.Header(KeyHeader, text["Stuur een UUID mee dat bij dit ene bericht hoort."], text));
        }

        return await ReadBodyAsync(request, limit, ct) is not { } body ? (null, Problem.Of(StatusCodes.Status413PayloadTooLarge, text))
            : !Utf8.IsValid(body.Span) ? (null, Problem.Body([new("", text["De tekst is geen UTF-8."])], text))
            : (new Bericht(key, body), null);
    }

    private static bool IsJson(HttpRequest request) =>
        request.GetTypedHeaders().ContentType is { } type
        && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    /// <summary>Null when it is larger than the limit; then the rest is not read.</summary>
    private static async Task<ReadOnlyMemory<byte>?> ReadBodyAsync(HttpRequest request, int limit, CancellationToken ct)
    {
        if (request.ContentLength > limit)
        {
            return null;
        }

        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, ct)) > 0)
        {
            if (body.Length + read > limit)
            {
                return null;
            }

            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }
}
