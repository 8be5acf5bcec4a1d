using System.Text.Json;
using System.Text.Json.Serialization;

namespace Schakel.Core.Naslag;

/// <summary>Reads files below one data directory, strictly: an unknown or repeated member is an error.</summary>
internal sealed class NaslagBron(string dataDirectory)
{
    /// <summary>How reference data is written, in a file and wherever else it is kept.</summary>
    public static JsonSerializerOptions Strict { get; } = new(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    /// <summary>Files of a folder as paths below the data directory, in a fixed order.</summary>
    public IReadOnlyList<string> Files(string folder)
    {
        var path = Path.Combine(dataDirectory, folder);
        return Directory.Exists(path)
            ? [.. Directory.EnumerateFiles(path, "*.json").Select(f => $"{folder}/{Path.GetFileName(f)}").Order(StringComparer.Ordinal)]
            : throw new NaslagException(folder, "folder", $"not found in '{dataDirectory}'.");
    }

    public IReadOnlyList<string> ReadLines(string file) => Guard(file, File.ReadAllLines);

    public T ReadJson<T>(string file)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(Guard(file, File.ReadAllText), Strict)
                ?? throw new NaslagException(file, "line 1", "holds nothing.");
        }
        catch (JsonException e)
        {
            var place = e.LineNumber is { } line ? $"line {line + 1}, {e.Path}" : e.Path ?? "line 1";
            throw new NaslagException(file, place, e.Message, e);
        }
    }

    private T Guard<T>(string file, Func<string, T> read)
    {
        try
        {
            return read(Path.Combine(dataDirectory, file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new NaslagException(file, "file", $"cannot be read from '{dataDirectory}'.", e);
        }
    }
}
