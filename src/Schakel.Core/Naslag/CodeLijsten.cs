using System.Collections.Frozen;
using System.Reflection;

namespace Schakel.Core.Naslag;

/// <summary>Names of the lists that the program itself asks for; each must be shipped.</summary>
public static class CodeLijsten
{
    public const string Kanaal = "kanaal";
    public const string Hoedanigheid = "hoedanigheid";
    public const string Functie = "functie";
    public const string Sector = "sector";
    public const string Aard = "aard";
    public const string AardV1 = "aard-v1";
    public const string AanvullendeInformatie = "aanvullende-informatie";
    public const string Duur = "duur";
    public const string RolBetrokkene = "rol-betrokkene";
    public const string Relatie = "relatie";
    public const string Gezag = "gezag";
    public const string Geslacht = "geslacht";
    public const string Afschermgrond = "afschermgrond";
    public const string RedenNietGeinformeerd = "reden-niet-geinformeerd";
    public const string Veiligheidstaxatie = "veiligheidstaxatie";
    public const string Besluit = "besluit";
    public const string BesluitRegionaal = "besluit-regionaal";
    public const string Afdoening = "afdoening";
    public const string Terugkoppelcode = "terugkoppelcode";
    public const string EerdereBetrokkenheid = "eerdere-betrokkenheid";
    public const string SoortOrganisatie = "soort-organisatie";
    public const string SoortOverdrachtVraag = "soort-overdracht-vraag";
    public const string RedenWeigering = "reden-weigering";
    public const string RedenSluiting = "reden-sluiting";
    public const string RedenOpenenAdres = "reden-openen-adres";
    public const string GegevenAdvies = "gegeven-advies";
    public const string Leeftijdsgroep = "leeftijdsgroep";
    public const string VeiligContact = "veilig-contact";
    public const string GeheimAdresGrond = "geheim-adres-grond";
    public const string Land = "land";
    public const string Urgentie = "urgentie";

    /// <summary>All names above.</summary>
    public static FrozenSet<string> All { get; } = typeof(CodeLijsten)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(field => field.IsLiteral)
        .Select(field => (string)field.GetRawConstantValue()!)
        .ToFrozenSet(StringComparer.Ordinal);
}
