namespace Schakel.Core.Naslag;

/// <summary>Names of the further facts about a code that the program asks for.</summary>
public static class Kenmerk
{
    /// <summary>Flag of a hoedanigheid and an afschermgrond: somebody in a profession.</summary>
    public const string Beroepsmatig = "beroepsmatig";

    /// <summary>Flag of a hoedanigheid: an advies may hold this person's own contact details.</summary>
    public const string EigenGegevens = "eigenGegevens";

    /// <summary>Of a hoedanigheid: the value of the list functie that the CBS counts.</summary>
    public const string Functie = "functie";

    /// <summary>Of a hoedanigheid: the value of the list sector that the CBS counts.</summary>
    public const string Sector = "sector";

    /// <summary>Flag: about children, or of a role that only a child can have.</summary>
    public const string Kind = "kind";

    /// <summary>Flag of a role: not born yet, so without birth date.</summary>
    public const string Ongeboren = "ongeboren";

    /// <summary>Of an aard: <c>1</c> for the kinds that the CBS adds up, <c>2</c> for what refines them.</summary>
    public const string Niveau = "niveau";

    /// <summary>Of a relatie: the value as seen from the other person.</summary>
    public const string Omgekeerd = "omgekeerd";

    /// <summary>Flag of a kanaal: comes from a message only, never from a form.</summary>
    public const string Systeem = "systeem";

    /// <summary>Flag of a veiligheidstaxatie: there is unsafety, acute, structural or both.</summary>
    public const string Onveilig = "onveilig";

    /// <summary>Of a national besluit and an afdoening: the code that tells the sender.</summary>
    public const string Terugkoppelcode = "terugkoppelcode";

    /// <summary>Flag of an afdoening: the melding is passed on to somebody who must be named.</summary>
    public const string Doorsturen = "doorsturen";

    /// <summary>Flag of an afdoening: what was set aside is a melding in the figures all the same.</summary>
    public const string TeltMee = "teltMee";

    /// <summary>Of a regional besluit overdracht: the kind of organisation that receives.</summary>
    public const string Ontvanger = "ontvanger";

    /// <summary>Of a regional besluit that stays with Veilig Thuis: the service that starts.</summary>
    public const string Dienst = "dienst";

    /// <summary>Flag of a kind of organisation: can receive an overdracht.</summary>
    public const string Ontvangt = "ontvangt";

    /// <summary>Of an urgentie: lower goes first.</summary>
    public const string Volgorde = "volgorde";
}
