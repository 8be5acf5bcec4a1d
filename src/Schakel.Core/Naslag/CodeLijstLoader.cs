using System.Collections.Frozen;

namespace Schakel.Core.Naslag;

/// <summary>Reads and checks every list in <c>data/codelijsten</c>.</summary>
internal static class CodeLijstLoader
{
    private const string Folder = "codelijsten";

    public static FrozenDictionary<string, CodeLijst> Load(NaslagBron bron)
    {
        var lists = new Dictionary<string, CodeLijst>(StringComparer.Ordinal);
        foreach (var file in bron.Files(Folder))
        {
            var lijst = bron.ReadJson<CodeLijst>(file);
            CheckList(file, lijst);
            lists.Add(lijst.Naam, lijst);
        }

        foreach (var naam in CodeLijsten.All.Where(naam => !lists.ContainsKey(naam)))
        {
            throw new NaslagException($"{Folder}/{naam}.json", "file", "a list that the program needs is missing.");
        }

        CheckReferences(lists);
        return lists.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void CheckList(string file, CodeLijst lijst)
    {
        if (file != $"{Folder}/{lijst.Naam}.json")
        {
            throw new NaslagException(file, "naam", $"'{lijst.Naam}' is not the name of the file.");
        }

        Check.Head(file, lijst);
        Check.Distinct(file, "groep", lijst.Groepen.Select(g => g.Waarde));
        Check.Distinct(file, "code", lijst.Codes.Select(c => c.Waarde));

        var groups = lijst.Groepen.Select(g => g.Waarde).ToHashSet(StringComparer.Ordinal);
        foreach (var code in lijst.Codes)
        {
            var place = $"code '{code.Waarde}'";
            Check.Slug(file, place, code.Waarde);
            Check.Filled(file, place, code.Nl, code.En);
            Check.Period(file, place, code.Van ?? lijst.Van, code.Tot ?? lijst.Tot);
            Check.Known(file, place, code.Groep is null ? [] : [code.Groep], groups, "groepen");
        }
    }

    // A value that points into another list must find something there.
    private static void CheckReferences(Dictionary<string, CodeLijst> lists)
    {
        CheckKenmerk(lists, CodeLijsten.Hoedanigheid, Kenmerk.Functie, CodeLijsten.Functie);
        CheckKenmerk(lists, CodeLijsten.Hoedanigheid, Kenmerk.Sector, CodeLijsten.Sector);
        CheckKenmerk(lists, CodeLijsten.Relatie, Kenmerk.Omgekeerd, CodeLijsten.Relatie);
        CheckKenmerk(lists, CodeLijsten.Besluit, Kenmerk.Terugkoppelcode, CodeLijsten.Terugkoppelcode);
        CheckKenmerk(lists, CodeLijsten.BesluitRegionaal, Kenmerk.Ontvanger, CodeLijsten.SoortOrganisatie);

        foreach (var code in lists[CodeLijsten.BesluitRegionaal].Codes)
        {
            Check.Known(
                $"{Folder}/{CodeLijsten.BesluitRegionaal}.json", $"code '{code.Waarde}'", [code.Groep ?? ""],
                Values(lists[CodeLijsten.Besluit]), CodeLijsten.Besluit);
        }
    }

    private static void CheckKenmerk(Dictionary<string, CodeLijst> lists, string from, string kenmerk, string to)
    {
        var known = Values(lists[to]);
        foreach (var code in lists[from].Codes)
        {
            if (code.Kenmerk(kenmerk) is { } value)
            {
                Check.Known($"{Folder}/{from}.json", $"code '{code.Waarde}', {kenmerk}", [value], known, to);
            }
        }
    }

    private static HashSet<string> Values(CodeLijst lijst) =>
        lijst.Codes.Select(c => c.Waarde).ToHashSet(StringComparer.Ordinal);
}
