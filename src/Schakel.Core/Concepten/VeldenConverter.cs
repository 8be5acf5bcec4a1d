using System.Text.Json;
using System.Text.Json.Serialization;
using Schakel.Core.Common;

namespace Schakel.Core.Concepten;

internal sealed class VeldenConverter : JsonConverter<Velden>
{
    public override Velden Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(JsonSerializer.Deserialize<Dictionary<string, string[]>>(ref reader, options) ?? []);

    public override void Write(Utf8JsonWriter writer, Velden value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value.Alle, options);
}
