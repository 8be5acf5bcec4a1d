using Microsoft.EntityFrameworkCore;
using Schakel.Core.Audit;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Overdracht;
using Schakel.Core.Personen;
using Schakel.Core.Toegang;
using Schakel.Tests.Support;

namespace Schakel.Tests.Overdracht;

/// <summary>The same promise when several people act at the same moment on the same casus.</summary>
public sealed class ZichtRaceTests : IAsyncLifetime
{
    private const int Rounds = 30;
    private const int Commands = 12;
    private const int Retries = 5;

    private readonly Lock _gate = new();
    private readonly WebHost _host = new();
    private ZichtWorld _world = null!;

    public async ValueTask InitializeAsync()
    {
        await _host.InitializeAsync();
        _world = new ZichtWorld(_host, await Wereld.MakeAsync(_host));
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public async Task Exactly_one_party_holds_zicht_when_people_act_at_the_same_moment(int people)
    {
        var seed = Random.Shared.Next();
        TestContext.Current.TestOutputHelper!.WriteLine($"seed {seed}");
        var accepted = 0;
        for (var round = 0; round < Rounds; round++)
        {
            accepted += await RoundAsync(people, seed + round, $"Race{people}{(char)('a' + (round / 26))}{(char)('a' + (round % 26))}");
        }

        accepted.ShouldBeGreaterThan(0, "nobody ever accepted, so nothing was shown");
        var report = await _host.WithAsync<AuditControle, AuditControle.Verslag>(c => c.VerifyAsync(CancellationToken.None));
        report.EersteFout.ShouldBeNull();
    }

    [Fact]
    public async Task Of_all_who_decide_at_the_same_moment_one_decides()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var (melding, offer) = await OfferedAsync($"Samen{(char)('a' + round)}");
            var outcomes = await Task.WhenAll(
                Task.Run(() => _world.AcceptAsync(offer, _world.Wie(Wereld.LokaalHilversum))),
                Task.Run(() => _world.AcceptAsync(offer, _world.Wie(Wereld.LokaalHilversum))),
                Task.Run(() => _world.RefuseAsync(offer, _world.Wie(Wereld.LokaalHilversum))),
                Task.Run(() => _world.WithdrawAsync(offer, _world.Wie(Wereld.Anna))));

            outcomes.Count(o => o.Succeeded).ShouldBe(1);
            await ShouldHoldAsync([melding.Casus], $"round {round}");
        }
    }

    private async Task<int> RoundAsync(int people, int seed, string naam)
    {
        var (first, _) = await OfferedAsync(naam);
        var second = await _world.ReceiveAsync(naam);
        List<MeldingId> meldingen = [first.Id, second.Id];
        List<CasusId> casussen = [first.Casus, second.Casus];
        using var done = new CancellationTokenSource();
        var watching = Task.Run(() => WatchAsync(casussen, done.Token));
        await Task.WhenAll(Enumerable.Range(0, people).Select(person => Task.Run(() => ActAsync(meldingen, new Random((seed * 10) + person)))));
        await done.CancelAsync();

        (await watching).ShouldBeEmpty($"seed {seed}, while they acted");
        await ShouldHoldAsync(casussen, $"seed {seed}");
        return await _host.WithDbAsync(db => db.Overdrachten.CountAsync(o => casussen.Contains(o.Casus) && o.Status == OverdrachtStatus.Aangenomen));
    }

    private async Task ActAsync(List<MeldingId> meldingen, Random random)
    {
        for (var command = 0; command < Commands; command++)
        {
            lock (_gate)
            {
                _host.Clock.Advance(TimeSpan.FromSeconds(1));
            }

            var outcome = await OneAsync(meldingen, random);
            for (var retry = 0; outcome.IsConflict && retry < Retries; retry++)
            {
                outcome = await OneAsync(meldingen, random);
            }
        }
    }

    private async Task<Outcome> OneAsync(List<MeldingId> meldingen, Random random)
    {
        var melding = meldingen[random.Next(meldingen.Count)];
        var anna = _world.Wie(Wereld.Anna);
        var offer = await _host.WithDbAsync(db => db.Overdrachten.AsNoTracking()
            .Where(o => meldingen.Contains(o.Melding)).OrderByDescending(o => o.Nummer).Select(o => new { o.Id, o.Naar }).FirstAsync());
        var receiver = _world.Wie(offer.Naar == _world.Wereld.Huizen.Id ? Wereld.LokaalHuizen : Wereld.LokaalHilversum);
        return random.Next(18) switch
        {
            0 or 1 => await _world.AssessAsync(melding, (Keuze)random.Next(Enum.GetValues<Keuze>().Length), anna),
            2 => await _world.WithdrawAssessmentAsync(melding, _world.Wie(Wereld.Teamleider)),
            3 => await _world.LinkAsync(meldingen[1], (KoppelStatus)random.Next(3), random, anna),
            4 => await _world.AssignAsync(melding, anna),
            5 or 6 => await _world.OfferAsync(OverdrachtId.New(), melding, _world.Receivers[random.Next(3)], random.Next(2) == 0, anna),
            7 or 8 => await _world.AcceptAsync(offer.Id, random.Next(3) == 0 ? anna : receiver),
            9 => await _world.RefuseAsync(offer.Id, receiver),
            10 => await _world.WithdrawAsync(offer.Id, anna),
            11 => await _world.AskAsync(offer.Id, OverdrachtVraagId.New(), receiver),
            12 => await _world.SeeAsync(offer.Id, false, receiver),
            13 => await _world.AcknowledgeAsync(await UnderAsync(melding), melding),
            15 or 16 => await _world.HandToBetrokkenenAsync(melding, random.Next(2) == 0, anna),
            14 => await _world.CloseAsync(await UnderAsync(melding)),
            _ => await RemindAsync(),
        };
    }

    private Task<CasusId> UnderAsync(MeldingId id) =>
        _host.WithDbAsync(db => db.Meldingen.Where(m => m.Id == id).Select(m => m.Casus).SingleAsync());

    private async Task<Outcome> RemindAsync()
    {
        await _world.RemindAsync();
        return Outcome.Success;
    }

    private async Task<(Melding Melding, OverdrachtId Offer)> OfferedAsync(string naam)
    {
        var anna = _world.Wie(Wereld.Anna);
        var melding = await _world.ReceiveAsync(naam);
        (await _world.AssessAsync(melding.Id, Keuze.Overdragen, anna)).Refusal.ShouldBeNull();
        var id = OverdrachtId.New();
        (await _world.OfferAsync(id, melding.Id, _world.Wereld.Hilversum, monitoren: false, anna)).Refusal.ShouldBeNull();
        return (melding, id);
    }

    private async Task<IReadOnlyList<string>> WatchAsync(List<CasusId> casussen, CancellationToken done)
    {
        var faults = new List<string>();
        while (!done.IsCancellationRequested)
        {
            faults.AddRange((await _host.WithDbAsync(db => ZichtInvariants.StandAsync(db, casussen))).Faults);
            await Task.Delay(10, CancellationToken.None);
        }

        return faults;
    }

    private async Task ShouldHoldAsync(List<CasusId> casussen, string when)
    {
        (await _host.WithDbAsync(db => ZichtInvariants.StandAsync(db, casussen))).Faults.ShouldBeEmpty(when);
        (await _host.WithDbAsync(db => ZichtInvariants.HistoryFaultsAsync(db, casussen))).ShouldBeEmpty(when);
    }
}
