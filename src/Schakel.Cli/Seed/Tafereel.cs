using System.Globalization;
using System.Text.RegularExpressions;
using Schakel.Core.Common;

namespace Schakel.Cli.Seed;

/// <summary>Who takes part in a story, by the names that this reporter knows them by.</summary>
/// <param name="Groep">The group of the reporter.</param>
/// <param name="Namen">The first names as described; who is not in it is called by what they are to the others.</param>
internal sealed partial record Tafereel(Gezin Gezin, string Groep, DateOnly Op, IReadOnlyDictionary<Mens, string> Namen)
{
    // Whoever is called the oldest does or says something in the story.
    private const int Spreekt = 5;

    /// <summary>When it happened, in whole five minutes; not after it was told, on <c>Op</c>.</summary>
    public DateTime Gebeurd { get; init; }

    /// <summary>The children who are born.</summary>
    public IReadOnlyList<Mens> Kinderen { get; } = [.. Gezin.Mensen.Where(m => m.IsKind && m.Geboren <= Op).OrderBy(m => m.Geboren)];

    public Mens? Kind(IReadOnlyList<int>? leeftijd) => leeftijd is null
        ? (Kinderen.Count > 0 ? Kinderen[^1] : null)
        : Kinderen.FirstOrDefault(k => k.Leeftijd(Op) >= leeftijd[0] && k.Leeftijd(Op) <= leeftijd[1]);

    /// <summary>Whether everybody whom a text names is there.</summary>
    public bool Knows(string tekst) => Plaatsen().Matches(tekst).All(m => IsThing(m.Groups["wie"].Value) || Wie(m.Groups["wie"].Value, null) is not null);

    /// <summary>The text with a choice made at every fork and the names filled in.</summary>
    public string Tell(string tekst, IReadOnlyList<int>? leeftijd, Toeval toeval)
    {
        // Forks first: a choice may hold names.
        var chosen = Keuzen().Replace(tekst, m => toeval.Kies(m.Groups["keuze"].Value.Split('|')));
        var named = Plaatsen().Replace(chosen, m => Say(m.Groups["wie"].Value, m.Groups["woord"].Value, leeftijd));
        return Zinbegin().Replace(named, m => m.Value.ToUpper(CultureInfo.InvariantCulture));
    }

    private string Say(string wie, string woord, IReadOnlyList<int>? leeftijd)
    {
        if (IsThing(wie))
        {
            return wie switch
            {
                "plaats" => Gezin.Adres.Plaats ?? "het dorp",
                "tijd" => string.Create(CultureInfo.InvariantCulture, $"{Amsterdam.Time(Gebeurd):H.mm} uur"),
                _ => Toen(),
            };
        }

        var mens = Wie(wie, leeftijd)!;
        var isVrouw = mens.Identiteit.Geslacht == "v";
        return woord switch
        {
            "zij" or "hij" => isVrouw ? "zij" : "hij",
            "haar" => isVrouw ? "haar" : "zijn",
            "hem" => isVrouw ? "haar" : "hem",
            _ => Namen.GetValueOrDefault(mens) ?? Otherwise(wie, isVrouw),
        };
    }

    // As somebody says it on the day itself, or on the next.
    private string Toen()
    {
        var time = Amsterdam.Time(Gebeurd);
        var dagdeel = time.Hour switch { < 6 => "nacht", < 12 => "ochtend", < 18 => "middag", _ => "avond" };
        return $"{(Amsterdam.Day(Gebeurd) == Op ? "van" : "gister")}{dagdeel}";
    }

    private Mens? Wie(string wie, IReadOnlyList<int>? leeftijd) => wie switch
    {
        "kind" => Kind(leeftijd),
        "oudste" => Kinderen.Count > 0 && Kinderen[0].Leeftijd(Op) >= Spreekt ? Kinderen[0] : null,
        _ => Gezin.Rollen.GetValueOrDefault(wie),
    };

    private string Otherwise(string wie, bool isVrouw) => wie switch
    {
        "kind" => "het kind",
        "oudste" => Kinderen.Count > 1 ? "het oudste kind" : "het kind",
        "moeder" or "vader" => wie,
        _ => isVrouw ? "mevrouw" : "meneer",
    };

    private static bool IsThing(string wie) => wie is "plaats" or "tijd" or "toen";

    [GeneratedRegex(@"\{(?<wie>[a-z]+)(\.(?<woord>[a-z]+))?\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Plaatsen();

    [GeneratedRegex(@"\[(?<keuze>[^\]]+)\]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Keuzen();

    // The first letter of a sentence, also behind the quotation mark of somebody's own words.
    [GeneratedRegex(@"(?<=^'?|[.!?]\s)\p{Ll}", RegexOptions.None, 1000)]
    private static partial Regex Zinbegin();
}
