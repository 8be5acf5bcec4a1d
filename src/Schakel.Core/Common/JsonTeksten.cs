using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Localization;

namespace Schakel.Core.Common;

/// <summary>The catalogue of texts: Dutch is the key and the default, English stands in <c>teksten/en/*.json</c>.</summary>
public sealed class JsonTeksten : IStringLocalizer<Teksten>
{
    private readonly FrozenDictionary<string, string> _english;

    private JsonTeksten(FrozenDictionary<string, string> english) => _english = english;

    /// <summary>The English texts by their Dutch key.</summary>
    public IReadOnlyDictionary<string, string> English => _english;

    public LocalizedString this[string name] => new(name, Find(name) ?? name, Find(name) is null);

    public LocalizedString this[string name, params object[] arguments] =>
        new(name, string.Format(CultureInfo.CurrentCulture, Find(name) ?? name, arguments), Find(name) is null);

    /// <summary>Reads every file of translations.</summary>
    /// <param name="dataFolder">The folder <c>data</c> beside the program.</param>
    /// <exception cref="InvalidDataException">Two files translate one text differently.</exception>
    public static JsonTeksten Load(string dataFolder)
    {
        var folder = Path.Combine(dataFolder, "teksten", "en");
        var found = new Dictionary<string, (string Text, string File)>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            foreach (var (key, text) in Read(file))
            {
                if (found.TryGetValue(key, out var other) && other.Text != text)
                {
                    throw new InvalidDataException(
                        $"{Path.GetFileName(file)} and {other.File} translate \"{key}\" differently.");
                }

                found[key] = (text, Path.GetFileName(file));
            }
        }

        return new(found.ToFrozenDictionary(e => e.Key, e => e.Value.Text, StringComparer.Ordinal));
    }

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) =>
        _english.Select(e => new LocalizedString(e.Key, IsEnglish() ? e.Value : e.Key));

    private static Dictionary<string, string> Read(string file)
    {
        using var content = File.OpenRead(file);
        return JsonSerializer.Deserialize<Dictionary<string, string>>(content) ?? [];
    }

    private static bool IsEnglish() => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    // In Dutch a key is its own text, so nothing is ever missing.
    private string? Find(string name) => IsEnglish() ? _english.GetValueOrDefault(name) : name;
}
