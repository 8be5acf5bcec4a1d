using Microsoft.EntityFrameworkCore;
using Schakel.Core.Audit;
using Schakel.Core.Meldingen;
using Schakel.Core.Personen;
using Schakel.Tests.Support;

namespace Schakel.Tests.Meldingen;

public sealed class ReceiveMeldingTests(WebHost host) : IClassFixture<WebHost>, IAsyncLifetime
{
    private static readonly CancellationToken _ct = CancellationToken.None;

    private Wereld _wereld = null!;

    public async ValueTask InitializeAsync() => _wereld = await Wereld.MakeAsync(host);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_second_melding_about_the_same_people_is_proposed_confirmed_and_joins_the_running_casus()
    {
        var first = await _wereld.ReceiveMeldingAsync();
        var second = await _wereld.ReceiveMeldingAsync();
        second.Betrokkenheid.ShouldBe(EerdereBetrokkenheid.NietIngedeeld);
        second.Casus.ShouldNotBe(first.Casus);

        var proposal = await host.WithDbAsync(db => db.Koppelingen.FirstAsync(
            k => db.Betrokkenen.Any(b => b.Id == k.Betrokkene && b.Melding == second.Id), _ct));
        var outcome = await host.WithAsync<DecideKoppeling, Core.Common.Outcome>(
            u => u.HandleAsync(new(proposal.Id, KoppelStatus.Bevestigd), _wereld.Wie(Wereld.Anna), _ct));

        outcome.Refusal.ShouldBeNull();
        var melding = await host.WithDbAsync(db => db.Meldingen.SingleAsync(m => m.Id == second.Id, _ct));
        melding.Casus.ShouldBe(first.Casus);
        melding.Betrokkenheid.ShouldBe(EerdereBetrokkenheid.VervolgTijdensVeiligheidsbeoordeling);
        var report = await host.WithAsync<AuditControle, AuditControle.Verslag>(c => c.VerifyAsync(_ct));
        report.EersteFout.ShouldBeNull();
    }
}
