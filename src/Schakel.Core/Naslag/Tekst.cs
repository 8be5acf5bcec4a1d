using System.Globalization;

namespace Schakel.Core.Naslag;

/// <summary>A label of reference data in both languages; reads in the language of the user.</summary>
public sealed record Tekst(string Nl, string En)
{
    public override string ToString() => Pick(Nl, En);

    /// <summary>English for an English user interface, Dutch for every other.</summary>
    internal static string Pick(string nl, string en) =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? en : nl;
}
