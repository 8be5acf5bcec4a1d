using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

/// <summary>Use case: the national team records what was promised to Parliament, or puts it right.</summary>
/// <remarks>The id comes from the form: a new one makes a promise, and a double click makes one.</remarks>
public sealed class RegisterToezegging(SchakelDb db, TimeProvider clock)
{
    internal const string Conflict = "Een collega heeft deze toezegging net gewijzigd. Bekijk de nieuwe stand; wat u typte is er nog.";

    /// <param name="Versie">Of the promise as it was read; empty for a new one.</param>
    public sealed record Command(ToezeggingId Toezegging, Guid Versie, ToezeggingGegevens Gegevens);

    public sealed class Rules : AbstractValidator<Command>
    {
        public Rules(IStringLocalizer<Teksten> text, TimeProvider clock)
        {
            RuleFor(c => c.Gegevens.Soort).Must(s => Enum.IsDefined(s)).WithMessage(text["Kies wat het is."]);
            Needed(c => c.Gegevens.Onderwerp, text["Vul het onderwerp in."], Grens.Naam, text);
            Needed(c => c.Gegevens.Tekst, text["Vul in wat er is toegezegd of gevraagd."], Grens.Toelichting, text);
            Needed(c => c.Gegevens.Kenmerk, text["Vul het nummer van het Kamerstuk in."], Grens.Naam, text);
            Needed(c => c.Gegevens.Eigenaar, text["Vul in wie het doet."], Grens.Naam, text);
            RuleFor(c => c.Gegevens.Gelegenheid).Leesbaar(Grens.Naam, text);
            RuleFor(c => c.Gegevens.GedaanOp).LessThanOrEqualTo(_ => clock.Today()).WithMessage(text["Vul vandaag in of een dag daarvoor."]);
            RuleFor(c => c.Gegevens.Uiterlijk).GreaterThanOrEqualTo(c => c.Gegevens.GedaanOp).When(c => c.Gegevens.GedaanOp is not null)
                .WithMessage(text["De uiterste dag ligt voor de toezegging. Kies een latere dag."]);
        }

        private void Needed(System.Linq.Expressions.Expression<Func<Command, string?>> field, string fault, int most, IStringLocalizer<Teksten> text) =>
            RuleFor(field).Must(value => Invoer.Tidy(value) is not null).WithMessage(fault).Leesbaar(most, text);
    }

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        var gegevens = Tidy(command.Gegevens);
        var toezegging = await db.Toezeggingen.SingleOrDefaultAsync(t => t.Id == command.Toezegging && t.Organisatie == wie.Organisatie, ct);
        if (toezegging is not null && toezegging.Versie != command.Versie)
        {
            return toezegging.Gegevens == gegevens ? Outcome.Success : Outcome.Conflict(Conflict);
        }

        var isNew = toezegging is null;
        toezegging?.Revise(gegevens);
        if (toezegging is null)
        {
            db.Add(Toezegging.Register(command.Toezegging, wie.Organisatie, gegevens));
        }

        db.Record(wie.Line(isNew ? "ToezeggingRegistered" : "ToezeggingRevised", $"toezegging/{command.Toezegging}", clock.Now()));
        var outcome = await db.TrySaveAsync(Conflict, ct);
        return outcome.Succeeded || (await db.Toezeggingen.AsNoTracking().SingleOrDefaultAsync(t => t.Id == command.Toezegging, ct))?.Gegevens == gegevens
            ? Outcome.Success
            : outcome;
    }

    private static ToezeggingGegevens Tidy(ToezeggingGegevens typed) => typed with
    {
        Onderwerp = typed.Onderwerp.Trim(),
        Tekst = typed.Tekst.Trim(),
        Kenmerk = typed.Kenmerk.Trim(),
        Eigenaar = typed.Eigenaar.Trim(),
        Gelegenheid = Invoer.Tidy(typed.Gelegenheid),
    };
}
