using System.Globalization;

namespace Schakel.Core.Common;

/// <summary>A text that reference data carry in both languages themselves, because it changes with the data.</summary>
public sealed record Tweetalig(string Nl, string En)
{
    /// <summary>The text in the language of the screen: English when that is asked for, Dutch otherwise.</summary>
    public string For(CultureInfo culture) => culture.TwoLetterISOLanguageName == "en" ? En : Nl;

    public override string ToString() => For(CultureInfo.CurrentUICulture);
}
