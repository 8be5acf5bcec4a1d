using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Overdracht;
using Schakel.Core.Personen;
using Schakel.Core.Toegang;
using Schakel.Core.Werkvoorraad;
using Schakel.Tests.Support;

namespace Schakel.Tests.Overdracht;

/// <summary>The use cases that could touch zicht op veiligheid, as the people of all parties reach them.</summary>
/// <remarks>
/// Where a use case leaves the question of rights to its page, the same question is asked here; where it is about the
/// two parties of an offer, anybody may try.
/// </remarks>
internal sealed class ZichtWorld(WebHost host, Wereld wereld)
{
    // Who has work to do here comes by more often, or most commands would end at the door.
    public static readonly IReadOnlyList<string> Everybody =
    [
        Wereld.Anna, Wereld.Anna, Wereld.Teamleider, Wereld.Teamleider, Wereld.Gedragsdeskundige, Wereld.Beheerder, Wereld.AnnaElders,
        Wereld.LokaalHilversum, Wereld.LokaalHilversum, Wereld.LokaalHuizen, Wereld.LokaalHuizen,
    ];

    private static readonly CancellationToken _ct = CancellationToken.None;

    private static readonly Dictionary<Keuze, string> _besluiten = new()
    {
        [Keuze.Overdragen] = "overdracht-lokaal-team",
        [Keuze.AanBetrokkenen] = "overdracht-direct-betrokkenen",
        [Keuze.ZelfDoen] = "voorwaarden-en-vervolg",
        [Keuze.Stoppen] = "einde-bemoeienis",
    };

    public WebHost Host => host;

    public Wereld Wereld => wereld;

    public IReadOnlyList<Organisatie> Receivers { get; } =
        [wereld.Hilversum, wereld.Huizen, wereld.NietAangesloten, wereld.Elders, wereld.VeiligThuis];

    public Wie Wie(string account) => wereld.Wie(account);

    /// <summary>A melding about somebody whom nobody else bears the name of.</summary>
    public Task<Melding> ReceiveAsync(string naam) => wereld.ReceiveMeldingAsync(change: c => c with
    {
        Betrokkenen = [Wereld.Iemand("slachtoffer", "Noor", null, naam, "2016-05-04", "v")],
    });

    public async Task<Outcome> AssessAsync(MeldingId id, Keuze keuze, Wie wie)
    {
        var melding = await FindAsync(id);
        return !wie.Mag(Recht.MeldingAssess, melding) ? Nobody
            : keuze == Keuze.Afdoen ? await host.WithAsync<SetAsideMelding, Outcome>(u => u.HandleAsync(
                new(id, melding.Versie, "onjuist-geadresseerd", "Dierenpolitie", "Het ging om een hond."), wie, _ct))
            : await host.WithAsync<RecordVeiligheidsbeoordeling, Outcome>(u => u.HandleAsync(
            new(id, melding.Versie, "voorbeeld@1", "{}", "structurele-onveiligheid", _besluiten[keuze], "Zo besloten.", "Anna",
                [wereld.Medewerkers[Wereld.Anna].Id, wereld.Medewerkers[Wereld.Gedragsdeskundige].Id]), wie, _ct));
    }

    public async Task<Outcome> WithdrawAssessmentAsync(MeldingId id, Wie wie)
    {
        var aside = await host.WithDbAsync(db => db.Afdoeningen.AsNoTracking()
            .Where(a => a.Melding == id && a.IngetrokkenOp == null).Select(a => (AfdoeningId?)a.Id).SingleOrDefaultAsync(_ct));
        if (aside is { } afdoening && wie.Mag(Recht.MeldingWithdrawAssessment, await FindAsync(id)))
        {
            return await host.WithAsync<WithdrawAfdoening, Outcome>(u => u.HandleAsync(new(afdoening, "Vergissing."), wie, _ct));
        }

        var standing = await host.WithDbAsync(db => db.Veiligheidsbeoordelingen.AsNoTracking()
            .Where(b => b.Melding == id && b.IngetrokkenOp == null).Select(b => (VeiligheidsbeoordelingId?)b.Id).SingleOrDefaultAsync(_ct));
        return standing is not { } besluit || !wie.Mag(Recht.MeldingWithdrawAssessment, await FindAsync(id)) ? Nobody
            : await host.WithAsync<WithdrawVeiligheidsbeoordeling, Outcome>(u => u.HandleAsync(new(besluit, "Vergissing."), wie, _ct));
    }

    /// <summary>Answers one proposal about this melding, or takes an answer back.</summary>
    public async Task<Outcome> LinkAsync(MeldingId id, KoppelStatus status, Random random, Wie wie)
    {
        var all = await host.WithDbAsync(db => db.Koppelingen.AsNoTracking()
            .Where(k => db.Betrokkenen.Any(b => b.Id == k.Betrokkene && b.Melding == id)).OrderBy(k => k.Id).ToListAsync(_ct));
        return all.Count == 0 || !wie.Mag(Recht.BetrokkeneLink, all[0]) ? Nobody : await host.WithAsync<DecideKoppeling, Outcome>(
            u => u.HandleAsync(new(all[random.Next(all.Count)].Id, status), wie, _ct));
    }

    public async Task<Outcome> AssignAsync(MeldingId id, Wie wie)
    {
        var taken = await host.WithDbAsync(db => db.Taken.AsNoTracking().Where(t => t.Melding == id).OrderBy(t => t.Vanaf).Select(t => t.Id).ToListAsync(_ct));
        return await host.WithAsync<AssignTaken, Outcome>(u => u.HandleAsync(new(taken, wie.Medewerker), wie, _ct));
    }

    /// <summary>The vervolgmeldingen that wait at a casus for somebody to take them up.</summary>
    public async Task<HashSet<MeldingId>> SignalsAsync(CasusId id) =>
        [.. await host.WithDbAsync(db => db.Taken.AsNoTracking().Where(t => t.Casus == id && t.Soort == SoortTaak.Vervolgmelding && t.AfgedaanOp == null)
            .Select(t => t.Melding!.Value).ToListAsync(_ct))];

    public async Task<Outcome> AcknowledgeAsync(CasusId id, MeldingId melding)
    {
        var signals = await host.WithDbAsync(db => db.Taken.AsNoTracking()
            .Where(t => t.Casus == id && t.Melding == melding && t.Soort == SoortTaak.Vervolgmelding).OrderBy(t => t.Vanaf).Select(t => t.Id).ToListAsync(_ct));
        return signals.Count == 0 ? Nobody : await host.WithAsync<AcknowledgeVervolgmelding, Outcome>(
            u => u.HandleAsync(new(signals[^1]), Wie(Wereld.Anna), _ct));
    }

    public async Task<Outcome> CloseAsync(CasusId id)
    {
        var versie = await host.WithDbAsync(db => db.Casussen.Where(c => c.Id == id).Select(c => c.Versie).SingleAsync(_ct));
        return await host.WithAsync<CloseCasus, Outcome>(u => u.HandleAsync(new(id, versie, "stabiel-veilig", null), Wie(Wereld.Anna), _ct));
    }

    public async Task<Outcome> OfferAsync(OverdrachtId id, MeldingId melding, Organisatie naar, bool monitoren, Wie wie)
    {
        var today = host.Clock.Today();
        return !wie.Mag(Recht.OverdrachtOffer, await FindAsync(melding)) ? Nobody : (await host.WithAsync<OfferOverdracht, Outcome<OverdrachtAanbod>>(
            u => u.HandleAsync(new(melding, naar.Id, ["zicht-op-veiligheid"], "Neem het over.", [], today.AddDays(1), monitoren) { Id = id }, wie, _ct))).Result;
    }

    public async Task<Outcome> HandToBetrokkenenAsync(MeldingId id, bool monitoren, Wie wie)
    {
        var met = await host.WithDbAsync(db => db.Betrokkenen.Where(b => b.Melding == id).Select(b => b.Id).ToListAsync(_ct));
        return !wie.Mag(Recht.OverdrachtOffer, await FindAsync(id)) ? Nobody : await host.WithAsync<HandToBetrokkenen, Outcome>(
            u => u.HandleAsync(new(id, met, host.Clock.Today(), "Zij gaan zelf verder.", monitoren), wie, _ct));
    }

    public Task<Outcome> SeeAsync(OverdrachtId id, bool document, Wie wie) =>
        host.WithAsync<SeeOverdracht, Outcome>(u => u.HandleAsync(new(id, document), wie, _ct));

    public Task<Outcome> AskAsync(OverdrachtId id, OverdrachtVraagId vraag, Wie wie) =>
        host.WithAsync<AskOverdrachtVraag, Outcome>(u => u.HandleAsync(new(id, "Is er al hulp?") { Id = vraag }, wie, _ct));

    public Task<Outcome> AnswerAsync(OverdrachtVraagId vraag, Wie wie) =>
        host.WithAsync<AnswerOverdrachtVraag, Outcome>(u => u.HandleAsync(new(vraag, "Ja, sinds kort."), wie, _ct));

    public Task<Outcome> AcceptAsync(OverdrachtId id, Wie wie) => host.WithAsync<AcceptOverdracht, Outcome>(
        u => u.HandleAsync(new(id, wie.Naam, "Per brief, vandaag.", host.Clock.Today()), wie, _ct));

    public Task<Outcome> RefuseAsync(OverdrachtId id, Wie wie) => host.WithAsync<RefuseOverdracht, Outcome>(
        u => u.HandleAsync(new(id, "geen-capaciteit", "Wij zitten vol."), wie, _ct));

    public Task<Outcome> WithdrawAsync(OverdrachtId id, Wie wie) => host.WithAsync<WithdrawOverdracht, Outcome>(
        u => u.HandleAsync(new(id, "Toch niet."), wie, _ct));

    public Task<int> RemindAsync() => host.WithAsync<RemindOverdrachten, int>(u => u.HandleAsync(_ct));

    /// <summary>What a page answers to whom the thing is not there.</summary>
    private static Outcome Nobody { get; } = Outcome.Refused("Niet gevonden.");

    private Task<Melding> FindAsync(MeldingId id) =>
        host.WithDbAsync(db => db.Meldingen.AsNoTracking().SingleAsync(m => m.Id == id, _ct));
}
