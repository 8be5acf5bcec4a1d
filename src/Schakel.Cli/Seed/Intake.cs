using System.Globalization;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Personen;
using Schakel.Core.Toegang;
using Schakel.Core.Werkvoorraad;

namespace Schakel.Cli.Seed;

/// <summary>A melding comes in and is recorded; somebody looks who is known, and it finds its casus.</summary>
internal sealed class Intake(Boek boek, Verhaal verhaal, Melders melders, Gebeurlijst agenda, Toeval toeval)
{
    private readonly Mensenboek _mensen = new(boek, toeval);
    private readonly Uitspraken _uitspraken = new(boek, verhaal, toeval);
    private readonly Zaakloop _loop = new(boek);

    /// <param name="asked">Whether a worker has answered who is known already.</param>
    /// <param name="misplaatst">Whether it is no matter for Veilig Thuis.</param>
    public (Opname Opname, Dossier Dossier) Receive(Gezin gezin, Meldersoort soort, DateTime op, bool asked, AdviesId? uitAdvies, bool misplaatst)
    {
        var day = Amsterdam.Day(op);
        var beschreven = _mensen.Know(gezin, soort, day);
        var namen = beschreven.Where(b => b.Mens is not null && b.Wat.Identiteit.Voornamen is not null).ToDictionary(b => b.Mens!, b => b.Wat.Identiteit.Voornamen!);
        var tafereel = new Tafereel(gezin, soort.Groep, day, namen) { Gebeurd = Vijftal(op.AddMinutes(-toeval.Tussen(45, 540))) };
        var zin = misplaatst ? verhaal.HoortHierNiet(tafereel) : verhaal.Situatie(tafereel, toeval.Kans(.09));
        var wie = boek.Somebody();
        var melder = melders.Make(soort, gezin.Rollen.GetValueOrDefault("slachtoffer"), boek.Instantie.IsMiddenNederland);
        var contact = boek.Contact(op, melders.Kanaal(soort, Amsterdam.Time(op).Hour is < 8 or >= 18), wie);
        var own = Casus.Open(new CasusId(toeval.Id()), boek.Eigen, boek.Number("casus", op), op, wie.Team);
        var melding = Melding.Receive(
            new MeldingId(toeval.Id()), boek.Number("melding", op), own, contact, About(tafereel, zin, melder, beschreven, op) with { UitAdvies = uitAdvies });
        var linked = asked && beschreven.Exists(b => b.Treffer is not null);
        boek.Add(own, melding, new Melder { Id = new MelderId(toeval.Id()), Melding = melding.Id, Gegevens = melder });
        var earlier = new Dictionary<Mens, Betrokkene>(gezin.Laatste);
        var opname = _mensen.Write(melding, melder, tafereel, beschreven, linked);
        opname.Teksten = _uitspraken.Write(opname, zin);
        opname.HoortHierNiet = misplaatst ? zin : null;
        boek.Tell(own, SoortGebeurtenis.MeldingOntvangen, wie.Naam, op, melding.Id, gegevens: melding.Kanaal);
        boek.Log(wie, "MeldingReceived", $"melding/{melding.Id}", op);
        var besloten = agenda.SoonAfter(op, 4, 50);
        var dossier = Place(gezin, melding, own, wie, linked, beschreven.Exists(b => b.Treffer is not null), besloten);
        if (linked || gezin.Bekend == 0)
        {
            gezin.Dossier = dossier;
        }

        Link(beschreven, opname, earlier, dossier, wie, linked, besloten);
        Refuse(gezin, opname, beschreven, wie, besloten);
        Remember(gezin, opname, beschreven, linked);
        return (opname, dossier);
    }

    // Nobody tells to the minute when it was.
    private static DateTime Vijftal(DateTime op) => op.AddTicks(-(op.Ticks % TimeSpan.FromMinutes(5).Ticks));

    private MeldingGegevens About(Tafereel tafereel, Zin zin, MelderGegevens melder, List<Mensenboek.Beschreven> beschreven, DateTime op)
    {
        var (gezin, isPolitie) = (tafereel.Gezin, melder.Hoedanigheid == "politie");
        var code = boek.Instantie.IsMiddenNederland ? "PL0900" : "PL0000";
        List<string> aard = [gezin.Aard, .. zin.Aard is { } fijner ? [$"{gezin.Aard}-{fijner}"] : Array.Empty<string>()];
        if (gezin.Aard == "partnergeweld" && beschreven.Exists(b => b.Mens is { IsKind: true }))
        {
            aard.Add("kindermishandeling-getuige-van-geweld");
        }

        return new MeldingGegevens
        {
            Aard = aard,
            Duur = verhaal.Duur(zin, tafereel),
            Gemeente = gezin.Gemeente,
            Spoed = zin.Spoed,
            TerugkoppelingGewenst = melder.Beroepsmatig,
            Kenmerk = isPolitie ? string.Create(CultureInfo.InvariantCulture, $"{code}-{op.Year}-{toeval.Tussen(100000, 999999)}") : null,
            Aanduiding = Aanduiding.Of(beschreven.Select(b => b.Wat)),
            AantalKinderen = beschreven.Count(b => b.Wat.Rol is "kind" or "ongeboren"),
        };
    }

    // The own casus of the melding, or the running one of the same people, into which the own one goes up.
    private Dossier Place(Gezin gezin, Melding melding, Casus own, Medewerker wie, bool linked, bool found, DateTime besloten)
    {
        var zicht = boek.Zicht(own, boek.Eigen, wie.Naam, melding.OntvangenOp);
        if (linked && gezin.Dossier is { Casus.Loopt: true } running)
        {
            zicht.End(besloten);
            own.MergeInto(running.Casus.Id);
            melding.MoveTo(running.Casus.Id);
            melding.Classify(Bekendheid.Kind(new(melding.Id, running.Casus.Id, running.Casus.Fase, running.Casus.GeopendOp), gezin.Bekend, false), gezin.Bekend);
            boek.Tell(own, SoortGebeurtenis.CasusOpgegaan, wie.Naam, besloten, gegevens: running.Casus.Nummer);
            boek.Tell(running.Casus, SoortGebeurtenis.VervolgmeldingOntvangen, wie.Naam, besloten, melding.Id, gegevens: melding.Nummer);
            _loop.Start(running, SoortTaak.Vervolgmelding, besloten, melding, about => about with { Spoed = true });
            return running;
        }

        melding.Classify(
            linked ? EerdereBetrokkenheid.Hermelding : found ? EerdereBetrokkenheid.NietIngedeeld : EerdereBetrokkenheid.EersteMelding, linked ? gezin.Bekend : 0);
        return new Dossier { Casus = own, Behandelaar = boek.Somebody(), Zicht = zicht };
    }

    private void Link(
        List<Mensenboek.Beschreven> beschreven, Opname opname, Dictionary<Mens, Betrokkene> earlier, Dossier dossier, Medewerker wie, bool linked, DateTime besloten)
    {
        foreach (var (mens, nieuw, treffer) in beschreven.Zip(opname.Mensen, (b, rij) => (b.Mens, rij, b.Treffer)).Where(b => b.Treffer is not null))
        {
            var koppeling = Koppeling.Propose(
                new KoppelingId(toeval.Id()), nieuw, earlier[mens!], treffer!.Sterkte == Radar.Sterkte.Sterk, treffer.Redenen.Select(r => r.ToString()), opname.Melding.OntvangenOp);
            boek.Add(koppeling);
            if (linked)
            {
                koppeling.Decide(KoppelStatus.Bevestigd, wie.Id, besloten);
                boek.Tell(dossier.Casus, SoortGebeurtenis.PersoonGekoppeld, wie.Naam, besloten, opname.Melding.Id, gegevens: opname.Melding.Nummer);
            }
            else if (opname.Melding.OntvangenOp < agenda.Now.AddDays(-5) && toeval.Kans(.6))
            {
                koppeling.Decide(KoppelStatus.Onbekend, wie.Id, besloten);
            }
        }
    }

    // Others who lived at the same address before: a worker said no.
    private void Refuse(Gezin gezin, Opname opname, List<Mensenboek.Beschreven> beschreven, Medewerker wie, DateTime besloten)
    {
        if (gezin is not { Bekend: 0, VorigeBewoners: { } vorige })
        {
            return;
        }

        foreach (var (wat, nieuw) in beschreven.Zip(opname.Mensen, (b, rij) => (b.Wat, rij)))
        {
            foreach (var (mens, eerder) in vorige.Laatste.Where(v => v.Key.Identiteit.Geslacht == wat.Identiteit.Geslacht && v.Key.Rol == wat.Rol))
            {
                var hit = Radar.Vergelijking.Of(Sleutels.Describe(wat.Identiteit, wat.Adres), Sleutels.Describe(eerder.Identiteit, mens.Adres));
                if (hit.Sterkte == Radar.Sterkte.Mogelijk)
                {
                    var koppeling = Koppeling.Propose(new KoppelingId(toeval.Id()), nieuw, eerder, false, hit.Redenen.Select(r => r.ToString()), opname.Melding.OntvangenOp);
                    koppeling.Decide(KoppelStatus.Afgewezen, wie.Id, besloten);
                    boek.Add(koppeling);
                }
            }
        }
    }

    private static void Remember(Gezin gezin, Opname opname, List<Mensenboek.Beschreven> beschreven, bool linked)
    {
        if (gezin.Bekend > 0 && !linked)
        {
            return;
        }

        gezin.Bekend++;
        foreach (var (mens, rij, treffer) in beschreven.Zip(opname.Mensen, (b, rij) => (b.Mens, rij, b.Treffer)).Where(b => b.Mens is not null))
        {
            if (treffer is not null || !gezin.Laatste.ContainsKey(mens!))
            {
                gezin.Laatste[mens!] = rij;
            }
        }
    }
}
