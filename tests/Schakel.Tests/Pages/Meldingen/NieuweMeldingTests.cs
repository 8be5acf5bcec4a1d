using System.Net;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Tests.Support;
using Schakel.Web.Pages.Meldingen.NieuweMeldingJourney;

namespace Schakel.Tests.Pages.Meldingen;

public sealed class NieuweMeldingTests(Zaken world) : IClassFixture<Zaken>
{
    private static readonly CancellationToken _ct = CancellationToken.None;

    private WebHost Host => world.Host;

    [Fact]
    public async Task The_least_that_is_a_melding_is_recorded()
    {
        var typer = await (await NieuweMeldingTyper.BeginAsync(await Host.SignInAsync(Wereld.Anna))).FillAsync();

        using var answer = await typer.RecordAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        var melding = await RecordedAsync(answer);
        (melding.Kanaal, melding.OntvangenOp, melding.Aanduiding).ShouldBe(("telefoon", Host.Clock.Now(), "Berg"));
        melding.Aard.ShouldBe(["partnergeweld"]);
        var concept = await Host.WithDbAsync(db => db.Concepten.SingleAsync(c => c.Id == new ConceptId(typer.Concept), _ct));
        (concept.AfgerondAls, concept.Inhoud).ShouldBe((melding.Id.Value, "[]"));
    }

    private async Task<Melding> RecordedAsync(HttpResponseMessage answer)
    {
        var parts = answer.Headers.Location!.OriginalString.Split('/');
        (parts[1], parts[3]).ShouldBe(("meldingen", "bekend"));
        return await Host.WithDbAsync(db => db.Meldingen.SingleAsync(m => m.Id == new MeldingId(Guid.Parse(parts[2])), _ct));
    }
}
