using Schakel.Core.Common;
using Schakel.Core.Concepten;
using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;
using Schakel.Web.Pages.Meldingen.NieuweMeldingJourney;
using Schakel.Web.Pages.Meldingen.VeiligheidsbeoordelingJourney;

namespace Schakel.Cli.Seed;

/// <summary>What the worker of the demonstration began and has not recorded: a melding and an assessment, to go on with.</summary>
internal sealed class Kladwerk(Medewerker medewerker, Toeval toeval, DateTime now)
{
    private readonly Wie _wie = new(medewerker.Id, medewerker.Organisatie, medewerker.Naam, new HashSet<string>(StringComparer.Ordinal));

    public Concept NewMelding()
    {
        var op = now.AddMinutes(-95);
        var concept = Concept.Begin(new ConceptId(toeval.Id()), _wie, NieuweMelding.Formulier, "", op);
        concept.Keep(Part(NieuweMelding.Contact, ("Kanaal", "telefoon"), ("Wanneer", $"{Amsterdam.Time(op):dd-MM-yyyy HH:mm}")), op);
        concept.Keep(Part(NieuweMelding.Melder, ("Hoedanigheid", "school"), ("Functie", "Intern begeleider"), ("Organisatie", "Basisschool Het Kompas"), ("Naam", "M. Evers")), op);
        concept.Keep(Part(NieuweMelding.Zorgen, ("Tekst", "Een jongen uit groep 6 valt in de klas in slaap en vertelt dat hij 's nachts op zijn zusje past."), ("Aard", "kindermishandeling")), op);
        return concept;
    }

    public Concept Beoordeling(Melding melding, Vragenlijst lijst)
    {
        var op = now.AddMinutes(-40);
        var concept = Concept.Begin(new ConceptId(toeval.Id()), _wie, Werkblad.Formulier, melding.Id.ToString(), op);
        concept.Keep(new Deel(Wijziging.GezienDeel, toeval.Id(), Wijziging.Gezien(melding, op)), op);
        concept.Keep(Part("vragenlijst", ("Naam", lijst.Naam)), op);
        concept.Keep(Part(Werkblad.Vragendeel("acuut"), ("Antwoorden.nu-onveilig", "onbekend"), ("Antwoorden.toelichting-acuut", "De melder is nog niet teruggebeld.")), op);
        return concept;
    }

    private Deel Part(string naam, params (string, string?)[] velden) => new(naam, toeval.Id(), Velden.Of(velden));
}
