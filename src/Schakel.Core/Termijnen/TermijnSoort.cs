namespace Schakel.Core.Termijnen;

/// <summary>The names of the terms that code refers to; <c>data/termijnen.json</c> holds what they mean, and more of them.</summary>
public static class TermijnSoort
{
    public const string Veiligheidsbeoordeling = "veiligheidsbeoordeling";
    public const string OnderzoekStart = "onderzoek-start";
    public const string Onderzoek = "onderzoek";
    public const string VoorwaardenEnVervolg = "voorwaarden-en-vervolg";
    public const string Informeren = "informeren";
    public const string Vernietiging = "vernietiging";
    public const string Bewaring = "bewaring";
    public const string Huisverbod = "huisverbod";
    public const string HuisverbodMax = "huisverbod-max";
    public const string HandleWithCare = "handle-with-care";
    public const string OverdrachtReactie = "overdracht-reactie";
}
