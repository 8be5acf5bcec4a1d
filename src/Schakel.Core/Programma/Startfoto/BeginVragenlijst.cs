using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

/// <summary>Use case: the national team begins a questionnaire: from the example, from nothing, or as a new version of one there is.</summary>
/// <remarks>The id comes from the form, so that a double click makes one.</remarks>
public sealed class BeginVragenlijst(SchakelDb db, Naslagwerk naslag, TimeProvider clock)
{
    /// <summary>The example that is shipped in <c>data/vragenlijsten</c>.</summary>
    public const string Voorbeeld = "startfoto-voorbeeld";

    /// <param name="Van">The version to copy; null for a new questionnaire.</param>
    /// <param name="Titel">Of an empty one; null to begin from the example.</param>
    public sealed record Command(VragenlijstversieId Id, VragenlijstversieId? Van, bool Leeg, string? Titel);

    public sealed class Rules : AbstractValidator<Command>
    {
        public Rules(IStringLocalizer<Teksten> text)
        {
            RuleFor(c => c.Titel).Must(t => Codering.Of(t ?? "").Length > 0).When(c => c.Leeg).WithMessage(text["Vul de titel van de vragenlijst in."]);
            RuleFor(c => c.Titel).Leesbaar(Grens.Naam, text);
        }
    }

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        if (await IsThereAsync(command, ct))
        {
            return Outcome.Success;
        }

        var (code, inhoud) = await MakeAsync(command, wie, ct);
        var nummer = await db.Vragenlijstversies.Where(v => v.Organisatie == wie.Organisatie && v.Code == code).MaxAsync(v => (int?)v.Nummer, ct) ?? 0;
        db.Add(Vragenlijstversie.Draft(command.Id, wie.Organisatie, code, nummer + 1, inhoud));
        db.Record(wie.Line("VragenlijstBegun", $"vragenlijst/{command.Id}", clock.Now()));
        var outcome = await db.TrySaveAsync("Een collega begon op hetzelfde moment. Probeer het opnieuw.", ct);
        return outcome.Succeeded || await IsThereAsync(command, ct) ? Outcome.Success : outcome;
    }

    private async Task<(string Code, Vragenlijstinhoud Inhoud)> MakeAsync(Command command, Wie wie, CancellationToken ct)
    {
        if (command.Van is { } van)
        {
            var lijst = await db.Vragenlijstversies.AsNoTracking().SingleAsync(v => v.Id == van && v.Organisatie == wie.Organisatie, ct);
            return (lijst.Code, lijst.Read());
        }

        return command.Leeg
            ? (Codering.Of(command.Titel!), new() { Titel = Vragenlijstinhoud.Text(command.Titel, null)! })
            : (Voorbeeld, Vragenlijstinhoud.Of(naslag.Vragenlijst(Voorbeeld, clock.Today())!));
    }

    private Task<bool> IsThereAsync(Command command, CancellationToken ct) => db.Vragenlijstversies.AnyAsync(v => v.Id == command.Id, ct);
}
