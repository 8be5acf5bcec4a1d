using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Overdracht;
using Schakel.Core.Werkvoorraad;
using Schakel.Tests.Pages.Overdrachten;
using Schakel.Tests.Support;

namespace Schakel.Tests.Overdracht;

/// <summary>What the use cases refuse, whichever page or message asks.</summary>
public sealed class OfferOverdrachtTests(Overdraagplek plek) : IClassFixture<Overdraagplek>
{
    private static readonly CancellationToken _ct = CancellationToken.None;

    [Theory]
    [InlineData("einde-bemoeienis")]
    [InlineData("zelf-onderzoek")]
    [InlineData("voorwaarden-en-vervolg")]
    [InlineData("regionaal-maatwerk")]
    public async Task Only_after_the_besluit_overdracht(string besluit) =>
        (await RefusalAsync(await plek.DecidedAsync(besluit))).ShouldBe("Aanbieden kan na het besluit overdracht. Over deze melding is anders besloten.");

    [Fact]
    public async Task After_follow_up_of_its_own_Veilig_Thuis_hands_over_when_there_is_a_task_to_do_so()
    {
        var melding = await plek.DecidedAsync("voorwaarden-en-vervolg");
        await plek.Host.WithDbAsync(db =>
        {
            db.Add(Taak.Start(TaakId.New(), melding.Organisatie, SoortTaak.OverdrachtAanbieden, plek.Host.Clock.Now(), new Aanleiding { Casus = melding.Casus, Melding = melding.Id }));
            db.Record(plek.Wereld.Wie(Wereld.Anna).Line("TaskMade", $"melding/{melding.Id}", plek.Host.Clock.Now()));
            return db.SaveChangesAsync(_ct);
        });

        (await RefusalAsync(melding)).ShouldBeNull();
    }

    [Fact]
    public async Task Not_before_any_besluit() =>
        (await RefusalAsync(await plek.Wereld.ReceiveMeldingAsync())).ShouldBe("Neem eerst een besluit over deze melding.");

    [Fact]
    public async Task Only_to_who_receives()
    {
        var melding = await plek.DecidedAsync();
        foreach (var naar in (OrganisatieId[])[plek.Wereld.VeiligThuis.Id, plek.Wereld.Elders.Id, OrganisatieId.New()])
        {
            (await RefusalAsync(melding, c => c with { Naar = naar })).ShouldBe("Kies een organisatie uit het register die een overdracht kan ontvangen.");
        }
    }

    [Fact]
    public async Task One_offer_at_a_time()
    {
        var melding = await plek.DecidedAsync();
        await plek.OfferAsync(melding);

        (await RefusalAsync(melding, c => c with { Naar = plek.Wereld.Huizen.Id })).ShouldBe("Deze casus is gesloten of wordt al aan iemand aangeboden.");
    }

    [Fact]
    public async Task Two_at_the_same_moment_leave_one_offer()
    {
        for (var round = 0; round < 5; round++)
        {
            var melding = await plek.DecidedAsync();

            var outcomes = await Task.WhenAll(
                Task.Run(() => plek.TryOfferAsync(melding)), Task.Run(() => plek.TryOfferAsync(melding, c => c with { Naar = plek.Wereld.Huizen.Id }, Wereld.Teamleider)));

            outcomes.Count(o => o.Result.Succeeded).ShouldBe(1);
            (await plek.Host.WithDbAsync(db => db.Overdrachten.CountAsync(o => o.Melding == melding.Id, _ct))).ShouldBe(1);
        }
    }

    [Fact]
    public async Task What_was_accepted_is_not_offered_once_more_on_the_same_besluit()
    {
        var melding = await plek.DecidedAsync();
        await plek.AcceptAsync((await plek.OfferAsync(melding, monitoren: true)).Id);

        (await RefusalAsync(melding)).ShouldBe("De overdracht op dit besluit is al aangenomen.");
    }

    [Fact]
    public async Task A_chosen_text_with_a_secret_is_refused_however_it_was_chosen()
    {
        var melding = await plek.DecidedAsync(change: c => c with
        {
            Uitspraken = [new(SoortUitspraak.Incident, "Zij zat op de UILENHOFLAAN.", WiensWoorden.Medewerker)],
        });
        var tekst = await plek.Host.WithDbAsync(db => db.Uitspraken.Where(u => u.Melding == melding.Id).Select(u => u.Id).SingleAsync(_ct));

        (await RefusalAsync(melding, c => c with { Teksten = [tekst] }))!.ShouldContain("In een van de gekozen teksten staat");
        (await RefusalAsync(melding, c => c with { Toelichting = "Zij zat op de Uilenhof laan." }))!.ShouldContain("In uw toelichting staat");
    }

    [Fact]
    public async Task A_secret_in_the_motivation_must_be_taken_out_where_it_stands()
    {
        var melding = await plek.Wereld.ReceiveMeldingAsync(change: Overdraagplek.Kanaries);
        (await plek.Host.AssessAsync(plek.Wereld, melding.Id, "overdracht-lokaal-team", c => c with { Motivering = "Juf Merel belde." })).Refusal.ShouldBeNull();

        (await RefusalAsync(melding))!.ShouldContain("In de motivering van het besluit staat");
        Overdraagplek.Text(await CheckAsync(melding)).ShouldContain("Trek het besluit in en leg het opnieuw vast zonder die woorden.");
    }

    [Fact]
    public async Task The_text_of_somebody_elses_melding_does_not_come_along()
    {
        var (melding, other) = (await plek.DecidedAsync(), await plek.DecidedAsync());
        var foreign = await plek.Host.WithDbAsync(db => db.Uitspraken.Where(u => u.Melding == other.Id).Select(u => u.Id).SingleAsync(_ct));

        var offered = await plek.TryOfferAsync(melding, c => c with { Teksten = [foreign] });

        OverdrachtDocument.FromJson(offered.Value!.Document).Teksten.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_command_twice_is_the_same_offer()
    {
        var melding = await plek.DecidedAsync();
        var id = OverdrachtId.New();

        var once = await plek.TryOfferAsync(melding, c => c with { Id = id });
        var twice = await plek.TryOfferAsync(melding, c => c with { Id = id });

        twice.Value!.Nummer.ShouldBe(once.Value!.Nummer);
    }

    [Fact]
    public async Task Each_step_asks_on_which_side_somebody_stands()
    {
        const string receiver = "Dit kan alleen de organisatie aan wie de casus is aangeboden.";
        const string offerer = "Dit kan alleen het Veilig Thuis dat de casus aanbiedt.";
        var id = await plek.OfferedAsync();
        var vraag = await plek.AskAsync(id);

        (await plek.DoAsync<SeeOverdracht>((u, wie) => u.HandleAsync(new(id, false), wie, _ct), Wereld.LokaalHuizen)).Refusal.ShouldBe(receiver);
        (await plek.DoAsync<AskOverdrachtVraag>((u, wie) => u.HandleAsync(new(id, "Wie?"), wie, _ct), Wereld.LokaalHuizen)).Refusal.ShouldBe(receiver);
        (await plek.DoAsync<RefuseOverdracht>((u, wie) => u.HandleAsync(new(id, "geen-capaciteit", "Vol."), wie, _ct), Wereld.Anna)).Refusal.ShouldBe(receiver);
        (await plek.DoAsync<AcceptOverdracht>((u, wie) => u.HandleAsync(new(id, "Hugo"), wie, _ct), Wereld.LokaalHuizen)).Refusal.ShouldBe(offerer);
        (await plek.DoAsync<WithdrawOverdracht>((u, wie) => u.HandleAsync(new(id, "Nee."), wie, _ct), Wereld.AnnaElders)).Refusal.ShouldBe(offerer);
        (await plek.DoAsync<AnswerOverdrachtVraag>((u, wie) => u.HandleAsync(new(vraag, "Ja."), wie, _ct), Wereld.LokaalHilversum)).Refusal.ShouldBe(offerer);
        (await plek.DoAsync<SeeOverdracht>((u, wie) => u.HandleAsync(new(id, true), wie, _ct), Wereld.LokaalHilversum)).Refusal
            .ShouldBe("Het document is te lezen nadat de overdracht is aangenomen.");
        (await plek.FindAsync(id)).IsOpen.ShouldBeTrue();
    }

    private async Task<string?> RefusalAsync(Melding melding, Func<OfferOverdracht.Command, OfferOverdracht.Command>? change = null) =>
        (await plek.TryOfferAsync(melding, change)).Result.Refusal;

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> CheckAsync(Melding melding)
    {
        var client = await plek.Host.SignInAsync(Wereld.Anna, followRedirects: true);
        var form = (await client.GetFormAsync($"/meldingen/{melding.Id}/overdracht")).Fill(("Toelichting", Overdraagplek.Toelichting), ("Monitoren", "nee"));
        using var answer = await form.SendAsync();
        return await answer.ReadPageAsync();
    }
}
