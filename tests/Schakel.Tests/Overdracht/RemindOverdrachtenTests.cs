using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Overdracht;
using Schakel.Core.Werkvoorraad;
using Schakel.Tests.Pages.Overdrachten;
using Schakel.Tests.Support;

namespace Schakel.Tests.Overdracht;

/// <summary>Silence: a reminder once each working day after the day that was asked, and nothing else.</summary>
public sealed class RemindOverdrachtenTests : IAsyncLifetime
{
    private static readonly CancellationToken _ct = CancellationToken.None;

    private readonly Overdraagplek _plek = new();

    public ValueTask InitializeAsync() => _plek.InitializeAsync();

    public ValueTask DisposeAsync() => _plek.DisposeAsync();

    [Fact]
    public async Task Nobody_is_reminded_up_to_and_on_the_day_that_was_asked()
    {
        var id = await _plek.OfferedAsync(dagen: 1);

        (await RemindAsync()).ShouldBe(0);
        _plek.Host.Clock.SetAmsterdam(2026, 6, 3, 23, 59);
        (await RemindAsync()).ShouldBe(0);
        _plek.Host.Clock.SetAmsterdam(2026, 6, 4, 0, 1);
        (await RemindAsync()).ShouldBe(1);

        (await _plek.FindAsync(id)).Herinneringen.ShouldBe(1);
    }

    [Fact]
    public async Task Once_a_working_day_and_never_in_the_weekend()
    {
        var id = await _plek.OfferedAsync(dagen: 1);
        var reminded = new List<int>();
        for (var day = 4; day <= 9; day++)
        {
            _plek.Host.Clock.SetAmsterdam(2026, 6, day, 9);
            var morning = await RemindAsync();
            _plek.Host.Clock.SetAmsterdam(2026, 6, day, 17);
            reminded.Add(morning + await RemindAsync());
        }

        // Thursday, Friday, not Saturday and Sunday, Monday, Tuesday.
        reminded.ShouldBe([1, 1, 0, 0, 1, 1]);
        (await _plek.FindAsync(id)).Herinneringen.ShouldBe(4);
    }

    [Fact]
    public async Task A_holiday_is_no_day_to_remind_on()
    {
        _plek.Host.Clock.SetAmsterdam(2026, 12, 23, 10);
        await _plek.OfferedAsync(dagen: 0);

        var reminded = new List<int>();
        foreach (var day in (int[])[24, 25, 26, 27, 28])
        {
            _plek.Host.Clock.SetAmsterdam(2026, 12, day, 9);
            reminded.Add(await RemindAsync());
        }

        reminded.ShouldBe([1, 0, 0, 0, 1]);
    }

    [Fact]
    public async Task Both_worklists_and_the_timeline_tell_and_zicht_stays()
    {
        var aanbod = await _plek.FindAsync(await _plek.OfferedAsync(dagen: 0));
        var before = (await _plek.ZichtAsync(aanbod.Casus))!;
        _plek.Host.Clock.Advance(TimeSpan.FromDays(1));

        await RemindAsync();

        (await _plek.ZichtAsync(aanbod.Casus))!.Id.ShouldBe(before.Id);
        (await _plek.OpenTakenAsync(aanbod)).Select(t => (t.Organisatie, t.Soort, t.Spoed)).ShouldBe(
            [(_plek.Wereld.VeiligThuis.Id, SoortTaak.OverdrachtVolgen, true), (_plek.Wereld.Hilversum.Id, SoortTaak.OverdrachtBeslissen, true)], ignoreOrder: true);
        var line = await _plek.Host.WithDbAsync(db => db.Gebeurtenissen.AsNoTracking().SingleAsync(g => g.Overdracht == aanbod.Id && g.Soort == SoortGebeurtenis.Herinnerd, _ct));
        line.Door.ShouldBeNull();
        line.Gegevens.ShouldBe(["1"]);
        Overdraagplek.Text(await _plek.PageAsync(Wereld.Anna, $"/casussen/{aanbod.Casus}")).ShouldContain("1 keer herinnerd");
        Overdraagplek.Text(await _plek.PageAsync(Wereld.Anna, "/werkvoorraad")).ShouldContain("wacht 1 dag op Lokaal team Hilversum");
        Overdraagplek.Text(await _plek.PageAsync(Wereld.LokaalHilversum, "/werkvoorraad")).ShouldContain("1 werkdag te laat");
        (await _plek.Host.WithDbAsync(db => db.AuditRegels.Where(r => r.Actie == "OverdrachtReminded").Select(r => r.Organisatie).ToListAsync(_ct)))
            .ShouldBe([_plek.Wereld.VeiligThuis.Id, _plek.Wereld.Hilversum.Id], ignoreOrder: true);
    }

    [Theory]
    [InlineData("aangenomen")]
    [InlineData("geweigerd")]
    [InlineData("ingetrokken")]
    public async Task Whoever_answered_is_left_in_peace(string state)
    {
        var id = await _plek.OfferedAsync(dagen: 0);
        await (state switch { "aangenomen" => _plek.AcceptAsync(id), "geweigerd" => _plek.RefuseAsync(id), _ => _plek.WithdrawAsync(id) });
        _plek.Host.Clock.Advance(TimeSpan.FromDays(1));

        (await RemindAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_receiver_that_is_not_connected_has_no_worklist_and_Veilig_Thuis_is_reminded()
    {
        var aanbod = await _plek.FindAsync(await _plek.OfferedAsync(_plek.Wereld.NietAangesloten, dagen: 0));
        _plek.Host.Clock.Advance(TimeSpan.FromDays(1));

        (await RemindAsync()).ShouldBe(1);

        (await _plek.OpenTakenAsync(aanbod)).ShouldHaveSingleItem().Spoed.ShouldBeTrue();
    }

    [Fact]
    public async Task Nodes_that_remind_at_the_same_moment_remind_once()
    {
        var ids = new List<OverdrachtId>();
        for (var i = 0; i < 6; i++)
        {
            ids.Add(await _plek.OfferedAsync(dagen: 0));
        }

        for (var day = 1; day <= 3; day++)
        {
            _plek.Host.Clock.Advance(TimeSpan.FromDays(1));
            var counts = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(RemindAsync)));
            counts.Sum().ShouldBe(ids.Count, $"day {day}");
        }

        foreach (var id in ids)
        {
            (await _plek.FindAsync(id)).Herinneringen.ShouldBe(3);
            (await _plek.Host.WithDbAsync(db => db.Gebeurtenissen.CountAsync(g => g.Overdracht == id && g.Soort == SoortGebeurtenis.Herinnerd, _ct))).ShouldBe(3);
        }
    }

    private Task<int> RemindAsync() => _plek.Host.WithAsync<RemindOverdrachten, int>(u => u.HandleAsync(_ct));
}
