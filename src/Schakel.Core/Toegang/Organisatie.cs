using Schakel.Core.Common;

namespace Schakel.Core.Toegang;

/// <summary>An organisation in the register: one that works in this instance, or one that cases go to.</summary>
public sealed class Organisatie
{
    private Organisatie()
    {
    }

    public required OrganisatieId Id { get; init; }

    /// <summary>Short and lasting, such as <c>VT07</c> (CBS) or <c>lokaal-team-hilversum</c>; used on the command line.</summary>
    public required string Code { get; init; }

    public required string Naam { get; init; }

    /// <summary>A code of the list soort-organisatie.</summary>
    public required string Soort { get; init; }

    /// <summary>CBS codes of the municipalities it works for.</summary>
    public required List<string> Gemeenten { get; init; }

    /// <summary>Whether its people sign in here; if not, Veilig Thuis records the written confirmation they send.</summary>
    public required bool Aangesloten { get; init; }

    /// <summary>How many people take part in a besluit at least.</summary>
    public required int DeelnemersBesluit { get; init; }

    public static Organisatie Register(
        OrganisatieId id, string code, string naam, string soort, IEnumerable<string> gemeenten,
        bool aangesloten, int deelnemersBesluit = 1) => new()
        {
            Id = id,
            Code = code,
            Naam = naam,
            Soort = soort,
            Gemeenten = [.. gemeenten],
            Aangesloten = aangesloten,
            DeelnemersBesluit = deelnemersBesluit,
        };
}
