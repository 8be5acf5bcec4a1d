namespace Schakel.Core.Toegang;

/// <summary>The rights that roles hold; which role holds which stands in <c>data/rechten.json</c>.</summary>
public static class Recht
{
    public const string ContactRegister = "contact.register";
    public const string AdviesView = "advies.view";
    public const string AdviesRegister = "advies.register";
    public const string MeldingView = "melding.view";
    public const string MeldingRegister = "melding.register";
    public const string MeldingRevise = "melding.revise";
    public const string MeldingAssess = "melding.assess";
    public const string MeldingWithdrawAssessment = "melding.withdraw-assessment";
    public const string MelderView = "melder.view";
    public const string BetrokkeneLink = "betrokkene.link";
    public const string GeheimAdresView = "geheim-adres.view";
    public const string CasusView = "casus.view";
    public const string CasusEdit = "casus.edit";
    public const string CasusAssign = "casus.assign";
    public const string WerkvoorraadView = "werkvoorraad.view";
    public const string WerkvoorraadTeam = "werkvoorraad.team";
    public const string OverdrachtOffer = "overdracht.offer";
    public const string OverdrachtWithdraw = "overdracht.withdraw";
    public const string OverdrachtAnswerQuestion = "overdracht.answer-question";
    public const string OverdrachtReceivePreview = "overdracht.receive-preview";
    public const string OverdrachtDecide = "overdracht.decide";
    public const string OverdrachtAsk = "overdracht.ask";
    public const string OverdrachtViewDocument = "overdracht.view-document";
    public const string BeheerStaff = "beheer.staff";
    public const string BeheerReference = "beheer.reference";
    public const string BeheerAudit = "beheer.audit";
    public const string ConceptEdit = "concept.edit";
    public const string ProgrammaView = "programma.view";
    public const string ProgrammaEdit = "programma.edit";
    public const string RegioEdit = "regio.edit";
    public const string ApiMelding = "api.melding";
}
