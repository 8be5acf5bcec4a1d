using System.Text.Json;

namespace Schakel.Core.Naslag;

/// <summary>The kinds of area with the word that files and addresses use, as <c>veilig-thuis-regio</c>.</summary>
public static class Gebiedsoorten
{
    /// <summary>In the order in which they are read: a kind may be made of areas of one before it.</summary>
    public static IReadOnlyList<SoortGebied> All { get; } = Enum.GetValues<SoortGebied>();

    public static string Word(this SoortGebied soort) => JsonNamingPolicy.KebabCaseLower.ConvertName(soort.ToString());

    /// <summary>The kind that a word means; null when it means none.</summary>
    public static SoortGebied? Read(string? woord) => All.Where(soort => soort.Word() == woord).Cast<SoortGebied?>().FirstOrDefault();
}
