using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Schakel.Core.Keten;

/// <summary>How messages are read: strictly, so that what somebody meant to say is never dropped in silence.</summary>
public static class BerichtJson
{
    /// <summary>The deepest thing in a melding lies four levels down; the rest is somebody's trial.</summary>
    public const int MaximumDepth = 16;

    public static JsonSerializerOptions Options { get; } = Make();

    public static JsonDocumentOptions Document { get; } = new()
    {
        MaxDepth = MaximumDepth,
        AllowDuplicateProperties = false,
    };

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            NumberHandling = JsonNumberHandling.Strict,
            PropertyNameCaseInsensitive = false,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            AllowDuplicateProperties = false,
            MaxDepth = MaximumDepth,
            Converters = { new InstantConverter(), new DayConverter() },
            TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        };
        options.MakeReadOnly();
        return options;
    }

    /// <summary>An instant must say its offset; without one it means another moment on another machine.</summary>
    private sealed class InstantConverter : JsonConverter<DateTimeOffset>
    {
        private static readonly string[] _formats = ["yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"];

        public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var text = reader.GetString() ?? "";
            text = text.EndsWith('Z') ? text[..^1] + "+00:00" : text;
            return DateTimeOffset.TryParseExact(text, _formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)
                && instant.Year is >= 1900 and <= 2200
                    ? instant
                    : throw new JsonException();
        }

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
    }

    private sealed class DayConverter : JsonConverter<DateOnly>
    {
        public override DateOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            DateOnly.TryParseExact(reader.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day.Year is >= 1900 and <= 2200
                ? day
                : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, DateOnly value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }
}
