using Schakel.Core.Common;

namespace Schakel.Web.Pages.Werkvoorraad;

/// <summary>Where the worklist leads to.</summary>
public static class WerkAdres
{
    public const string Lijst = "/werkvoorraad";
    public const string NieuweMelding = "/meldingen/nieuw";
    public const string NieuwAdvies = "/adviezen/nieuw";

    public static string Beoordeling(MeldingId melding) => $"/meldingen/{melding}/veiligheidsbeoordeling";

    public static string Aanbieden(MeldingId melding) => $"/meldingen/{melding}/overdracht";

    public static string AanBetrokkenen(MeldingId melding) => $"/meldingen/{melding}/overdracht/betrokkenen";

    public static string Overdracht(OverdrachtId overdracht) => $"/overdrachten/{overdracht}";

    public static string Casus(CasusId casus) => $"/casussen/{casus}";
}
