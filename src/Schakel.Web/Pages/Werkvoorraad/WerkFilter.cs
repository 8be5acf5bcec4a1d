using Microsoft.AspNetCore.Http.Extensions;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Werkvoorraad;

namespace Schakel.Web.Pages.Werkvoorraad;

/// <summary>Which part of the term is asked for.</summary>
public enum Wanneer
{
    TeLaat,
    Vandaag,
    DezeWeek,
}

/// <summary>What part of the worklist is asked for, and in which order, as the address says it.</summary>
/// <remarks>An address that asks for what does not exist asks for nothing: the list is then simply longer.</remarks>
public sealed class WerkFilter
{
    public const string Mijn = "ik";
    public const string Niemand = "niemand";

    private static readonly string[] _keys = ["termijn", "team", "medewerker", "soort", "fase", "zoek", "sorteer"];

    private readonly SortedDictionary<string, string> _values = new(StringComparer.Ordinal);

    private WerkFilter()
    {
    }

    public Wanneer? Wanneer { get; private init; }

    public TeamId? Team { get; private init; }

    /// <summary><see cref="Mijn"/>, <see cref="Niemand"/>, or empty when <see cref="Medewerker"/> says it.</summary>
    public string Van { get; private init; } = "";

    public MedewerkerId? Medewerker { get; private init; }

    public SoortTaak? Soort { get; private init; }

    public CasusFase? Fase { get; private init; }

    /// <summary>A number or a family name, as typed.</summary>
    public string Zoek { get; private init; } = "";

    /// <summary>Why <see cref="Zoek"/> cannot be looked for; it then finds nothing.</summary>
    public bool ZoekKanNiet { get; private init; }

    public WerkVolgorde Volgorde { get; private init; } = WerkVolgorde.Urgentie;

    /// <summary>From 1.</summary>
    public int Pagina { get; private init; } = 1;

    /// <summary>True when anything is left out that stands on the list.</summary>
    public bool IsBeperkt => _values.Keys.Any(key => key != "sorteer");

    public static WerkFilter From(IQueryCollection query)
    {
        string Text(string key) => query[key].ToString().Trim();
        var zoek = Text("zoek");
        var van = Text("medewerker");
        var filter = new WerkFilter
        {
            Wanneer = Read<Wanneer>(Text("termijn")),
            Team = Guid.TryParse(Text("team"), out var team) ? new TeamId(team) : null,
            Van = van is Mijn or Niemand ? van : "",
            Medewerker = Guid.TryParse(van, out var medewerker) ? new MedewerkerId(medewerker) : null,
            Soort = Read<SoortTaak>(Text("soort")),
            Fase = Read<CasusFase>(Text("fase")),
            Zoek = zoek.Length <= Grens.Naam ? zoek : zoek[..Grens.Naam],
            ZoekKanNiet = zoek.Length > Grens.Naam || !Invoer.IsReadable(zoek),
            Volgorde = WerkVolgorde.From(Text("sorteer")),
            Pagina = int.TryParse(Text("pagina"), out var pagina) && pagina > 0 ? pagina : 1,
        };
        foreach (var key in _keys.Where(key => Text(key).Length is > 0 and <= Grens.Naam && Invoer.IsReadable(Text(key))))
        {
            filter._values[key] = Text(key);
        }

        return filter;
    }

    /// <summary>The word for a value in an address: <c>te-laat</c>, <c>overdracht-aanbieden</c>.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((letter, i) => char.IsUpper(letter) && i > 0 ? $"-{letter}" : $"{letter}")).ToLowerInvariant();

    public string Value(string key) => _values.GetValueOrDefault(key, "");

    /// <summary>The address of the same list with one thing different, from its first page.</summary>
    public string With(string key, string? value)
    {
        var query = new QueryBuilder(_values.Where(v => v.Key != key));
        if (!string.IsNullOrEmpty(value))
        {
            query.Add(key, value);
        }

        return WerkAdres.Lijst + query.ToQueryString();
    }

    /// <summary>What a form must keep that it does not ask itself.</summary>
    public IEnumerable<KeyValuePair<string, string>> Kept(params string[] asked) => _values.Where(v => !asked.Contains(v.Key));

    private static T? Read<T>(string word)
        where T : struct, Enum =>
        Enum.GetValues<T>().Where(value => Word(value) == word).Select(value => (T?)value).FirstOrDefault();
}
