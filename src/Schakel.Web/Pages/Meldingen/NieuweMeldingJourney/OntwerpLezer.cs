using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Concepten;
using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;
using Schakel.Core.Personen;

namespace Schakel.Web.Pages.Meldingen.NieuweMeldingJourney;

/// <summary>Turns the pages of a draft into the melding that they would make, with every fault at its own field.</summary>
/// <remarks>The rules are those of <see cref="ReceiveMelding"/>, asked of the whole; no page has rules of its own.</remarks>
public sealed class OntwerpLezer(
    ReceiveMelding.Rules rules, Naslagwerk naslag, TimeProvider clock, IStringLocalizer<Teksten> text)
{
    public Ontwerp Read(Concept concept)
    {
        var delen = concept.Delen();
        List<Lezing> read = [];
        Lezing Open(Deel deel)
        {
            read.Add(new Lezing(deel.Naam, deel.Velden, clock.GetUtcNow(), text));
            return read[^1];
        }

        Deel Part(string naam) => delen.FirstOrDefault(d => d.Naam == naam) ?? new Deel(naam, default, Velden.Leeg);
        IReadOnlyList<Deel> Items(string stap) => [.. delen.Where(d => NieuweMelding.IsItem(d.Naam, stap))];

        var personen = Items(NieuweMelding.Betrokkenen);
        var betrokkenen = personen.Select(d => BetrokkeneLezer.Read(Open(d), text)).ToList();
        var mensen = personen.Select((d, i) => Describe(d, i + 1, betrokkenen[i])).ToList();
        var uitspraken = UitspraakLezer.Read(Part(NieuweMelding.Zorgen), Items(NieuweMelding.Incidenten), Open, mensen, text);
        var verbanden = RelatieLezer.Read(Open(Part(NieuweMelding.Relaties)), mensen, text);
        var contact = Open(Part(NieuweMelding.Contact));
        var command = new ReceiveMelding.Command
        {
            Concept = concept.Id,
            Kanaal = Channel(contact.One("Kanaal")),
            OntvangenOp = ReceivedAt(contact),
            Melder = MelderLezer.Read(Open(Part(NieuweMelding.Melder)), naslag),
            Gegevens = ZorgenLezer.Read(Open(Part(NieuweMelding.Zorgen)), naslag, concept),
            Uitspraken = [.. uitspraken.Select(u => u.Gezegd)],
            Betrokkenen = betrokkenen,
            Verbanden = [.. verbanden.Select(v => v.Verband)],
        };
        var places = new Vindplaatsen(
            [.. personen.Select(d => d.Naam)], [.. uitspraken.Select(u => u.Deel)], [.. verbanden.Select(v => v.Veld)]);
        var broken = rules.Validate(command).Errors.Select(e => places.Locate(e.PropertyName, e.ErrorMessage));
        return new(command, mensen, [.. read.SelectMany(l => l.Fouten).Concat(broken).Distinct()]);
    }

    // A channel of systems only is not one that a person can choose.
    private string Channel(string? typed) => naslag.Lijst(CodeLijsten.Kanaal).Find(typed) is { } code && !code.Heeft(Kenmerk.Systeem) ? code.Waarde : "";

    private DateTime ReceivedAt(Lezing contact)
    {
        if (contact.One("Wanneer") is null)
        {
            contact.Fault("Wanneer", text["Vul in wanneer het contact binnenkwam."]);
        }

        return contact.Moment("Wanneer") ?? clock.Now();
    }

    private Mens Describe(Deel deel, int nummer, Beschrijving wie)
    {
        var rollen = naslag.Lijst(CodeLijsten.RolBetrokkene);
        var rol = rollen.Find(wie.Rol);
        var naam = wie.Identiteit.Naam is { Length: > 0 } known ? known
            : rol?.Heeft(Kenmerk.Ongeboren) == true ? text["Ongeboren kind"]
            : text["Naam onbekend"];
        return new(
            NieuweMelding.SleutelOf(deel.Naam), nummer, naam, rollen.NaamVan(wie.Rol), rol?.Heeft(Kenmerk.Kind) == true,
            wie.Identiteit.BsnKlopt);
    }
}
