using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

/// <summary>Who may see and fill in what of a round; asked about the loaded round.</summary>
public static class Startfototoegang
{
    /// <summary>Keeps the questionnaires and the rounds, reads every answer, and may answer on behalf of a region.</summary>
    public static bool MagLeiden(this Wie wie, IVanOrganisatie? ding) => wie.Mag(Recht.ProgrammaEdit, ding);

    /// <summary>The answers of a region: that region itself, and the national team whose round it is.</summary>
    public static bool MagInvullen(this Wie wie, Ronde ronde, string regio) =>
        wie.MagLeiden(ronde) || (wie.Mag(Recht.RegioEdit) && wie.OrganisatieCode == regio);
}
