using System.Text.Json;

namespace Schakel.Core.Naslag;

/// <summary>The answers to a questionnaire: for each question the values given; none when it was skipped.</summary>
/// <remarks>
/// The key is the code of the question. A question that is asked for each child bears that child's id as well:
/// <c>kind-zorg.{id}</c>, because a number in a list may come to mean another child.
/// </remarks>
public sealed class Antwoorden(IReadOnlyDictionary<string, IReadOnlyList<string>> waarden)
{
    public static readonly Antwoorden Geen = new(new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal));

    public IEnumerable<string> Sleutels => waarden.Keys;

    public IReadOnlyList<string> Op(string sleutel) => waarden.GetValueOrDefault(sleutel, []);

    /// <summary>These answers, with those of one subject in place of what it had before.</summary>
    public Antwoorden With(IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> onderwerp)
    {
        var all = new Dictionary<string, IReadOnlyList<string>>(waarden, StringComparer.Ordinal);
        foreach (var (sleutel, values) in onderwerp)
        {
            all[sleutel] = values;
        }

        return new Antwoorden(all);
    }

    public string ToJson() => JsonSerializer.Serialize(waarden.Where(w => w.Value.Count > 0).ToDictionary());

    /// <summary>Reads what <see cref="ToJson"/> wrote; anything else holds no answers.</summary>
    public static Antwoorden Parse(string json)
    {
        try
        {
            return new Antwoorden(JsonSerializer.Deserialize<Dictionary<string, IReadOnlyList<string>>>(json) ?? []);
        }
        catch (JsonException)
        {
            return Geen;
        }
    }
}
