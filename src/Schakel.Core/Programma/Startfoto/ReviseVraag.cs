using FluentValidation;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

/// <summary>Use case: a question is added to a subject, or put otherwise.</summary>
public sealed class ReviseVraag(Vragenlijstplaats plaats)
{
    /// <param name="Code">That of the question; <see cref="ReviseKop.Nieuw"/> for one to be made.</param>
    public sealed record Command(VragenlijstversieId Lijst, Guid Versie, string Onderwerp, string Code, Vraagopgave Opgave);

    public sealed class Rules : AbstractValidator<Command>
    {
        public Rules(IStringLocalizer<Teksten> text)
        {
            RuleFor(c => c.Opgave.Titel).Must(t => Codering.Of(t ?? "").Length > 0).WithMessage(text["Vul de vraag in."]).Leesbaar(Grens.Toelichting, text);
            RuleFor(c => c.Opgave.Soort).Must(s => s is { } soort && Enum.IsDefined(soort)).WithMessage(text["Kies hoe de vraag wordt beantwoord."]);
            RuleFor(c => c.Opgave.Minste).Must(IsNumberOrNone).WithMessage(text["Vul een getal in."]);
            RuleFor(c => c.Opgave.Meeste).Must(IsNumberOrNone).WithMessage(text["Vul een getal in."]);
            RuleFor(c => c.Opgave.SchaalVan).Must(IsSmall).When(c => c.Opgave.Soort == VraagSoort.Schaal).WithMessage(text["Vul een heel getal van 0 tot en met 100 in."]);
            RuleFor(c => c.Opgave.SchaalTotEnMet).Must(IsSmall).When(c => c.Opgave.Soort == VraagSoort.Schaal).WithMessage(text["Vul een heel getal van 0 tot en met 100 in."]);
            RuleFor(c => c.Opgave.TitelEn).Leesbaar(Grens.Toelichting, text);
            RuleFor(c => c.Opgave.Hint).Leesbaar(Grens.Toelichting, text);
            RuleFor(c => c.Opgave.HintEn).Leesbaar(Grens.Toelichting, text);
            RuleFor(c => c.Opgave.Opties).Leesbaar(Grens.Toelichting, text);
            RuleFor(c => c.Opgave.Laagste).Leesbaar(Grens.Naam, text);
            RuleFor(c => c.Opgave.Hoogste).Leesbaar(Grens.Naam, text);
            RuleFor(c => c.Opgave.Eenheid).Leesbaar(Grens.Naam, text);
        }

        private static bool IsNumberOrNone(string? typed) => Invoer.Tidy(typed) is null || Antwoordcontrole.Number(typed) is not null;

        private static bool IsSmall(string? typed) => Vraagopgave.Whole(typed) is >= 0 and <= 100;
    }

    public Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct) => plaats.ChangeAsync(
        new(command.Lijst, command.Versie, "VraagRevised", command.Code == ReviseKop.Nieuw ? "" : command.Code),
        now => Change(now, command), now => IsDone(now, command), wie, ct);

    private static Vragenlijstinhoud? Change(Vragenlijstinhoud now, Command command)
    {
        var isNew = command.Code == ReviseKop.Nieuw;
        var before = isNew ? null : now.FindVraag(command.Code);
        if (now.FindOnderwerp(command.Onderwerp) is null || (before is null && !isNew))
        {
            return null;
        }

        var vraag = command.Opgave.Read(before?.Code ?? Codering.Free(command.Opgave.Titel!, [ReviseKop.Nieuw, .. now.Vragen.Select(v => v.Code)]), before, now);
        return now with
        {
            Onderwerpen = [.. now.Onderwerpen.Select(o => o.Code != command.Onderwerp ? o : o with
            {
                Vragen = isNew ? [.. o.Vragen, vraag] : [.. o.Vragen.Select(v => v.Code == vraag.Code ? vraag : v)],
            })],
        };
    }

    private static bool IsDone(Vragenlijstinhoud now, Command command) => (now.FindOnderwerp(command.Onderwerp)?.Vragen ?? [])
        .Where(v => command.Code == ReviseKop.Nieuw || v.Code == command.Code).Any(v => Vraagopgave.Of(v) == Vraagopgave.Of(command.Opgave.Read(v.Code, v, now)));
}
