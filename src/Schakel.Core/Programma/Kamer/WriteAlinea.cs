using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

/// <summary>Use case: the paragraph about a promise in the letter of a half year.</summary>
public sealed class WriteAlinea(SchakelDb db, TimeProvider clock)
{
    private const string Conflict = "Een collega schreef deze alinea net anders. Bekijk de nieuwe tekst; wat u typte is er nog.";

    /// <param name="Versie">Of the paragraph as it was read; empty when there was none.</param>
    public sealed record Command(ToezeggingId Toezegging, string Halfjaar, Guid Versie, string? Tekst);

    public sealed class Rules : AbstractValidator<Command>
    {
        public Rules(IStringLocalizer<Teksten> text)
        {
            RuleFor(c => c.Halfjaar).Must(h => Programma.Halfjaar.Parse(h) is not null).WithMessage(text["Kies het halfjaar van de brief."]);
            RuleFor(c => c.Tekst).Must(t => Invoer.Tidy(t) is not null).WithMessage(text["Vul de alinea in."]).Leesbaar(Grens.Verhaal, text);
        }
    }

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        var tekst = command.Tekst!.Trim();
        var toezegging = await db.Toezeggingen.AsNoTracking().SingleAsync(t => t.Id == command.Toezegging && t.Organisatie == wie.Organisatie, ct);
        var alinea = await db.Briefalineas.SingleOrDefaultAsync(a => a.Toezegging == toezegging.Id && a.Halfjaar == command.Halfjaar, ct);
        if (alinea?.Tekst == tekst)
        {
            return Outcome.Success;
        }

        if ((alinea?.Versie ?? Guid.Empty) != command.Versie)
        {
            return Outcome.Conflict(Conflict);
        }

        alinea?.Rewrite(tekst);
        if (alinea is null)
        {
            db.Add(Briefalinea.Write(BriefalineaId.New(), toezegging.Id, Halfjaar.Parse(command.Halfjaar)!, tekst));
        }

        db.Record(wie.Line("BriefalineaWritten", $"toezegging/{toezegging.Id}", clock.Now()));
        return await db.TrySaveAsync(Conflict, ct);
    }
}
