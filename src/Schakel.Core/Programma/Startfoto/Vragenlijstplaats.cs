using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

/// <summary>What every change of a questionnaire shares: of two at once nothing is lost, and what it becomes obeys the rules of a file.</summary>
[PartOfUseCase]
public sealed class Vragenlijstplaats(SchakelDb db, TimeProvider clock)
{
    internal const string Conflict = "Een collega heeft deze vragenlijst net gewijzigd. Bekijk de nieuwe stand; wat u typte is er nog.";

    /// <param name="Versie">As it was read.</param>
    /// <param name="Naam">Of the audit line.</param>
    /// <param name="Deel">The code of the subject or the question that it is about; empty for the whole.</param>
    public sealed record Wijziging(VragenlijstversieId Lijst, Guid Versie, string Naam, string Deel);

    /// <param name="change">What becomes of the content; null when the part is not there.</param>
    /// <param name="isDone">Whether the content already is what was asked, so that a second press of a button is no conflict.</param>
    public async Task<Outcome> ChangeAsync(
        Wijziging wijziging, Func<Vragenlijstinhoud, Vragenlijstinhoud?> change, Func<Vragenlijstinhoud, bool> isDone, Wie wie, CancellationToken ct)
    {
        var lijst = await FindAsync(wijziging.Lijst, wie, ct);
        var now = lijst.Read();
        if (lijst.Versie != wijziging.Versie)
        {
            return isDone(now) ? Outcome.Success : Outcome.Conflict(Conflict);
        }

        if (change(now) is not { } next)
        {
            return Outcome.Refused("Dit deel staat niet meer in de vragenlijst.");
        }

        if (VragenlijstControle.Faults(next.Onderwerpen).FirstOrDefault() is { } fout)
        {
            return fout.Code == wijziging.Deel || wijziging.Deel.Length == 0
                ? fout.Zin.At(fout.Veld)
                : Outcome.Refused("Dan klopt een andere vraag niet meer: {0}.", next.FindVraag(fout.Code)?.Titel.ToString() ?? fout.Code);
        }

        var outcome = lijst.Revise(next);
        if (!outcome.Succeeded)
        {
            return outcome;
        }

        db.Record(wie.Line(wijziging.Naam, $"vragenlijst/{lijst.Id}", clock.Now()) with { Betreft = wijziging.Deel });
        outcome = await db.TrySaveAsync(Conflict, ct);
        return outcome.Succeeded || isDone((await FindAsync(wijziging.Lijst, wie, ct)).Read()) ? Outcome.Success : outcome;
    }

    public Task<Vragenlijstversie> FindAsync(VragenlijstversieId id, Wie wie, CancellationToken ct) =>
        db.Vragenlijstversies.SingleAsync(v => v.Id == id && v.Organisatie == wie.Organisatie, ct);
}
