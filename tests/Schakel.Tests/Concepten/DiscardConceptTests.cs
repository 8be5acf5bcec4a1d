using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Concepten;
using Schakel.Tests.Support;

namespace Schakel.Tests.Concepten;

public sealed class DiscardConceptTests(WereldHost world) : IClassFixture<WereldHost>
{
    private static readonly CancellationToken _ct = CancellationToken.None;

    [Theory]
    [InlineData(null, true)]
    [InlineData("/formulier", true)]
    [InlineData("/ander", false)]
    public async Task A_draft_goes_when_it_is_of_the_form_that_was_recorded(string? formulier, bool gone)
    {
        var id = ConceptId.New();
        var wie = world.Wereld.Wie(Wereld.Anna);
        await world.Host.WithAsync<BeginConcept, Outcome>(u => u.HandleAsync(new(id, "/formulier", "", []), wie, _ct));

        var outcome = await world.Host.WithAsync<DiscardConcept, Outcome>(u => u.HandleAsync(new([id, ConceptId.New()], RedenWeg.Vastgelegd, formulier), wie, _ct));

        outcome.Refusal.ShouldBeNull();
        (await world.Host.WithDbAsync(db => db.Concepten.AnyAsync(c => c.Id == id, _ct))).ShouldBe(!gone);
    }
}
