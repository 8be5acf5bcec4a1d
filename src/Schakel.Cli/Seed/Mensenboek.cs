using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Personen;
using Schakel.Radar;

namespace Schakel.Cli.Seed;

/// <summary>Writes down the people of a melding as this reporter knows them.</summary>
internal sealed class Mensenboek(Boek boek, Toeval toeval)
{
    // Ways to reach somebody without putting them in danger, as codes of the list veilig-contact.
    private static readonly (string[] Wijzen, string Uitleg)[] _wegen =
    [
        (["bellen", "alleen-overdag", "niet-inspreken"], "Op werkdagen tussen negen en twee; neemt op onder een andere naam als het niet kan."),
        (["bericht", "alleen-afgesproken-tijd"], "Eerst een bericht zonder inhoud; belt zelf terug."),
        (["via-school", "toestel-wordt-meegelezen"], "Via de intern begeleider; de eigen telefoon wordt gelezen."),
        (["via-huisarts", "anoniem-nummer"], "De assistente plant een afspraak."),
        (["via-werk", "alleen-overdag"], "De leidinggevende weet ervan en haalt haar of hem erbij."),
    ];

    /// <param name="Mens">Null for somebody whom nobody knows.</param>
    /// <param name="Treffer">What the radar finds of the last description of the same person; null when nothing.</param>
    public sealed record Beschreven(Mens? Mens, Beschrijving Wat, Treffer? Treffer);

    /// <summary>What this reporter knows: not everything, and sometimes a wrong number.</summary>
    public List<Beschreven> Know(Gezin gezin, Meldersoort soort, DateOnly op)
    {
        var all = gezin.Mensen.Select(mens => Know(gezin, mens, soort, op)).ToList();
        if (soort.Groep is "politie" or "buurt" && toeval.Kans(.03))
        {
            all.Add(new(null, new Beschrijving { Rol = "getuige" }, null));
        }

        return all;
    }

    /// <summary>The rows of everybody in a melding.</summary>
    /// <param name="linked">Whether a worker has said that they are the people who are known.</param>
    public Opname Write(Melding melding, MelderGegevens melder, Tafereel tafereel, List<Beschreven> beschreven, bool linked)
    {
        var op = melding.OntvangenOp;
        var mensen = beschreven.Select((b, i) => (b.Mens, Rij: Betrokkene.Describe(
            new BetrokkeneId(toeval.Id()), melding.Organisatie, melding.Id, i + 1, Persoon(tafereel.Gezin, b, linked, melding), b.Wat), b.Wat)).ToList();
        var byMens = mensen.Where(m => m.Mens is not null).ToDictionary(m => m.Mens!, m => m.Rij);
        var adressen = mensen.Where(m => m.Wat.Adres is not null)
            .Select(m => new Adres { Id = new AdresId(toeval.Id()), Betrokkene = m.Rij.Id, Gegevens = m.Wat.Adres! }).ToList();
        var contacten = mensen.Where(m => m.Wat.Contact is not null).Select(m => Contact(m.Rij, m.Wat.Contact!)).ToList();
        var banden = Relate(melding, tafereel.Gezin, byMens).ToList();
        boek.Add(mensen.Select(m => m.Rij));
        boek.Add(mensen.SelectMany(m => Sleutels.Of(m.Rij, m.Wat.Adres)));
        boek.Add([.. adressen, .. contacten, .. banden]);
        return new Opname
        {
            Melding = melding,
            Melder = melder,
            Tafereel = tafereel,
            Mensen = [.. mensen.Select(m => m.Rij)],
            Kinderen = mensen.Where(m => m.Mens is { IsKind: true }).ToDictionary(m => m.Rij.Id, m => m.Mens!),
            Adressen = adressen,
            Contacten = contacten,
            Banden = banden,
            Teksten = [],
        };
    }

    private Beschreven Know(Gezin gezin, Mens mens, Meldersoort soort, DateOnly op)
    {
        var isMelder = soort.Groep == "zelf" && gezin.Rollen["slachtoffer"] == mens;
        var rol = mens.RolOp(op);
        var identiteit = isMelder ? mens.Identiteit : AsKnown(mens.IdentiteitOp(op));
        var adres = rol == "ongeboren" || !toeval.Kans(.9) ? null : mens.Adres;
        var geinformeerd = mens.IsKind ? null : isMelder ? true : toeval.Kans(.1) ? (bool?)null : toeval.Kans(.72);
        var wat = new Beschrijving
        {
            Rol = rol,
            Identiteit = identiteit,
            Huishouden = mens.Huishouden,
            UitgerekendeDatum = rol == "ongeboren" ? mens.Geboren : null,
            Geinformeerd = geinformeerd,
            RedenNietGeinformeerd = geinformeerd == false ? toeval.Kies(["nog-niet-gesproken", "nog-niet-gesproken", "niet-bereikbaar", "veiligheid"]) : null,
            Adres = adres,
            Contact = rol == "slachtoffer" && toeval.Kans(.12) ? SafeWay() : null,
        };
        return new(mens, wat, Find(gezin, mens, identiteit, adres));
    }

    private static Treffer? Find(Gezin gezin, Mens mens, Identiteit wie, AdresGegevens? adres)
    {
        if (!gezin.Laatste.TryGetValue(mens, out var eerder))
        {
            return null;
        }

        var hit = Vergelijking.Of(Sleutels.Describe(wie, adres), Sleutels.Describe(eerder.Identiteit, mens.Adres));
        return hit.Sterkte == Sterkte.Geen ? null : hit;
    }

    // The person of the earlier description once a worker said so; somebody of their own until then.
    private PersoonId Persoon(Gezin gezin, Beschreven wie, bool linked, Melding melding)
    {
        if (linked && wie.Treffer is not null)
        {
            return gezin.Laatste[wie.Mens!].Persoon;
        }

        var persoon = new Persoon { Id = new PersoonId(toeval.Id()), Organisatie = melding.Organisatie, BekendSinds = melding.OntvangenOp };
        boek.Add(persoon);
        return persoon.Id;
    }

    private Identiteit AsKnown(Identiteit wie)
    {
        var bsn = wie.Bsn is not null && toeval.Kans(.75) ? wie.Bsn : null;
        var wrong = bsn is not null && toeval.Kans(.01);
        return wie with
        {
            Bsn = wrong ? bsn![..8] + (char)('0' + ((bsn[8] - '0' + 1) % 10)) : bsn,
            BsnKlopt = !wrong,
            Voornamen = toeval.Kans(.95) ? wie.Voornamen : null,
            Geboortedatum = toeval.Kans(.95) ? wie.Geboortedatum : null,
        };
    }

    private ContactGegevens SafeWay()
    {
        var (wijzen, uitleg) = toeval.Kies(_wegen);
        return new ContactGegevens { Telefoon = wijzen[0] is "bellen" or "bericht" ? Melders.Telefoon(toeval) : null, Wijzen = wijzen, Uitleg = uitleg };
    }

    private VeiligContact Contact(Betrokkene wie, ContactGegevens contact) => new()
    {
        Id = new VeiligContactId(toeval.Id()),
        Betrokkene = wie.Id,
        Telefoon = contact.Telefoon,
        Wijzen = [.. contact.Wijzen],
        Uitleg = contact.Uitleg,
    };

    // Who has gezag is often not known; a child that is not born has nobody who has it.
    private IEnumerable<Relatie> Relate(Melding melding, Gezin gezin, Dictionary<Mens, Betrokkene> rijen) => gezin.Verbanden
        .Where(v => v.Gezag is null ? toeval.Kans(.97) : toeval.Kans(.7) && !rijen[v.Naar].IsOngeboren)
        .Select(v => new Relatie
        {
            Id = new RelatieId(toeval.Id()),
            Melding = melding.Id,
            Van = rijen[v.Van].Id,
            Naar = rijen[v.Naar].Id,
            Soort = v.Soort,
            Gezag = v.Gezag,
        });
}
