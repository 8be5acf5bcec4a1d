namespace Schakel.Web.Pages.Meldingen.NieuweMeldingJourney;

/// <summary>Somebody in the draft: by what statements and relations point to them, and what to call them.</summary>
/// <param name="Nummer">Their place in the list, from 1, as the use case counts.</param>
public sealed record Mens(string Sleutel, int Nummer, string Naam, string Rol, bool IsKind, bool BsnKlopt);
