using Schakel.Core.Personen;

namespace Schakel.Cli.Seed;

/// <summary>Makes households in which roles, ages, relations and addresses agree.</summary>
internal sealed class Gezinnen(Mensenmaker maker, Toeval toeval)
{
    /// <param name="aard">The main kind of violence.</param>
    /// <param name="kind">The ages of which there must be a child; null when it does not matter.</param>
    /// <param name="vorigeBewoners">Whose address they moved to; null for an address of their own.</param>
    public Gezin Make(IReadOnlyList<string> gemeenten, DateOnly op, string aard, (int Van, int TotEnMet)? kind, Gezin? vorigeBewoners)
    {
        var bouw = new Bouw(maker, toeval, op, vorigeBewoners, vorigeBewoners?.Gemeente ?? maker.Gemeente(gemeenten));
        return aard switch
        {
            "partnergeweld" => Partners(bouw, kind),
            "geweld-tegen-ouders" => KindTegenOuder(bouw),
            "ouderenmishandeling" => Ouderen(bouw),
            "huiselijk-geweld-overig" => Overig(bouw),
            _ => Kinderen(bouw, kind),
        };
    }

    private Gezin Partners(Bouw bouw, (int Van, int TotEnMet)? kind)
    {
        var uitElkaar = toeval.Kans(.3);
        var vrouw = toeval.Kans(.88) ? 'v' : 'm';
        var kinderen = kind is null ? toeval.Kies(new (int, double)[] { (0, 38), (1, 25), (2, 25), (3, 9), (4, 3) }) : toeval.Tussen(1, 3);
        var (ouder, ander) = bouw.Paar(vrouw, kind is null ? 0 : kind.Value.Van, uitElkaar);
        var slachtoffer = bouw.Add("slachtoffer", "slachtoffer", ouder);
        var pleger = bouw.Add("pleger", "pleger", ander);
        bouw.Name("moeder", slachtoffer.Identiteit.Geslacht == "v" ? slachtoffer : pleger);
        bouw.Name("vader", slachtoffer.Identiteit.Geslacht == "v" ? pleger : slachtoffer);
        bouw.Bind(slachtoffer, pleger, uitElkaar ? "ex-partner" : "partner");
        bouw.Kinderen(kinderen, kind, [slachtoffer, pleger]);
        return bouw.Build("partnergeweld", uitElkaar ? "uit-elkaar" : "samen");
    }

    private Gezin Kinderen(Bouw bouw, (int Van, int TotEnMet)? kind)
    {
        var vorm = toeval.Kies(new (string, double)[] { ("gezin", 55), ("gescheiden", 25), ("een-ouder", 20) });
        var dader = toeval.Kies(new (string, double)[] { ("m", vorm == "een-ouder" ? 0 : 40), ("v", 30), ("", 30) });
        var (vrouw, man) = bouw.Paar('v', kind?.Van ?? 0, vorm == "gescheiden");
        var moeder = bouw.Add(dader == "v" ? "pleger" : "ouder", "moeder", vrouw);
        List<Mens> ouders = [moeder];
        if (vorm != "een-ouder")
        {
            ouders.Add(bouw.Add(dader == "m" ? "pleger" : "ouder", "vader", man));
            bouw.Bind(moeder, ouders[1], vorm == "gescheiden" ? "ex-partner" : "partner");
        }

        if (ouders.Find(o => o.Rol == "pleger") is { } pleger)
        {
            bouw.Name("pleger", pleger);
        }

        bouw.Kinderen(toeval.Kies(new (int, double)[] { (1, 33), (2, 40), (3, 20), (4, 7) }), kind, ouders);
        return bouw.Build("kindermishandeling", vorm);
    }

    private Gezin KindTegenOuder(Bouw bouw)
    {
        var (vrouw, man) = bouw.Paar('v', 14, false);
        var moeder = bouw.Add("slachtoffer", "slachtoffer", vrouw);
        List<Mens> ouders = [moeder];
        if (toeval.Kans(.6))
        {
            ouders.Add(bouw.Add("ouder", "vader", man));
            bouw.Bind(moeder, ouders[1], "partner");
        }

        bouw.Name("moeder", moeder);
        var kind = bouw.Add("pleger", "pleger", bouw.Nakomeling(ouders[^1], toeval.Tussen(13, 17), toeval.Kans(.65) ? 'm' : 'v'));
        ouders.ForEach(ouder => bouw.Bind(ouder, kind, "ouder-van"));
        bouw.Kinderen(toeval.Tussen(0, 2), null, ouders);
        return bouw.Build("geweld-tegen-ouders", "kind-tegen-ouder");
    }

    private Gezin Ouderen(Bouw bouw)
    {
        var isPaar = toeval.Kans(.3);
        var oudere = bouw.Add("slachtoffer", "oudere", bouw.Volwassene(toeval.Tussen(70, 89), toeval.Kans(.65) ? 'v' : 'm'));
        var ander = isPaar
            ? bouw.Volwassene(toeval.Tussen(68, 88), oudere.Identiteit.Geslacht == "v" ? 'm' : 'v')
            : bouw.Nakomeling(oudere, toeval.Tussen(42, 52), toeval.Kans(.6) ? 'm' : 'v');
        var pleger = bouw.Add("pleger", "pleger", ander);
        bouw.Name("slachtoffer", oudere);
        bouw.Bind(isPaar ? oudere : pleger, isPaar ? pleger : oudere, isPaar ? "partner" : "kind-van");
        bouw.Bind(pleger, oudere, "mantelzorger-van");
        return bouw.Build("ouderenmishandeling", isPaar ? "oud-paar" : "kind-oudere");
    }

    private Gezin Overig(Bouw bouw)
    {
        if (toeval.Kans(.4))
        {
            var (vrouw, man) = bouw.Paar('v', 0, false);
            var slachtoffer = bouw.Add("slachtoffer", "slachtoffer", vrouw);
            var partner = bouw.Add("overig", "partner", man);
            var schoonmoeder = bouw.Add("pleger", "pleger", bouw.Voorouder(partner, 'v'));
            bouw.Bind(slachtoffer, partner, "partner");
            bouw.Bind(schoonmoeder, partner, "ouder-van");
            return bouw.Build("huiselijk-geweld-overig", "schoonfamilie");
        }

        var moeder = bouw.Add("getuige", "moeder", bouw.Volwassene(toeval.Tussen(48, 60), 'v'));
        var (een, twee) = (toeval.Tussen(20, 24), toeval.Tussen(26, 30));
        var jongste = bouw.Add("slachtoffer", "slachtoffer", bouw.Nakomeling(moeder, een, 'm'));
        var oudste = bouw.Add("pleger", "pleger", bouw.Nakomeling(moeder, twee, 'm'));
        bouw.Bind(moeder, jongste, "ouder-van");
        bouw.Bind(moeder, oudste, "ouder-van");
        bouw.Bind(jongste, oudste, "broer-zus");
        return bouw.Build("huiselijk-geweld-overig", "broers");
    }
}
