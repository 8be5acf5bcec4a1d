namespace Schakel.Core.Common;

/// <summary>How long a text may be: in the form, in the use case and in the database alike.</summary>
public static class Grens
{
    /// <summary>A name, a place, an organisation.</summary>
    public const int Naam = 200;

    /// <summary>A motivation, a question, a reason.</summary>
    public const int Toelichting = 4_000;

    /// <summary>The worrying situation in full; a police report of many pages fits.</summary>
    public const int Verhaal = 100_000;
}
