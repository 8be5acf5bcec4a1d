using FluentValidation;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

/// <summary>Use case: title and introduction of a questionnaire or of one of its subjects; a subject that is not there yet is added.</summary>
public sealed class ReviseKop(Vragenlijstplaats plaats)
{
    /// <summary>Stands for the questionnaire itself.</summary>
    public const string Geheel = "inleiding";

    /// <summary>Stands for a subject or a question to be made.</summary>
    public const string Nieuw = "nieuw";

    /// <param name="Deel"><see cref="Geheel"/>, <see cref="Nieuw"/> or the code of a subject.</param>
    public sealed record Command(VragenlijstversieId Lijst, Guid Versie, string Deel, string? Titel, string? TitelEn, string? Inleiding, string? InleidingEn)
    {
        public Tekst Kop => Vragenlijstinhoud.Text(Titel, TitelEn)!;

        public Tekst? Tekst => Vragenlijstinhoud.Text(Inleiding, InleidingEn);
    }

    public sealed class Rules : AbstractValidator<Command>
    {
        public Rules(IStringLocalizer<Teksten> text)
        {
            RuleFor(c => c.Titel).Must(t => Codering.Of(t ?? "").Length > 0).WithMessage(text["Vul de titel in."]).Leesbaar(Grens.Naam, text);
            RuleFor(c => c.TitelEn).Leesbaar(Grens.Naam, text);
            RuleFor(c => c.Inleiding).Leesbaar(Grens.Toelichting, text);
            RuleFor(c => c.InleidingEn).Leesbaar(Grens.Toelichting, text);
        }
    }

    public Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct) => plaats.ChangeAsync(
        new(command.Lijst, command.Versie, command.Deel == Geheel ? "VragenlijstIntroduced" : "OnderwerpRevised", command.Deel == Geheel ? "" : command.Deel),
        now => Change(now, command), now => IsDone(now, command), wie, ct);

    private static Vragenlijstinhoud? Change(Vragenlijstinhoud now, Command command) => command.Deel switch
    {
        Geheel => now with { Titel = command.Kop, Inleiding = command.Tekst },
        Nieuw => now with
        {
            Onderwerpen =
            [
                .. now.Onderwerpen,
                new()
                {
                    Code = Codering.Free(command.Titel!, [Geheel, Nieuw, "controleren", .. now.Onderwerpen.Select(o => o.Code)]),
                    Titel = command.Kop,
                    Inleiding = command.Tekst,
                    Vragen = [],
                },
            ],
        },
        _ when now.FindOnderwerp(command.Deel) is null => null,
        _ => now with { Onderwerpen = [.. now.Onderwerpen.Select(o => o.Code == command.Deel ? o with { Titel = command.Kop, Inleiding = command.Tekst } : o)] },
    };

    private static bool IsDone(Vragenlijstinhoud now, Command command) => command.Deel == Geheel
        ? now.Titel == command.Kop && now.Inleiding == command.Tekst
        : now.Onderwerpen.Any(o => (command.Deel == Nieuw || o.Code == command.Deel) && o.Titel == command.Kop && o.Inleiding == command.Tekst);
}
