using Microsoft.EntityFrameworkCore;
using Schakel.Core.Audit;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Personen;
using Schakel.Core.Werkvoorraad;
using Schakel.Tests.Support;

namespace Schakel.Tests.Meldingen;

/// <summary>Who is held to be whom, as answers come and go.</summary>
public sealed class DecideKoppelingTests(Zaken zaken) : IClassFixture<Zaken>
{
    [Fact]
    public async Task Nothing_is_joined_by_itself_however_strong_the_proposal()
    {
        var first = await zaken.ReceiveAsync("Aarts");
        var second = await zaken.ReceiveAsync("Aarts");

        (await zaken.ProposalsAsync(second)).ShouldHaveSingleItem().Koppeling.Sterk.ShouldBeTrue();
        (await PersoonAsync(second)).ShouldNotBe(await PersoonAsync(first));
        (await zaken.MeldingAsync(second.Id)).Betrokkenheid.ShouldBe(EerdereBetrokkenheid.NietIngedeeld);
    }

    [Fact]
    public async Task A_no_to_every_proposal_makes_it_a_first_melding_and_not_knowing_leaves_it_unclassified()
    {
        var first = await zaken.ReceiveAsync("Bos");
        var second = await zaken.ReceiveAsync("Bos");

        await zaken.DecideAsync(second, first, KoppelStatus.Onbekend);
        (await zaken.MeldingAsync(second.Id)).Betrokkenheid.ShouldBe(EerdereBetrokkenheid.NietIngedeeld);
        (await zaken.ProposalsAsync(second))[0].Koppeling.BeslistDoor.ShouldBe(zaken.Wereld.Medewerkers[Wereld.Anna].Id);

        await zaken.DecideAsync(second, first, KoppelStatus.Afgewezen);
        (await zaken.MeldingAsync(second.Id)).Betrokkenheid.ShouldBe(EerdereBetrokkenheid.EersteMelding);
        (await PersoonAsync(second)).ShouldNotBe(await PersoonAsync(first));
    }

    [Fact]
    public async Task A_link_made_before_another_one_points_at_the_same_person_as_after_it()
    {
        var first = await zaken.ReceiveAsync("Cuijpers");
        var second = await zaken.ReceiveAsync("Cuijpers");
        var third = await zaken.ReceiveAsync("Cuijpers");
        await zaken.DecideAsync(third, second, KoppelStatus.Bevestigd);

        await zaken.DecideAsync(second, first, KoppelStatus.Bevestigd);

        var persoon = await PersoonAsync(first);
        (await PersoonAsync(second)).ShouldBe(persoon);
        (await PersoonAsync(third)).ShouldBe(persoon, "whoever was the same as the second is the same as the first");
        (await zaken.MeldingAsync(third.Id)).EerdereMeldingen.ShouldBe(2);
    }

    [Fact]
    public async Task A_proposal_from_before_a_link_leads_to_the_person_that_the_link_made()
    {
        var first = await zaken.ReceiveAsync("Driessen");
        await zaken.AssessAsync(first);
        var second = await zaken.ReceiveAsync("Driessen");
        var third = await zaken.ReceiveAsync("Driessen");
        await zaken.DecideAsync(second, first, KoppelStatus.Bevestigd);

        await zaken.DecideAsync(third, second, KoppelStatus.Bevestigd);

        (await PersoonAsync(third)).ShouldBe(await PersoonAsync(first));
        (await zaken.MeldingAsync(third.Id)).EerdereMeldingen.ShouldBe(2);
        (await zaken.DecideAsync(third, first, KoppelStatus.Bevestigd)).Refusal.ShouldBeNull("it is the same person");
    }

    [Fact]
    public async Task Undoing_one_link_of_a_chain_sets_apart_what_hangs_on_it_and_nothing_else()
    {
        var first = await zaken.ReceiveAsync("Engels");
        var second = await zaken.ReceiveAsync("Engels");
        var third = await zaken.ReceiveAsync("Engels");
        await zaken.DecideAsync(second, first, KoppelStatus.Bevestigd);
        await zaken.DecideAsync(third, second, KoppelStatus.Bevestigd);

        await zaken.DecideAsync(second, first, KoppelStatus.Open);

        (await PersoonAsync(second)).ShouldNotBe(await PersoonAsync(first));
        (await PersoonAsync(third)).ShouldBe(await PersoonAsync(second), "that link was not undone");
        (await zaken.MeldingAsync(third.Id)).EerdereMeldingen.ShouldBe(1);
    }

    [Fact]
    public async Task Undoing_one_of_two_links_to_the_same_person_changes_nothing()
    {
        var first = await zaken.ReceiveAsync("Franken");
        var second = await zaken.ReceiveAsync("Franken");
        var third = await zaken.ReceiveAsync("Franken");
        await zaken.DecideAsync(second, first, KoppelStatus.Bevestigd);
        await zaken.DecideAsync(third, first, KoppelStatus.Bevestigd);
        await zaken.DecideAsync(third, second, KoppelStatus.Bevestigd);

        await zaken.DecideAsync(third, second, KoppelStatus.Open);

        (await PersoonAsync(third)).ShouldBe(await PersoonAsync(first));
        (await zaken.MeldingAsync(third.Id)).Betrokkenheid.ShouldBe(EerdereBetrokkenheid.VervolgTijdensVeiligheidsbeoordeling);
    }

    [Fact]
    public async Task Nobody_is_two_people_at_once()
    {
        var first = await zaken.ReceiveAsync("Gerritsen");
        var second = await zaken.ReceiveAsync("Gerritsen");
        await zaken.DecideAsync(second, first, KoppelStatus.Afgewezen);
        var third = await zaken.ReceiveAsync("Gerritsen");
        await zaken.DecideAsync(third, first, KoppelStatus.Bevestigd);

        var outcome = await zaken.DecideAsync(third, second, KoppelStatus.Bevestigd);

        outcome.Refusal.ShouldNotBeNull().ShouldContain("al gekoppeld aan iemand anders");
        (await PersoonAsync(third)).ShouldBe(await PersoonAsync(first));
    }

    [Fact]
    public async Task A_letter_of_last_week_that_is_typed_in_today_joins_the_casus_that_runs_today()
    {
        var first = await zaken.ReceiveAsync("Hofman");
        var letter = await zaken.ReceiveAsync("Hofman", op: first.OntvangenOp.AddDays(-7));

        await zaken.DecideAsync(letter, first, KoppelStatus.Bevestigd);

        (await zaken.MeldingAsync(letter.Id)).Casus.ShouldBe(first.Casus);
        (await zaken.OpenTakenAsync(first.Casus, SoortTaak.Vervolgmelding)).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(KoppelStatus.Bevestigd)]
    [InlineData(KoppelStatus.Afgewezen)]
    [InlineData(KoppelStatus.Onbekend)]
    public async Task Every_answer_and_taking_it_back_leave_one_line_each(KoppelStatus answer)
    {
        var first = await zaken.ReceiveAsync($"Regel{answer}");
        var second = await zaken.ReceiveAsync($"Regel{answer}");

        (await zaken.DecideAsync(second, first, answer)).Refusal.ShouldBeNull();
        (await zaken.DecideAsync(second, first, KoppelStatus.Open)).Refusal.ShouldBeNull();

        (await LinesAsync($"Koppeling{answer}", second)).ShouldBe(1);
        (await LinesAsync($"Koppeling{KoppelStatus.Open}", second)).ShouldBe(1);
    }

    [Fact]
    public async Task A_double_click_is_one_answer()
    {
        var first = await zaken.ReceiveAsync("Idema");
        var second = await zaken.ReceiveAsync("Idema");
        await zaken.DecideAsync(second, first, KoppelStatus.Bevestigd);

        (await zaken.DecideAsync(second, first, KoppelStatus.Bevestigd)).Refusal.ShouldBeNull();

        (await zaken.OpenTakenAsync(first.Casus, SoortTaak.Vervolgmelding)).ShouldHaveSingleItem();
        (await LinesAsync("KoppelingBevestigd", second)).ShouldBe(1);
    }

    [Fact]
    public async Task Answers_at_the_same_moment_end_in_one_truth()
    {
        for (var round = 0; round < 8; round++)
        {
            var first = await zaken.ReceiveAsync($"Jager{(char)('a' + round)}");
            var second = await zaken.ReceiveAsync($"Jager{(char)('a' + round)}");
            var proposal = (await zaken.ProposalsAsync(second)).ShouldHaveSingleItem().Koppeling.Id;

            var outcomes = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => zaken.DecideAsync(proposal, KoppelStatus.Bevestigd)));

            outcomes.ShouldContain(o => o.Succeeded);
            outcomes.Where(o => !o.Succeeded).ShouldAllBe(o => o.IsConflict);
            (await zaken.OpenTakenAsync(first.Casus, SoortTaak.Vervolgmelding)).ShouldHaveSingleItem();
            await zaken.NothingFallsBetweenTwoStoolsAsync();
        }
    }

    [Fact]
    public async Task A_long_walk_of_answers_besluiten_and_withdrawals_never_leaves_a_casus_unwatched()
    {
        var random = new Random(20260602);
        var meldingen = new List<Melding>();
        for (var step = 0; step < 60; step++)
        {
            switch (random.Next(6))
            {
                case 0 or 1 when meldingen.Count < 9:
                    meldingen.Add(await zaken.ReceiveAsync("Koster", random.Next(2) == 0 ? "Lies" : "Mia"));
                    break;
                case 2 when meldingen.Count > 0:
                    await TryAssessAsync(meldingen[random.Next(meldingen.Count)], random);
                    break;
                default:
                    await DecideSomethingAsync(meldingen, random);
                    break;
            }

            await zaken.NothingFallsBetweenTwoStoolsAsync();
        }

        var report = await zaken.Host.WithAsync<AuditControle, AuditControle.Verslag>(c => c.VerifyAsync(CancellationToken.None));
        report.EersteFout.ShouldBeNull();
    }

    private async Task TryAssessAsync(Melding melding, Random random)
    {
        if (!(await zaken.MeldingAsync(melding.Id)).Beoordeeld)
        {
            await zaken.AssessAsync(melding, random.Next(3) == 0 ? "zelf-onderzoek" : "einde-bemoeienis");
        }
    }

    private async Task DecideSomethingAsync(List<Melding> meldingen, Random random)
    {
        if (meldingen.Count == 0 || await zaken.ProposalsAsync(meldingen[random.Next(meldingen.Count)]) is not { Count: > 0 } proposals)
        {
            return;
        }

        var status = new[] { KoppelStatus.Bevestigd, KoppelStatus.Bevestigd, KoppelStatus.Afgewezen, KoppelStatus.Open }[random.Next(4)];
        await zaken.DecideAsync(proposals[random.Next(proposals.Count)].Koppeling.Id, status);
    }

    private Task<PersoonId> PersoonAsync(Melding melding) => zaken.Host.WithDbAsync(db =>
        db.Betrokkenen.Where(b => b.Melding == melding.Id).Select(b => b.Persoon).SingleAsync());

    private Task<int> LinesAsync(string actie, Melding melding) => zaken.Host.WithDbAsync(async db =>
    {
        var id = await db.Betrokkenen.Where(b => b.Melding == melding.Id).Select(b => b.Id).SingleAsync();
        var text = id.ToString();
        return await db.AuditRegels.CountAsync(r => r.Actie == actie && r.Betreft.StartsWith(text));
    });
}
