using Schakel.Core.Common;

namespace Schakel.Core.Toegang;

/// <summary>The kinds that rules name; the whole list is <c>data/codelijsten/soort-organisatie.json</c>.</summary>
public static class SoortOrganisatie
{
    public const string VeiligThuis = "veilig-thuis";
    public const string LokaalTeam = "lokaal-team";
    public const string Programmateam = "programmateam";
    public const string Programmaregio = "programmaregio";
    public const string Gemeente = "gemeente";
}
