using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

/// <summary>Who may see and change what of the programme; asked about the loaded thing.</summary>
public static class Programmatoegang
{
    /// <summary>The own plan, and what others share.</summary>
    public static bool MagZien(this Wie wie, Plan? plan) =>
        plan is not null && wie.Mag(Recht.ProgrammaView) && (plan.Gedeeld || plan.Organisatie == wie.Organisatie);

    /// <summary>The plan of the own organisation only: the national one by the national team, a regional one by its region.</summary>
    public static bool MagBewerken(this Wie wie, Plan? plan) =>
        wie.Mag(plan?.Soort == SoortPlan.Landelijk ? Recht.ProgrammaEdit : Recht.RegioEdit, plan);

    /// <summary>How far a region is: that region itself, or the national team on its behalf.</summary>
    public static bool MagBijhouden(this Wie wie, string regio) =>
        wie.Mag(Recht.ProgrammaEdit) || (wie.Mag(Recht.RegioEdit) && wie.OrganisatieCode == regio);
}
