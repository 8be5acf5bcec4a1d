using System.Net.Mime;

namespace Schakel.Web.Access;

/// <summary>Lets a form with a null byte in it reach its page, where the field says what is wrong.</summary>
/// <remarks>
/// The framework refuses such a form as a whole, without words, and what somebody pasted is lost. Here the null byte
/// becomes another control character, which the rules of every text refuse with a sentence (<c>Invoer.Leesbaar</c>).
/// </remarks>
internal static class NullBytes
{
    private static ReadOnlySpan<byte> Null => "%00"u8;

    public static IApplicationBuilder UseNullBytesTold(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var request = context.Request;
        if (HttpMethods.IsPost(request.Method)
            && request.ContentType?.StartsWith(MediaTypeNames.Application.FormUrlEncoded, StringComparison.OrdinalIgnoreCase) == true)
        {
            var body = new MemoryStream();
            await request.Body.CopyToAsync(body, context.RequestAborted);
            Replace(body.GetBuffer().AsSpan(0, (int)body.Length));
            body.Position = 0;
            request.Body = body;
        }

        await next(context);
    });

    private static void Replace(Span<byte> form)
    {
        for (var at = form.IndexOf(Null); at >= 0; at = form.IndexOf(Null))
        {
            form[at + 2] = (byte)'1';
            form = form[(at + 3)..];
        }
    }
}
