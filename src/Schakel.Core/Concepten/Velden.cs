using System.Text.Json;
using System.Text.Json.Serialization;
using Schakel.Core.Common;

namespace Schakel.Core.Concepten;

/// <summary>The fields of one form as they were typed, not yet understood: by name, the values in their order.</summary>
/// <remarks>Whatever somebody types is kept as it is; whether it is a date, a code or a number is asked later.</remarks>
[JsonConverter(typeof(VeldenConverter))]
public sealed class Velden : IEquatable<Velden>
{
    public static readonly Velden Leeg = new([]);

    private readonly SortedDictionary<string, string[]> _values = new(StringComparer.Ordinal);

    public Velden(IEnumerable<KeyValuePair<string, string[]>> values)
    {
        foreach (var (name, typed) in values)
        {
            _values[name] = typed;
        }
    }

    /// <summary>From pairs, where a name may occur more than once.</summary>
    public static Velden Of(params (string Naam, string? Waarde)[] pairs) => new(
        pairs.Where(p => p.Waarde is not null).GroupBy(p => p.Naam)
            .Select(g => KeyValuePair.Create(g.Key, g.Select(p => p.Waarde!).ToArray())));

    public IReadOnlyDictionary<string, string[]> Alle => _values;

    /// <summary>How many characters were typed, names included.</summary>
    public long Lengte => _values.Sum(v => v.Key.Length + v.Value.Sum(typed => (long)typed.Length));

    /// <summary>The first value without white space at its ends; null when there is nothing in it.</summary>
    public string? One(string naam) => Invoer.Tidy(_values.GetValueOrDefault(naam)?.FirstOrDefault());

    public IReadOnlyList<string> Many(string naam) => _values.GetValueOrDefault(naam, []);

    public bool IsYes(string naam) => Many(naam).Contains("true");

    public bool Equals(Velden? other) =>
        other is not null && _values.Count == other._values.Count
        && _values.All(v => other._values.TryGetValue(v.Key, out var typed) && typed.SequenceEqual(v.Value));

    public override bool Equals(object? obj) => Equals(obj as Velden);

    public override int GetHashCode() => _values.Count;
}
