using Schakel.Core.Common;

namespace Schakel.Web.Pages.Meldingen.NieuweMeldingJourney;

/// <summary>Names of the pages of the form <c>melding</c>: in its draft, and in its addresses.</summary>
public static class NieuweMelding
{
    public const string Formulier = "melding";
    public const string Contact = "contact";
    public const string Melder = "melder";
    public const string Zorgen = "zorgen";
    public const string Incidenten = "incidenten";
    public const string Betrokkenen = "betrokkenen";
    public const string Relaties = "relaties";
    public const string Controleer = "controleer";

    /// <summary>A part for each incident and each person: <c>incidenten/3f9a01bc</c>.</summary>
    private const char Slash = '/';

    /// <summary>The pages in their order, without those of one incident or one person.</summary>
    public static IReadOnlyList<string> Stappen { get; } =
        [Contact, Melder, Zorgen, Incidenten, Betrokkenen, Relaties, Controleer];

    public static string Path(ConceptId concept, string deel) => $"/meldingen/nieuw/{concept}/{deel}";

    /// <summary>The part of one incident or person.</summary>
    public static string Item(string stap, string sleutel) => $"{stap}{Slash}{sleutel}";

    public static bool IsItem(string deel, string stap) => deel.StartsWith($"{stap}{Slash}", StringComparison.Ordinal);

    /// <summary>The step to which a part belongs.</summary>
    public static string StapOf(string deel) => deel.Split(Slash)[0];

    /// <summary>What an incident or person is called inside the draft.</summary>
    public static string SleutelOf(string deel) => deel[(deel.IndexOf(Slash, StringComparison.Ordinal) + 1)..];

    /// <summary>Never one that was used before, so that nothing points to somebody who was taken out.</summary>
    public static string NewSleutel() => Guid.NewGuid().ToString("N")[..12];
}
