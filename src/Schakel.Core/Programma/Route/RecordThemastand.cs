using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

/// <summary>Use case: a region says how far it is with a theme; the national team may do it on its behalf.</summary>
/// <remarks>The id comes from the form, so that a double click records once.</remarks>
public sealed class RecordThemastand(SchakelDb db, TimeProvider clock)
{
    public sealed record Command(
        ThemastandId Id, string Regio, string Thema, DateOnly? Peildatum, Adoptie? Adoptie, bool Gekozen, bool Voorbeeldregio, string? Toelichting);

    public sealed class Rules : AbstractValidator<Command>
    {
        public Rules(IStringLocalizer<Teksten> text, TimeProvider clock)
        {
            RuleFor(c => c.Adoptie).Must(a => a is { } adoptie && Enum.IsDefined(adoptie)).WithMessage(text["Kies hoe ver de regio is."]);
            RuleFor(c => c.Peildatum).NotNull().WithMessage(text["Vul in op welke dag dit zo was."]);
            RuleFor(c => c.Peildatum).LessThanOrEqualTo(_ => clock.Today()).WithMessage(text["Vul vandaag in of een dag daarvoor."]);
            RuleFor(c => c.Voorbeeldregio).Equal(false).When(c => c.Adoptie < Programma.Adoptie.Beproeft)
                .WithMessage(text["Een voorbeeldregio beproeft de aanpak ten minste. Kies een verdere stap, of haal het vinkje weg."]);
            RuleFor(c => c.Toelichting).Leesbaar(Grens.Toelichting, text);
        }
    }

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        if (!wie.MagBijhouden(command.Regio))
        {
            return Outcome.Refused("Deze regio houdt u niet bij.");
        }

        if (await db.Themastanden.AnyAsync(s => s.Id == command.Id, ct))
        {
            return Outcome.Success;
        }

        var now = clock.Now();
        db.Add(Themastand.Of(command, wie, now));
        db.Record(wie.Line("ThemastandRecorded", $"regio/{command.Regio}", now) with { Betreft = $"thema/{command.Thema}" });
        var outcome = await db.TrySaveAsync("Een collega legde op hetzelfde moment iets vast. Probeer het opnieuw.", ct);
        return outcome.Succeeded || await db.Themastanden.AnyAsync(s => s.Id == command.Id, ct) ? Outcome.Success : outcome;
    }
}
