using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;

namespace Schakel.Core.Keten;

/// <summary>Holds a message against the shape of its type and names everything that does not fit, not only the first.</summary>
/// <remarks>The shape comes from the types themselves, so it cannot differ from what is documented and read.</remarks>
public sealed class Vormcontrole
{
    /// <summary>More than this in one list is no longer a melding.</summary>
    public const int LongestList = 100;

    private const int MostErrors = 100;
    private const int LongestName = 40;

    private readonly IStringLocalizer<Teksten> _text;
    private readonly List<Veldfout> _errors = [];

    private Vormcontrole(IStringLocalizer<Teksten> text) => _text = text;

    /// <summary>The message, or what is wrong with its shape; never both.</summary>
    public static (T? Bericht, IReadOnlyList<Veldfout> Fouten) Read<T>(ReadOnlyMemory<byte> json, IStringLocalizer<Teksten> text)
        where T : class
    {
        try
        {
            using var document = JsonDocument.Parse(json, BerichtJson.Document);
            var check = new Vormcontrole(text);
            check.Check(document.RootElement, typeof(T), "");
            return check._errors.Count == 0
                ? (document.Deserialize<T>(BerichtJson.Options), [])
                : (null, check._errors);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The second: text that is no Unicode, which the reader finds only when it is asked for it.
            return (null, [new("", text["Dit is geen geldige JSON, of een naam komt dubbel voor, of het bericht is te diep genest."])]);
        }
    }

    private void Check(JsonElement value, Type type, string pointer)
    {
        var info = BerichtJson.Options.GetTypeInfo(type);
        if (_errors.Count >= MostErrors)
        {
            return;
        }

        switch (info.Kind)
        {
            case JsonTypeInfoKind.Object when value.ValueKind == JsonValueKind.Object:
                CheckMembers(value, info, pointer);
                break;
            case JsonTypeInfoKind.Enumerable when value.ValueKind == JsonValueKind.Array:
                CheckItems(value, info, pointer);
                break;
            case JsonTypeInfoKind.None when IsReadable(value, info):
                break;
            default:
                _errors.Add(new(pointer, Expected(info)));
                break;
        }
    }

    private void CheckMembers(JsonElement value, JsonTypeInfo info, string pointer)
    {
        var known = info.Properties.ToDictionary(p => p.Name, StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject())
        {
            if (!known.Remove(member.Name, out var property))
            {
                _errors.Add(Unknown(member.Name, pointer));
            }
            else if (member.Value.ValueKind != JsonValueKind.Null || !property.IsSetNullable)
            {
                Check(member.Value, property.PropertyType, $"{pointer}/{member.Name}");
            }
        }

        _errors.AddRange(known.Values.Where(p => p.IsRequired).Select(p => new Veldfout($"{pointer}/{p.Name}", _text["Dit gegeven is verplicht."])));
    }

    private void CheckItems(JsonElement value, JsonTypeInfo info, string pointer)
    {
        if (value.GetArrayLength() > LongestList)
        {
            _errors.Add(new(pointer, _text["Deze lijst is te lang: {0} is het meeste.", LongestList]));
            return;
        }

        var index = 0;
        foreach (var item in value.EnumerateArray())
        {
            Check(item, info.ElementType!, $"{pointer}/{index++}");
        }
    }

    private static bool IsReadable(JsonElement value, JsonTypeInfo info)
    {
        try
        {
            value.Deserialize(info);
            return value.ValueKind != JsonValueKind.Null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    // A name of somebody's own making may hold a person's name; only what looks like a field is repeated.
    private Veldfout Unknown(string name, string pointer) =>
        name.Length <= LongestName && name.All(char.IsAsciiLetterOrDigit)
            ? new($"{pointer}/{name}", _text["Dit gegeven is hier niet bekend."])
            : new(pointer, _text["Er staat een gegeven in dat hier niet bekend is."]);

    private string Expected(JsonTypeInfo info) => info.Kind switch
    {
        JsonTypeInfoKind.Object => _text["Dit moet een object zijn."],
        JsonTypeInfoKind.Enumerable => _text["Dit moet een lijst zijn."],
        _ when Is<bool>(info) => _text["Dit moet true of false zijn."],
        _ when Is<int>(info) => _text["Dit moet een heel getal zijn."],
        _ when Is<DateTimeOffset>(info) => _text["Dit moet een tijdstip met tijdzone zijn, zoals 2025-04-17T22:15:00+02:00."],
        _ when Is<DateOnly>(info) => _text["Dit moet een dag zijn, zoals 2025-09-01."],
        _ => _text["Dit moet een tekst zijn."],
    };

    private static bool Is<T>(JsonTypeInfo info) => (Nullable.GetUnderlyingType(info.Type) ?? info.Type) == typeof(T);
}
