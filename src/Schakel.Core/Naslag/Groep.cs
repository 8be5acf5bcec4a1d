namespace Schakel.Core.Naslag;

/// <summary>A heading inside a code list.</summary>
public sealed record Groep(string Waarde, string Nl, string En)
{
    /// <summary>The label in the language of the user.</summary>
    public string Naam => Tekst.Pick(Nl, En);
}
