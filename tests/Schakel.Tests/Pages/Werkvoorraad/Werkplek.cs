using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Overdracht;
using Schakel.Core.Termijnen;
using Schakel.Core.Toegang;
using Schakel.Core.Werkvoorraad;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Werkvoorraad;

/// <summary>The world with work to do, and the steps that put work on somebody's list.</summary>
public sealed class Werkplek : IAsyncLifetime
{
    private static readonly CancellationToken _ct = CancellationToken.None;

    public WebHost Host { get; } = new();

    public Wereld Wereld { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await Host.InitializeAsync();
        Wereld = await Support.Wereld.MakeAsync(Host);
    }

    public ValueTask DisposeAsync() => Host.DisposeAsync();

    /// <summary>A melding about a family of this name, received so many days before now.</summary>
    public Task<Melding> ReceiveAsync(string achternaam, int dagenGeleden = 0, bool spoed = false, string account = Support.Wereld.Anna) =>
        Wereld.ReceiveMeldingAsync(account, c => c with
        {
            OntvangenOp = Host.Clock.Now().AddDays(-dagenGeleden),
            Gegevens = c.Gegevens with { Spoed = spoed },
            Betrokkenen =
            [
                Support.Wereld.Iemand("slachtoffer", "Noor", null, achternaam, "1990-02-03", "v"),
                Support.Wereld.Iemand("kind", "Bas", null, achternaam, "2019-02-03", "m"),
            ],
        });

    public Task<Taak> TaakAsync(Melding melding, SoortTaak soort = SoortTaak.Beoordelen) =>
        Host.WithDbAsync(db => db.Taken.AsNoTracking().SingleAsync(t => t.Melding == melding.Id && t.Soort == soort, _ct));

    /// <summary>Puts an alert about this melding before the worker, as a vervolgmelding on a running casus does.</summary>
    public Task<Taak> AlertAsync(Melding melding, string account) => Host.WithDbAsync(async db =>
    {
        var taak = Taak.Start(TaakId.New(), melding.Organisatie, SoortTaak.Vervolgmelding, Host.Clock.Now(), new Aanleiding
        {
            Casus = melding.Casus,
            Melding = melding.Id,
            Spoed = true,
            Medewerker = Wereld.Medewerkers[account].Id,
        });
        db.Add(taak);
        db.Record(Wereld.Wie(Support.Wereld.Anna).Line("SignalMade", $"taak/{taak.Id}", Host.Clock.Now()));
        await db.SaveChangesAsync(_ct);
        return taak;
    });

    public async Task AssessAsync(Melding melding, string regionaal = "overdracht-lokaal-team")
    {
        var versie = await Host.WithDbAsync(db => db.Meldingen.Where(m => m.Id == melding.Id).Select(m => m.Versie).SingleAsync(_ct));
        var outcome = await Host.WithAsync<RecordVeiligheidsbeoordeling, Outcome>(u => u.HandleAsync(
            new(melding.Id, versie, "veiligheidsbeoordeling-voorbeeld@1", "{}", "acute-onveiligheid", regionaal, "Besproken.", "Anna de Wit",
                [Wereld.Medewerkers[Support.Wereld.Gedragsdeskundige].Id]),
            Wereld.Wie(Support.Wereld.Anna), _ct));
        outcome.Refusal.ShouldBeNull();
    }

    /// <summary>Offered to the local team of Hilversum, with an answer asked within so many days.</summary>
    public async Task<OverdrachtAanbod> OfferAsync(Melding melding, int dagen = 3)
    {
        await AssessAsync(melding);
        var offered = await Host.WithAsync<OfferOverdracht, Outcome<OverdrachtAanbod>>(u => u.HandleAsync(
            new(melding.Id, Wereld.Hilversum.Id, ["zicht-op-veiligheid"], "Graag verder met het gezin.", [], Host.Clock.Today().AddDays(dagen), false),
            Wereld.Wie(Support.Wereld.Anna), _ct));
        offered.Result.Refusal.ShouldBeNull();
        return offered.Value!;
    }

    /// <summary>A pile of open meldingen of Veilig Thuis.</summary>
    public Task<IReadOnlyList<CasusId>> FillAsync(int open, int first = 0)
    {
        var own = Wereld.Medewerkers.Values.Where(m => m.Organisatie == Wereld.VeiligThuis.Id).OrderBy(m => m.Gebruikersnaam, StringComparer.Ordinal);
        var termijnen = (TermijnenRegister)Host.Services.GetService(typeof(TermijnenRegister))!;
        return new Bench.Stapel(termijnen, Wereld.VeiligThuis, [.. own], Host.Clock.Now()).FillAsync(Host.Services, first, open, _ct);
    }

    public Task<int> AuditAsync(string actie) => Host.WithDbAsync(db => db.AuditRegels.CountAsync(r => r.Actie == actie, _ct));

    /// <summary>The rows of the worklist as text, each on one line.</summary>
    public static IReadOnlyList<string> Rows(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("main table.work tbody tr").Select(row => string.Join(' ', row.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
}
