using Schakel.Core.Common;
using Schakel.Core.Toegang;

namespace Schakel.Core.Overdracht;

/// <summary>The two sides of an offer; nobody else knows that it exists.</summary>
public static class Partijen
{
    /// <summary>The right, asked by who offers; absent and foreign are the same no.</summary>
    public static bool MagAlsAanbieder(this Wie wie, string recht, OverdrachtAanbod? aanbod) =>
        aanbod is not null && aanbod.Van == wie.Organisatie && wie.Mag(recht);

    /// <summary>The right, asked by who receives; absent and foreign are the same no.</summary>
    public static bool MagAlsOntvanger(this Wie wie, string recht, OverdrachtAanbod? aanbod) =>
        aanbod is not null && aanbod.Naar == wie.Organisatie && wie.Mag(recht);

    /// <summary>Null for the receiver; for everybody else why not.</summary>
    internal static Outcome? UnlessReceiver(this OverdrachtAanbod aanbod, Wie wie) => aanbod.Naar == wie.Organisatie
        ? null
        : Outcome.Refused("Dit kan alleen de organisatie aan wie de casus is aangeboden.");

    /// <summary>Null for who offered; for everybody else why not.</summary>
    internal static Outcome? UnlessOfferer(this OverdrachtAanbod aanbod, Wie wie) => aanbod.Van == wie.Organisatie
        ? null
        : Outcome.Refused("Dit kan alleen het Veilig Thuis dat de casus aanbiedt.");
}
