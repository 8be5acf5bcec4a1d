using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;
using Schakel.Core.Termijnen;
using Schakel.Core.Toegang;
using Schakel.Core.Werkvoorraad;

namespace Schakel.Web.Pages.Werkvoorraad;

/// <summary>The words of the worklist: what is to be done, about whom, and since when.</summary>
public sealed class WerkWoorden(
    IStringLocalizer<Teksten> text, Naslagwerk naslag, TermijnenRegister termijnen, Geleden geleden, TimeProvider clock)
{
    public string Soort(SoortTaak soort) => soort switch
    {
        SoortTaak.Beoordelen => text["Veiligheidsbeoordeling"],
        SoortTaak.Vervolgmelding => text["Vervolgmelding"],
        SoortTaak.OverdrachtAanbieden => text["Overdracht aanbieden"],
        SoortTaak.OverdrachtBetrokkenen => text["Overdragen aan de betrokkenen zelf"],
        SoortTaak.OverdrachtVolgen => text["Overdracht volgen"],
        SoortTaak.VraagBeantwoorden => text["Vraag beantwoorden"],
        SoortTaak.OverdrachtBeslissen => text["Overdracht beslissen"],
        SoortTaak.Vervolgstappen => text["Vervolgstappen"],
        _ => text["Monitoren"],
    };

    public string Fase(CasusFase fase) => fase switch
    {
        CasusFase.Veiligheidsbeoordeling => text["Tijdens de veiligheidsbeoordeling"],
        CasusFase.NaVeiligheidsbeoordeling => text["Na de veiligheidsbeoordeling"],
        CasusFase.Monitoring => text["Monitoring"],
        CasusFase.Gesloten => text["Gesloten"],
        _ => text["Opgegaan in een andere casus"],
    };

    public WerkRij Rij(WerkRegel regel, Wie wie, IReadOnlyDictionary<MedewerkerId, Collega> collegas) => new(regel)
    {
        Actie = Actie(regel.Soort),
        Adres = Adres(regel, wie),
        Nummer = Nummer(regel),
        Wacht = Wacht(regel),
        Familie = text.Familie(regel.Over?.Aanduiding),
        Feiten = [.. Feiten(regel)],
        Binnen = geleden.Of(regel.Over?.OntvangenOp ?? regel.Vanaf),
        Termijn = TermijnRij.Of(regel, termijnen, clock.Now()),
        Behandelaar = regel.Medewerker is { } id ? collegas.GetValueOrDefault(id)?.Naam : null,
    };

    public string Gemeente(string? code) => naslag.Gemeenten.Find(code)?.Naam ?? text["gemeente onbekend"].Value;

    public string Kinderen(int aantal) => aantal switch
    {
        0 => text["geen kinderen"],
        1 => text["1 kind"],
        _ => text["{0} kinderen", aantal],
    };

    public string Dagen(int dagen) => dagen == 1 ? text["1 dag"] : text["{0} dagen", dagen];

    private string Actie(SoortTaak soort) => soort switch
    {
        SoortTaak.Beoordelen => text["Beoordelen"],
        SoortTaak.Vervolgmelding => text["Bekijken"],
        SoortTaak.OverdrachtAanbieden => text["Aanbieden"],
        SoortTaak.OverdrachtBetrokkenen => text["Afspraken vastleggen"],
        SoortTaak.OverdrachtVolgen => text["Herinneren"],
        SoortTaak.VraagBeantwoorden => text["Vraag beantwoorden"],
        SoortTaak.OverdrachtBeslissen => text["Aannemen of weigeren"],
        SoortTaak.Vervolgstappen => text["Vervolgstappen zetten"],
        _ => text["Monitoren"],
    };

    // Whoever may not do it sees the casus instead: the list never leads to a page that is not there for them.
    private static string Adres(WerkRegel regel, Wie wie) => regel switch
    {
        { Soort: SoortTaak.Beoordelen, Melding: { } melding } when wie.Mag(Recht.MeldingAssess) => WerkAdres.Beoordeling(melding),
        { Soort: SoortTaak.OverdrachtAanbieden, Melding: { } melding } when wie.Mag(Recht.OverdrachtOffer) => WerkAdres.Aanbieden(melding),
        { Soort: SoortTaak.OverdrachtBetrokkenen, Melding: { } melding } when wie.Mag(Recht.OverdrachtOffer) => WerkAdres.AanBetrokkenen(melding),
        { Overdracht: { } overdracht } when wie.Mag(Recht.OverdrachtAnswerQuestion) => WerkAdres.Overdracht(overdracht),
        { Casus: { } casus } => WerkAdres.Casus(casus),
        _ => WerkAdres.Lijst,
    };

    private string Nummer(WerkRegel regel) => regel switch
    {
        { OverdrachtNummer: { } overdracht } => text["Overdracht {0}", overdracht],
        { Soort: SoortTaak.Monitoren, CasusNummer: { } casus } => text["Casus {0}", casus],
        { Over: { } over } => text["Melding {0}", over.Nummer],
        _ => text["Casus {0}", regel.CasusNummer ?? ""],
    };

    private string? Wacht(WerkRegel regel)
    {
        var days = clock.Today().DayNumber - Amsterdam.Day(regel.Vanaf).DayNumber;
        LocalizedString? words = (regel.Soort, regel.Ontvanger, days) switch
        {
            (SoortTaak.OverdrachtVolgen, { } naar, 0) => text["vandaag aangeboden aan {0}", naar],
            (SoortTaak.OverdrachtVolgen, { } naar, 1) => text["wacht 1 dag op {0}", naar],
            (SoortTaak.OverdrachtVolgen, { } naar, _) => text["wacht {0} dagen op {1}", days, naar],
            (SoortTaak.VraagBeantwoorden, { } naar, _) => text["vraag van {0}", naar],
            (SoortTaak.Vervolgmelding, _, _) when regel.CasusNummer is { } casus => text["op casus {0}", casus],
            _ => null,
        };
        return words?.Value;
    }

    private IEnumerable<string> Feiten(WerkRegel regel)
    {
        if (regel.Over is not { } over)
        {
            yield break;
        }

        yield return Gemeente(over.Gemeente);
        yield return Kinderen(over.AantalKinderen);
        yield return (over.Betrokkenheid, over.EerdereMeldingen) switch
        {
            (EerdereBetrokkenheid.NietIngedeeld, _) => text["bekend: nog niet beantwoord"],
            (EerdereBetrokkenheid.EersteMelding, _) => text["nieuw"],
            (_, var eerdere) => text["bekend: {0} eerdere", eerdere],
        };
        yield return Sector(regel.Hoedanigheid);
    }

    private string Sector(string? hoedanigheid)
    {
        var kind = naslag.Lijst(CodeLijsten.Hoedanigheid).Find(hoedanigheid);
        return kind is not null && !kind.Heeft(Kenmerk.Beroepsmatig)
            ? text["niet beroepsmatig"]
            : naslag.Lijst(CodeLijsten.Sector).NaamVan(kind?.Kenmerk(Kenmerk.Sector) ?? "onbekend");
    }
}
