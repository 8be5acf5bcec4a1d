using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
using Schakel.Core.Toegang;
using Schakel.Core.Werkvoorraad;

namespace Schakel.Core.Overdracht;

/// <summary>Use case: Veilig Thuis answers a question of the receiver, without naming who may not be known yet.</summary>
public sealed class AnswerOverdrachtVraag(SchakelDb db, TimeProvider clock, Afronding afronding, OverdrachtSchrijver schrijver)
{
    public sealed record Command(OverdrachtVraagId Vraag, string Antwoord);

    public sealed class Rules : AbstractValidator<Command>
    {
        public Rules(IStringLocalizer<Teksten> text)
        {
            RuleFor(c => c.Antwoord).NotEmpty().WithMessage(text["Vul uw antwoord in."]);
            RuleFor(c => c.Antwoord).Leesbaar(Grens.Toelichting, text);
        }
    }

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        var vraag = await db.OverdrachtVragen.SingleAsync(v => v.Id == command.Vraag, ct);
        var aanbod = await db.Overdrachten.SingleAsync(o => o.Id == vraag.Overdracht, ct);
        var outcome = aanbod.UnlessOfferer(wie) ?? aanbod.MayAnswer();
        outcome = outcome.Succeeded ? await SecretAsync(command.Antwoord, aanbod, ct) ?? outcome : outcome;
        var now = clock.Now();
        outcome = outcome.Succeeded ? vraag.Answer(command.Antwoord, wie.Naam, now) : outcome;
        if (!outcome.Succeeded)
        {
            return outcome;
        }

        await FinishTaskAsync(aanbod, wie, now, ct);
        db.Add(Timeline.Line(aanbod.Casus, SoortGebeurtenis.VraagBeantwoord, wie, now, aanbod.Melding, aanbod.Id));
        return await afronding.SaveAsync("OverdrachtVraagAnswered", aanbod, wie, now, ct);
    }

    private async Task<Outcome?> SecretAsync(string antwoord, OverdrachtAanbod aanbod, CancellationToken ct)
    {
        var melding = await db.Meldingen.SingleAsync(m => m.Id == aanbod.Melding, ct);
        if (await schrijver.GatherAsync(melding, ct) is not { } stof)
        {
            return null;
        }

        if (stof.Geheimen.Reveals(antwoord))
        {
            return Outcome.Refused("In uw antwoord staat de naam van een melder die onbekend moet blijven, of een geheim adres. Haal dat eruit.");
        }

        return aanbod.IsOpen && stof.Identifies(antwoord)
            ? Outcome.Refused("Uw antwoord maakt een betrokkene herkenbaar: er staat een naam, geboortedatum, BSN, adres of telefoonnummer in. De ontvanger heeft nog niet aangenomen en mag nog niet weten om wie het gaat.")
            : null;
    }

    private async Task FinishTaskAsync(OverdrachtAanbod aanbod, Wie wie, DateTime now, CancellationToken ct)
    {
        var waiting = await db.OverdrachtVragen.CountAsync(v => v.Overdracht == aanbod.Id && v.BeantwoordOp == null, ct);
        var tasks = await db.Taken
            .Where(t => t.Overdracht == aanbod.Id && t.Soort == SoortTaak.VraagBeantwoorden && t.AfgedaanOp == null)
            .OrderBy(t => t.Vanaf).ToListAsync(ct);

        // One task for each question: this answer, not saved yet, is counted among the waiting.
        foreach (var taak in tasks.Take(tasks.Count - (waiting - 1)))
        {
            taak.Finish(now, wie.Door);
        }
    }
}
