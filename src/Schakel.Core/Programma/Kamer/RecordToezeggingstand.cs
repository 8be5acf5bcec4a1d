using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

/// <summary>Use case: the national team says how a promise stands, and since when.</summary>
/// <remarks>The id comes from the form, so that a double click records once.</remarks>
public sealed class RecordToezeggingstand(SchakelDb db, TimeProvider clock)
{
    public sealed record Command(ToezeggingId Toezegging, ToezeggingstandId Id, DateOnly? Peildatum, Toezeggingstatus? Status, string? Tekst);

    public sealed class Rules : AbstractValidator<Command>
    {
        public Rules(IStringLocalizer<Teksten> text, TimeProvider clock)
        {
            RuleFor(c => c.Status).Must(s => s is { } status && Enum.IsDefined(status)).WithMessage(text["Kies hoe de toezegging ervoor staat."]);
            RuleFor(c => c.Peildatum).NotNull().WithMessage(text["Vul in op welke dag dit zo was."]);
            RuleFor(c => c.Peildatum).LessThanOrEqualTo(_ => clock.Today()).WithMessage(text["Vul vandaag in of een dag daarvoor."]);
            RuleFor(c => c.Tekst).Must(t => Invoer.Tidy(t) is not null).WithMessage(text["Vul de stand van zaken in."]).Leesbaar(Grens.Toelichting, text);
        }
    }

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        var toezegging = await db.Toezeggingen.SingleAsync(t => t.Id == command.Toezegging && t.Organisatie == wie.Organisatie, ct);
        if (await db.Toezeggingstanden.AnyAsync(s => s.Id == command.Id && s.Toezegging == toezegging.Id, ct))
        {
            return Outcome.Success;
        }

        var now = clock.Now();
        var stand = Toezeggingstand.Of(
            command.Id, toezegging.Id, command.Peildatum!.Value, command.Status!.Value, command.Tekst!.Trim(), now, wie.OrganisatieNaam);
        toezegging.Stand(stand);
        db.Add(stand);
        db.Record(wie.Line("ToezeggingstandRecorded", $"toezegging/{toezegging.Id}", now));
        var outcome = await db.TrySaveAsync(RegisterToezegging.Conflict, ct);
        return outcome.Succeeded || await db.Toezeggingstanden.AnyAsync(s => s.Id == command.Id, ct) ? Outcome.Success : outcome;
    }
}
