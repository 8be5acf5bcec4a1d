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

    public string Naam { get; private set; } = "";

    /// <summary>A code of the list soort-organisatie.</summary>
    public string Soort { get; private set; } = "";

    /// <summary>CBS codes of the municipalities it works for.</summary>
    public List<string> Gemeenten { get; private set; } = [];

    /// <summary>Whether its people sign in here; if not, Veilig Thuis records the written confirmation they send.</summary>
    public bool Aangesloten { get; private set; }

    /// <summary>How many people take part in a besluit at least.</summary>
    public int DeelnemersBesluit { get; private set; }

    public static Organisatie Register(
        OrganisatieId id, string code, string naam, string soort, IEnumerable<string> gemeenten,
        bool aangesloten, int deelnemersBesluit = 1)
    {
        var organisatie = new Organisatie { Id = id, Code = code };
        organisatie.Revise(naam, soort, gemeenten, aangesloten, deelnemersBesluit);
        return organisatie;
    }

    /// <summary>Takes over what the register says of it now.</summary>
    /// <returns>Whether that is anything else than it was.</returns>
    public bool Revise(string naam, string soort, IEnumerable<string> gemeenten, bool aangesloten, int deelnemersBesluit)
    {
        List<string> all = [.. gemeenten];
        if ((Naam, Soort, Aangesloten, DeelnemersBesluit) == (naam, soort, aangesloten, deelnemersBesluit) && Gemeenten.SequenceEqual(all))
        {
            return false;
        }

        (Naam, Soort, Gemeenten, Aangesloten, DeelnemersBesluit) = (naam, soort, all, aangesloten, deelnemersBesluit);
        return true;
    }
}
