namespace Schakel.Radar;

/// <summary>From reasons to a strength, by rule. A learned model takes the place of this class, and of nothing else.</summary>
internal static class Sterkteregels
{
    public static Sterkte Of(IReadOnlyCollection<Reden> reasons)
    {
        var r = new Bewijs(reasons);
        return r.Has(Reden.ZelfdeBsn) ? WithSameBsn(r)
            : r.Has(Reden.BsnVerschilt) ? WithOtherBsn(r)
            : WithoutBsn(r);
    }

    // A BSN is typed wrongly too: the mother's for the child, the neighbour's line in the list. So it is sterk when
    // nothing contradicts it, or when what contradicts can be explained: a name by marriage or a call name
    // (date agrees), a mistyped date (both names agree). Otherwise a worker looks.
    private static Sterkte WithSameBsn(Bewijs r)
    {
        var consistent = !r.Has(Reden.AndereGeboortedatum) && !r.Has(Reden.AndereAchternaam) && !r.FirstNameDiffers;
        var explained = r.Has(Reden.ZelfdeGeboortedatum) || (r.SurnameAgrees && r.Has(Reden.ZelfdeVoornaam));
        return !r.Has(Reden.AnderGeslacht) && (consistent || explained) ? Sterkte.Sterk : Sterkte.Mogelijk;
    }

    // Two numbers that can both exist are two people: relatives, twins, namesakes. Only where all else agrees
    // may one of the numbers be wrong.
    private static Sterkte WithOtherBsn(Bewijs r) =>
        r.Has(Reden.ZelfdeGeboortedatum) && r.SurnameAgrees && !r.FirstNameDiffers && !r.Has(Reden.AnderGeslacht)
            ? Sterkte.Mogelijk
            : Sterkte.Geen;

    // An initial does not tell Bas from Bart, who are twins: sterk asks for a full first name.
    private static Sterkte WithoutBsn(Bewijs r)
    {
        if (r.Has(Reden.ZelfdeGeboortedatum) && r.SurnameAgrees && r.Has(Reden.ZelfdeVoornaam) && !r.Has(Reden.AnderGeslacht))
        {
            return Sterkte.Sterk;
        }

        return r.Has(Reden.ZelfdeAdres) || MayBeSameByName(r) ? Sterkte.Mogelijk : Sterkte.Geen;
    }

    // A shared full birth date and surname is rare enough to show even with another first name (a call name, a twin).
    // Less than a full date needs a first name that does not differ; no date at all needs the same first name.
    // Another date with the same names is a namesake.
    private static bool MayBeSameByName(Bewijs r) =>
        r.SurnameAgrees
        && (r.Has(Reden.ZelfdeGeboortedatum)
            || (r.DateAgreesRoughly && !r.FirstNameDiffers)
            || (!r.Has(Reden.AndereGeboortedatum) && r.Has(Reden.ZelfdeVoornaam)));

    private readonly record struct Bewijs(IReadOnlyCollection<Reden> Reasons)
    {
        public bool SurnameAgrees =>
            Has(Reden.ZelfdeAchternaam) || Has(Reden.AchternaamAlsPartnernaam)
            || Has(Reden.ZelfdePartnernaam) || Has(Reden.DeelVanAchternaam);

        public bool DateAgreesRoughly =>
            Has(Reden.GeboortedatumGelijkVoorZoverBekend) || Has(Reden.DagEnMaandVerwisseld);

        public bool FirstNameDiffers => Has(Reden.AndereVoornaam) || Has(Reden.AndereVoorletter);

        public bool Has(Reden reden) => Reasons.Contains(reden);
    }
}
