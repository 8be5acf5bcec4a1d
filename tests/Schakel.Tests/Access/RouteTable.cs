using static Schakel.Core.Toegang.Recht;

namespace Schakel.Tests.Access;

/// <summary>Every route and who may pass: a right, several of which one is enough, or a kind of openness. One line each.</summary>
internal static class RouteTable
{
    /// <summary>Open to anybody.</summary>
    public const string Open = "open";

    /// <summary>Open to anybody who is signed in.</summary>
    public const string SignedIn = "ingelogd";

    public static IReadOnlyDictionary<string, string> Routes { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [""] = SignedIn,
        [".well-known/security.txt"] = Open,
        ["adviezen"] = AdviesView,
        ["adviezen/nieuw"] = AdviesRegister,
        ["adviezen/{adviesId:guid}"] = AdviesView,
        ["afmelden"] = SignedIn,
        ["api/v1/meldingen"] = ApiMelding,
        ["api/v1/meldingen/{id:guid}"] = ApiMelding,
        ["api/{documentName}/openapi.json"] = Open,
        ["beheer"] = Any(BeheerStaff, BeheerReference, BeheerAudit),
        ["beheer/logboek"] = BeheerAudit,
        ["beheer/medewerkers"] = BeheerStaff,
        ["beheer/medewerkers/nieuw"] = BeheerStaff,
        ["beheer/medewerkers/{medewerkerId:guid}"] = BeheerStaff,
        ["beheer/medewerkers/{medewerkerId:guid}/gegevens"] = BeheerStaff,
        ["beheer/medewerkers/{medewerkerId:guid}/sluiten"] = BeheerStaff,
        ["beheer/naslag"] = BeheerReference,
        ["beheer/organisaties"] = BeheerReference,
        ["beheer/rollen"] = BeheerStaff,
        ["beheer/teams"] = BeheerStaff,
        ["beheer/teams/nieuw"] = BeheerStaff,
        ["beheer/teams/{teamId:guid}"] = BeheerStaff,
        ["casussen/{casusId:guid}"] = CasusView,
        ["casussen/{casusId:guid}/sluiten"] = CasusEdit,
        ["casussen/{casusId:guid}/wat-speelt"] = CasusEdit,
        ["componenten"] = Open,
        ["concepten"] = ConceptEdit,
        ["concepten/{**formulier}"] = ConceptEdit,
        ["contact"] = ContactRegister,
        ["health/live"] = Open,
        ["health/ready"] = Open,
        ["inloggen"] = Open,
        ["meldingen/nieuw"] = ContactRegister,
        ["meldingen/nieuw/{concept:guid}"] = MeldingRegister,
        ["meldingen/nieuw/{concept:guid}/betrokkenen"] = MeldingRegister,
        ["meldingen/nieuw/{concept:guid}/betrokkenen/{sleutel:length(12)}"] = MeldingRegister,
        ["meldingen/nieuw/{concept:guid}/contact"] = MeldingRegister,
        ["meldingen/nieuw/{concept:guid}/controleer"] = MeldingRegister,
        ["meldingen/nieuw/{concept:guid}/incidenten"] = MeldingRegister,
        ["meldingen/nieuw/{concept:guid}/incidenten/{sleutel:length(12)}"] = MeldingRegister,
        ["meldingen/nieuw/{concept:guid}/melder"] = MeldingRegister,
        ["meldingen/nieuw/{concept:guid}/relaties"] = MeldingRegister,
        ["meldingen/nieuw/{concept:guid}/zorgen"] = MeldingRegister,
        ["meldingen/{meldingId:guid}"] = MeldingView,
        ["meldingen/{meldingId:guid}/adres/{adresId:guid}"] = GeheimAdresView,
        ["meldingen/{meldingId:guid}/afdoen"] = MeldingAssess,
        ["meldingen/{meldingId:guid}/afdoen/intrekken"] = MeldingWithdrawAssessment,
        ["meldingen/{meldingId:guid}/bekend"] = BetrokkeneLink,
        ["meldingen/{meldingId:guid}/overdracht"] = OverdrachtOffer,
        ["meldingen/{meldingId:guid}/overdracht/betrokkenen"] = OverdrachtOffer,
        ["meldingen/{meldingId:guid}/overdracht/controleren"] = OverdrachtOffer,
        ["meldingen/{meldingId:guid}/veiligheidsbeoordeling"] = MeldingAssess,
        ["meldingen/{meldingId:guid}/veiligheidsbeoordeling/besluit"] = MeldingAssess,
        ["meldingen/{meldingId:guid}/veiligheidsbeoordeling/controleren"] = MeldingAssess,
        ["meldingen/{meldingId:guid}/veiligheidsbeoordeling/intrekken"] = MeldingWithdrawAssessment,
        ["meldingen/{meldingId:guid}/veiligheidsbeoordeling/vragen/{onderwerp}"] = MeldingAssess,
        ["meldingen/{meldingId:guid}/veiligheidsbeoordelingen"] = MeldingView,
        ["meldingen/{meldingId:guid}/wijzigen"] = MeldingRevise,
        ["niet-gevonden"] = Open,
        ["overdrachten/{overdrachtId:guid}"] = Any(CasusView, OverdrachtReceivePreview),
        ["overdrachten/{overdrachtId:guid}/aannemen"] = OverdrachtDecide,
        ["overdrachten/{overdrachtId:guid}/bevestigen"] = OverdrachtOffer,
        ["overdrachten/{overdrachtId:guid}/intrekken"] = OverdrachtWithdraw,
        ["overdrachten/{overdrachtId:guid}/vraag"] = OverdrachtAsk,
        ["overdrachten/{overdrachtId:guid}/vragen/{vraagId:guid}"] = OverdrachtAnswerQuestion,
        ["overdrachten/{overdrachtId:guid}/weigeren"] = OverdrachtDecide,
        ["programma"] = ProgrammaView,
        ["programma/acties"] = ProgrammaView,
        ["programma/acties/{actieId:guid}"] = ProgrammaView,
        ["programma/acties/{actieId:guid}/gegevens"] = Any(ProgrammaEdit, RegioEdit),
        ["programma/acties/{actieId:guid}/mijlpalen/nieuw"] = Any(ProgrammaEdit, RegioEdit),
        ["programma/acties/{actieId:guid}/mijlpalen/{mijlpaalId:guid}"] = Any(ProgrammaEdit, RegioEdit),
        ["programma/acties/{actieId:guid}/stand"] = Any(ProgrammaEdit, RegioEdit),
        ["programma/brief/{halfjaar}"] = ProgrammaEdit,
        ["programma/elementen"] = ProgrammaView,
        ["programma/elementen/nieuw"] = ProgrammaEdit,
        ["programma/elementen/{elementId:guid}"] = ProgrammaView,
        ["programma/elementen/{elementId:guid}/gegevens"] = ProgrammaEdit,
        ["programma/gebieden"] = ProgrammaView,
        ["programma/gebieden/controle"] = ProgrammaView,
        ["programma/gebieden/herindelingen"] = ProgrammaView,
        ["programma/gebieden/{soort}/{code}"] = ProgrammaView,
        ["programma/plan"] = ProgrammaView,
        ["programma/regios/{regio}"] = ProgrammaView,
        ["programma/regios/{regio}/themas/{thema}"] = Any(ProgrammaEdit, RegioEdit),
        ["programma/route"] = ProgrammaView,
        ["programma/toezeggingen"] = ProgrammaView,
        ["programma/toezeggingen/nieuw"] = ProgrammaEdit,
        ["programma/toezeggingen/{toezeggingId:guid}"] = ProgrammaView,
        ["programma/toezeggingen/{toezeggingId:guid}/brief/{halfjaar}"] = ProgrammaEdit,
        ["programma/toezeggingen/{toezeggingId:guid}/gegevens"] = ProgrammaEdit,
        ["programma/toezeggingen/{toezeggingId:guid}/stand"] = ProgrammaEdit,
        ["storing"] = Open,
        ["taal/{taal:regex(^(nl|en)$)}"] = Open,
        ["team"] = WerkvoorraadTeam,
        ["werkvoorraad"] = WerkvoorraadView,
        ["werkvoorraad/signalen"] = WerkvoorraadView,
    };

    /// <summary>What these name belongs to the whole programme: no secret to whoever holds the right, wherever they work.</summary>
    public static IReadOnlySet<string> Gedeeld { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "programma/elementen/{elementId:guid}", "programma/toezeggingen/{toezeggingId:guid}",
    };

    public static string Any(params string[] rights) => string.Join(" of ", rights.Order(StringComparer.Ordinal));
}
