using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Overdracht;
using Schakel.Core.Personen;

namespace Schakel.Tests.Support;

/// <summary>What comes after a first melding, in the steps that people take.</summary>
public static class Vervolgen
{
    private static int _families;

    /// <summary>The same report about two people whom nobody reported before.</summary>
    public static ReceiveMelding.Command AboutSomebodyElse(ReceiveMelding.Command command)
    {
        var number = Interlocked.Increment(ref _families);
        var born = new DateOnly(1950, 1, 1).AddDays(37 * number).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var name = new string([.. $"{number:0000}".Select(digit => (char)('b' + digit - '0'))]);
        return command with
        {
            Betrokkenen =
            [
                Wereld.Iemand("slachtoffer", $"Eva{name}", null, $"Proef{name}", born, "v"),
                Wereld.Iemand("pleger", $"Max{name}", null, $"Toets{name}", born, "m"),
            ],
        };
    }

    /// <summary>A second report about the same people, confirmed to be them, so that it hangs under the running casus.</summary>
    public static async Task<Melding> FollowUpAsync(this Wereld wereld, WebHost host, Melding first)
    {
        var people = await host.WithDbAsync(db => db.Betrokkenen.AsNoTracking().Where(b => b.Melding == first.Id).OrderBy(b => b.Volgnummer).ToListAsync());
        var second = await wereld.ReceiveMeldingAsync(change: c => c with
        {
            Betrokkenen = [.. people.Select(p => new Beschrijving { Rol = p.Rol, Identiteit = p.Identiteit })],
        });
        var proposal = await host.WithDbAsync(db => db.Koppelingen.FirstAsync(
            k => db.Betrokkenen.Any(b => b.Id == k.Betrokkene && b.Melding == second.Id) && k.Persoon == people[0].Persoon));
        var outcome = await host.WithAsync<DecideKoppeling, Outcome>(
            u => u.HandleAsync(new(proposal.Id, KoppelStatus.Bevestigd), wereld.Wie(Wereld.Anna), CancellationToken.None));
        outcome.Refusal.ShouldBeNull();
        return second;
    }

    /// <summary>A besluit to hand over, offered to the local team of Hilversum and accepted there by Lotte.</summary>
    public static async Task<OverdrachtId> HandOverAsync(this Wereld wereld, WebHost host, Melding melding, bool monitor)
    {
        var offered = await wereld.OfferAsync(host, melding, monitor);
        var accepted = await host.WithAsync<AcceptOverdracht, Outcome>(
            u => u.HandleAsync(new(offered, "Lotte Visser"), wereld.Wie(Wereld.LokaalHilversum), CancellationToken.None));
        accepted.Refusal.ShouldBeNull();
        return offered;
    }

    /// <summary>A besluit to hand over, offered to the local team of Hilversum.</summary>
    public static async Task<OverdrachtId> OfferAsync(this Wereld wereld, WebHost host, Melding melding, bool monitor)
    {
        (await host.AssessAsync(wereld, melding.Id, "overdracht-lokaal-team")).Refusal.ShouldBeNull();
        var offer = new OfferOverdracht.Command(
            melding.Id, wereld.Hilversum.Id, ["zicht-op-veiligheid"], "Houd zicht.", [], host.Clock.Today().AddDays(2), monitor);
        var offered = await host.WithAsync<OfferOverdracht, Outcome<OverdrachtAanbod>>(
            u => u.HandleAsync(offer, wereld.Wie(Wereld.Anna), CancellationToken.None));
        offered.Result.Refusal.ShouldBeNull();
        return offer.Id;
    }
}
