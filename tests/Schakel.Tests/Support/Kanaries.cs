using System.Text.Json.Nodes;
using Schakel.Tests.Api;

namespace Schakel.Tests.Support;

/// <summary>Words that exist nowhere else: a reporter who must stay unknown, and an address that nobody may know.</summary>
/// <remarks>Where one of them turns up, a secret came out.</remarks>
internal static class Kanaries
{
    public const string Naam = "Zwijgmelda Kanarievogel";
    public const string Telefoon = "0687654319";
    public const string Email = "kanariepost@zwijgveld.example";
    public const string Organisatie = "Kanariekring Zwijgveld";
    public const string Straat = "Kanarieschuilpad";
    public const string Postcode = "9753QX";

    /// <summary>What gives the reporter away, in part or whole.</summary>
    public static IReadOnlyList<string> Melder { get; } = ["Zwijgmelda", "Kanarievogel", Telefoon, "kanariepost", "Kanariekring"];

    public static IReadOnlyList<string> Adres { get; } = [Straat, Postcode];

    /// <summary>The message of a partner with all of them.</summary>
    public static string Bericht { get; } = ApiClient.Changed(message =>
    {
        message["melder"] = new JsonObject
        {
            ["hoedanigheid"] = "politie",
            ["naam"] = Naam,
            ["telefoon"] = Telefoon,
            ["email"] = Email,
            ["organisatie"] = Organisatie,
            ["afschermen"] = true,
            ["afschermgrond"] = "gevaar-melder-of-medewerkers",
        };
        message["betrokkenen"]![0]!["adres"] = new JsonObject { ["straat"] = Straat, ["postcode"] = Postcode, ["huisnummer"] = 87, ["plaats"] = "Hilversum" };
    });

    /// <summary>Those in a text, also where somebody spaced or capitalised them otherwise.</summary>
    public static IReadOnlyList<string> In(string text)
    {
        var squeezed = string.Concat(text.Where(char.IsLetterOrDigit));
        return [.. Melder.Concat(Adres).Where(kanarie =>
            text.Contains(kanarie, StringComparison.OrdinalIgnoreCase) || squeezed.Contains(kanarie, StringComparison.OrdinalIgnoreCase))];
    }
}
