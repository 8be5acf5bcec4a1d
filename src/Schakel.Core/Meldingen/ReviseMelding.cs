using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;

namespace Schakel.Core.Meldingen;

/// <summary>
/// Use case: more became known about a melding. Facts are corrected, a statement is added; the words of the reporter
/// stay as they were.
/// </summary>
public sealed class ReviseMelding(SchakelDb db, TimeProvider clock)
{
    /// <param name="Versie">The version that the worker had in front of them; another one is a conflict.</param>
    /// <param name="Aanvulling">What was learned, in the worker's words; empty for none.</param>
    public sealed record Command(
        MeldingId Melding, Guid Versie, bool Spoed, IReadOnlyList<string> Aard, string? Duur, string? Gemeente, string? Aanvulling);

    public sealed class Rules : AbstractValidator<Command>
    {
        public Rules(IStringLocalizer<Teksten> text, Naslagwerk naslag, TimeProvider clock)
        {
            var today = clock.Today();
            RuleFor(c => c.Aard).NotEmpty().WithMessage(text["Kies minstens één vorm van geweld of mishandeling."]);
            RuleForEach(c => c.Aard).Code(CodeLijsten.Aard, naslag, today, text["Deze code is niet bekend. Kies uit de lijst."]);
            RuleFor(c => c.Duur).CodeOrNone(CodeLijsten.Duur, naslag, today, text);
            RuleFor(c => c.Gemeente).Must(code => code is null || naslag.Gemeenten.Bestaat(code, today))
                .WithMessage(text["Deze gemeente is niet bekend. Kies uit de lijst."]);
            RuleFor(c => c.Aanvulling).Leesbaar(Grens.Verhaal, text);
        }
    }

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        const string Conflict = "Een collega heeft deze melding net gewijzigd. Hieronder staan beide versies; wat u typte is er nog.";
        var melding = await db.Meldingen.SingleAsync(m => m.Id == command.Melding, ct);
        if (melding.Versie != command.Versie)
        {
            db.Forget();
            return Outcome.Conflict(Conflict);
        }

        var now = clock.Now();
        melding.Revise(command.Spoed, command.Aard, command.Duur, command.Gemeente);
        var open = await db.Taken.Where(t => t.Melding == melding.Id && t.AfgedaanOp == null).ToListAsync(ct);
        open.ForEach(taak => taak.Hurry(command.Spoed));
        if (Invoer.Tidy(command.Aanvulling) is { } tekst)
        {
            db.Add(new Uitspraak
            {
                Id = UitspraakId.New(),
                Melding = melding.Id,
                Soort = SoortUitspraak.ZorgelijkeSituatie,
                Tekst = tekst,
                Bron = WiensWoorden.Medewerker,
                VastgelegdOp = now,
            });
        }

        db.Add(Timeline.Line(melding, SoortGebeurtenis.MeldingGewijzigd, wie, now, melding.Nummer));
        db.Record(wie.Line("MeldingRevised", $"melding/{melding.Id}", now));
        return await db.TrySaveAsync(Conflict, ct);
    }
}
