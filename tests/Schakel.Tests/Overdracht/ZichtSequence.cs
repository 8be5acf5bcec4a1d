using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Overdracht;
using Schakel.Core.Personen;
using Schakel.Core.Toegang;

namespace Schakel.Tests.Overdracht;

/// <summary>Random people do random things to one family's meldingen, one after another; after each the record is held against the model.</summary>
/// <param name="sabotage">Breaks a rule after a step, for the tests that must see the proof fail.</param>
internal sealed class ZichtSequence(ZichtWorld world, Random random, string naam, Func<string, SchakelDb, CasusModel, Task>? sabotage = null)
{
    private const int MostMeldingen = 4;

    // From this throw of the dice on, the command is about an offer.
    private const int FirstOfOffers = 55;

    private static readonly Keuze[] _keuzes = [Keuze.Overdragen, Keuze.Overdragen, Keuze.Overdragen, Keuze.AanBetrokkenen, Keuze.ZelfDoen, Keuze.Stoppen, Keuze.Afdoen];

    private readonly List<CasusModel> _casussen = [];
    private readonly List<MeldingModel> _meldingen = [];
    private readonly List<OfferModel> _offers = [];
    private readonly List<string> _trace = [];

    /// <summary>The casus that the last command was about.</summary>
    private CasusModel _about = null!;

    private OrganisatieId VeiligThuis => world.Wereld.VeiligThuis.Id;

    /// <summary>Which commands were done, and not refused, in this sequence.</summary>
    public HashSet<string> Done { get; } = new(StringComparer.Ordinal);

    public async Task RunAsync(int steps)
    {
        await ReceiveAsync();
        try
        {
            for (var step = 0; step < steps; step++)
            {
                await StepAsync();
            }

            await EndAsync();
        }
        catch (ShouldAssertException e)
        {
            throw new ShouldAssertException($"{e.Message}\nSequence {naam}:\n{string.Join('\n', _trace)}", e);
        }
    }

    private async Task StepAsync()
    {
        world.Host.Clock.Advance(TimeSpan.FromSeconds(1));
        var account = ZichtWorld.Everybody[random.Next(ZichtWorld.Everybody.Count)];
        var (command, expected, succeeded) = await ChooseAsync(random.Next(100), world.Wie(account));
        _trace.Add($"{command} by {account} -> {succeeded}");
        succeeded.ShouldBe(expected, "the model says otherwise");
        if (succeeded)
        {
            Done.Add(command);
            if (sabotage is not null)
            {
                await world.Host.WithDbAsync(async db =>
                {
                    await sabotage(command, db, _about);
                    return 0;
                });
            }
        }

        await CheckAsync();
    }

    private async Task<(string Command, bool Expected, bool Succeeded)> ChooseAsync(int dice, Wie wie)
    {
        var melding = _meldingen[random.Next(_meldingen.Count)];
        if (_offers.Count == 0 && dice >= FirstOfOffers)
        {
            dice = random.Next(FirstOfOffers);
        }

        var offer = _offers.Count == 0 ? null : random.Next(3) > 0 ? _offers[^1] : _offers[random.Next(_offers.Count)];
        _about = dice < FirstOfOffers ? melding.Under : offer!.Melding.Under;
        return dice switch
        {
            < 4 when _meldingen.Count < MostMeldingen => ("receive", true, await ReceiveAsync()),
            < 18 => await AssessAsync(melding, _keuzes[random.Next(_keuzes.Length)], wie),
            < 26 => await WithdrawAssessmentAsync(melding, wie),
            < 31 => await LinkAsync(_meldingen[^1], wie),
            < 34 => await HandToBetrokkenenAsync(melding, wie),
            < 36 => await AssignAsync(melding, wie),
            < 39 => await AcknowledgeAsync(melding.Under),
            < 42 => await CloseAsync(melding.Under),
            < FirstOfOffers => await OfferAsync(melding, wie),
            < 62 => await SeeAsync(offer!, wie),
            < 68 => await AskAsync(offer!, wie),
            < 73 => await AnswerAsync(offer!, wie),
            < 83 => ("accept", offer!.Melding.Under.Accept(offer, wie.Organisatie), (await world.AcceptAsync(offer.Id, wie)).Succeeded),
            < 90 => ("refuse", offer!.Melding.Under.Return(offer, OverdrachtStatus.Geweigerd, wie.Organisatie), (await world.RefuseAsync(offer.Id, wie)).Succeeded),
            < 95 => ("withdraw", offer!.Melding.Under.Return(offer, OverdrachtStatus.Ingetrokken, wie.Organisatie), (await world.WithdrawAsync(offer.Id, wie)).Succeeded),
            _ => await RemindAsync(),
        };
    }

    private async Task<bool> ReceiveAsync()
    {
        var melding = await world.ReceiveAsync(naam);
        var casus = new CasusModel(melding.Casus, VeiligThuis);
        _casussen.Add(casus);
        _meldingen.Add(new MeldingModel(melding.Id, casus));
        casus.Meldingen.Add(_meldingen[^1]);
        return true;
    }

    private async Task<(string, bool, bool)> AssessAsync(MeldingModel melding, Keuze keuze, Wie wie)
    {
        var may = wie.Organisatie == VeiligThuis && wie.Mag(Recht.MeldingAssess);
        return ($"assess {keuze}", may && melding.Under.Assess(melding, keuze), (await world.AssessAsync(melding.Id, keuze, wie)).Succeeded);
    }

    private async Task<(string, bool, bool)> WithdrawAssessmentAsync(MeldingModel melding, Wie wie)
    {
        var may = wie.Organisatie == VeiligThuis && wie.Mag(Recht.MeldingWithdrawAssessment);
        return ("withdraw assessment", may && melding.Under.WithdrawAssessment(melding), (await world.WithdrawAssessmentAsync(melding.Id, wie)).Succeeded);
    }

    // Under which casus a melding comes to hang is told by the record; what follows for zicht is told by the model.
    private async Task<(string, bool, bool)> LinkAsync(MeldingModel melding, Wie wie)
    {
        var outcome = await world.LinkAsync(melding.Id, (KoppelStatus)random.Next(3), random, wie);
        var under = await world.Host.WithDbAsync(db => db.Meldingen.Where(m => m.Id == melding.Id).Select(m => m.Casus).SingleAsync());
        foreach (var casus in _casussen)
        {
            casus.Signals = await world.SignalsAsync(casus.Id);
        }

        if (under == melding.Under.Id)
        {
            return ("link", outcome.Succeeded, outcome.Succeeded);
        }

        CasusModel.Move(melding, _casussen.Single(c => c.Id == under));
        return ("link and move", true, outcome.Succeeded);
    }

    private async Task<(string, bool, bool)> AssignAsync(MeldingModel melding, Wie wie)
    {
        var succeeded = (await world.AssignAsync(melding.Id, wie)).Succeeded;
        return ("assign", succeeded && wie.Organisatie == VeiligThuis, succeeded);
    }

    private async Task<(string, bool, bool)> AcknowledgeAsync(CasusModel casus)
    {
        if (casus.Signals.Count == 0)
        {
            return ("acknowledge nothing", true, true);
        }

        var melding = casus.Signals.First();
        casus.Acknowledge(melding);
        return ("acknowledge", true, (await world.AcknowledgeAsync(casus.Id, melding)).Succeeded);
    }

    // Whether a casus is in its last phase is told by the record; what follows for zicht is told by the model.
    private async Task<(string, bool, bool)> CloseAsync(CasusModel casus)
    {
        var succeeded = (await world.CloseAsync(casus.Id)).Succeeded;
        if (succeeded)
        {
            casus.EndMonitoring();
        }

        return ("close", succeeded, succeeded);
    }

    private async Task<(string, bool, bool)> OfferAsync(MeldingModel melding, Wie wie)
    {
        var naar = world.Receivers[random.Next(world.Receivers.Count)];
        var offer = new OfferModel(OverdrachtId.New(), melding, naar.Id)
        {
            CanReceive = naar.Soort != SoortOrganisatie.VeiligThuis,
            IsConnected = naar.Aangesloten,
            IsMonitored = random.Next(2) == 0,
            ReactieVoor = world.Host.Clock.Today().AddDays(1),
        };
        var expected = wie.Organisatie == VeiligThuis && wie.Mag(Recht.OverdrachtOffer) && melding.Under.Offer(offer);
        if (expected)
        {
            _offers.Add(offer);
        }

        return ("offer", expected, (await world.OfferAsync(offer.Id, melding.Id, naar, offer.IsMonitored, wie)).Succeeded);
    }

    private async Task<(string, bool, bool)> HandToBetrokkenenAsync(MeldingModel melding, Wie wie)
    {
        var monitored = random.Next(2) == 0;
        var expected = wie.Organisatie == VeiligThuis && wie.Mag(Recht.OverdrachtOffer) && melding.Under.HandToBetrokkenen(melding, monitored);
        return ("hand to betrokkenen", expected, (await world.HandToBetrokkenenAsync(melding.Id, monitored, wie)).Succeeded);
    }

    private async Task<(string, bool, bool)> SeeAsync(OfferModel offer, Wie wie)
    {
        var document = random.Next(2) == 0;
        var expected = wie.Organisatie == offer.Naar && (!document || offer.Status == OverdrachtStatus.Aangenomen);
        return ("see", expected, (await world.SeeAsync(offer.Id, document, wie)).Succeeded);
    }

    private async Task<(string, bool, bool)> AskAsync(OfferModel offer, Wie wie)
    {
        var vraag = OverdrachtVraagId.New();
        var expected = wie.Organisatie == offer.Naar && offer.Status == OverdrachtStatus.Aangeboden && offer.Vragen.TryAdd(vraag, false);
        return ("ask", expected, (await world.AskAsync(offer.Id, vraag, wie)).Succeeded);
    }

    private async Task<(string, bool, bool)> AnswerAsync(OfferModel offer, Wie wie)
    {
        if (offer.Vragen.Count == 0)
        {
            return ("answer nothing", true, true);
        }

        var (vraag, answered) = offer.Vragen.ElementAt(random.Next(offer.Vragen.Count));
        var expected = wie.Organisatie == VeiligThuis && !answered && offer.Status is OverdrachtStatus.Aangeboden or OverdrachtStatus.Aangenomen;
        offer.Vragen[vraag] |= expected;
        return ("answer", expected, (await world.AnswerAsync(vraag, wie)).Succeeded);
    }

    // A night of silence: whoever is past the day that was asked is reminded, once a day, and that is all.
    private async Task<(string, bool, bool)> RemindAsync()
    {
        world.Host.Clock.Advance(TimeSpan.FromHours(random.Next(4, 40)));
        var today = world.Host.Clock.Today();
        var due = _offers.Where(o => o.Status == OverdrachtStatus.Aangeboden && o.ReactieVoor < today && (o.Reminded is null || o.Reminded < today)).ToList();
        var reminded = await world.RemindAsync();
        if (reminded > 0)
        {
            due.ForEach(o => o.Reminded = today);
        }

        return ("remind", reminded == 0 || reminded == due.Count, reminded <= due.Count);
    }

    // What is left open would be reminded of in the sequences to come.
    private async Task EndAsync()
    {
        foreach (var offer in _casussen.Select(c => c.Open).OfType<OfferModel>().ToList())
        {
            world.Host.Clock.Advance(TimeSpan.FromSeconds(1));
            (await world.WithdrawAsync(offer.Id, world.Wie(Support.Wereld.Anna))).Refusal.ShouldBeNull();
        }

        (await world.Host.WithDbAsync(db => ZichtInvariants.HistoryFaultsAsync(db, [.. _casussen.Select(c => c.Id)]))).ShouldBeEmpty("the history");
    }

    private async Task CheckAsync()
    {
        List<CasusId> ids = [.. _casussen.Select(c => c.Id)];
        var stand = await world.Host.WithDbAsync(db => ZichtInvariants.StandAsync(db, ids));
        stand.Faults.ShouldBeEmpty("the record");
        foreach (var casus in _casussen)
        {
            stand.Holders[casus.Id].ShouldBe(casus.Holder is { } holder ? [holder] : [], "the holder");
        }
    }
}
