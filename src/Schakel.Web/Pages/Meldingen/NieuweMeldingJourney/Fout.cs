namespace Schakel.Web.Pages.Meldingen.NieuweMeldingJourney;

/// <summary>What is wrong with the draft of a melding, and in which field of which page.</summary>
public sealed record Fout(string Deel, string Veld, string Tekst);
