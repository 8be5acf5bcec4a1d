using FluentValidation;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

/// <summary>Use case: a region hands in its answers and says for whom they stand.</summary>
public sealed class SubmitUitvraag(Uitvraagplaats plaats, TimeProvider clock)
{
    /// <param name="Versie">Of the answers as they were checked.</param>
    public sealed record Command(RondeId Ronde, string Regio, Guid Versie, Ondertekening Ondertekening);

    public sealed class Rules : AbstractValidator<Command>
    {
        public Rules(IStringLocalizer<Teksten> text)
        {
            RuleFor(c => c.Ondertekening.Functie).Must(f => Invoer.Tidy(f) is not null).WithMessage(text["Vul de functie in van wie antwoordt."]).Leesbaar(Grens.Naam, text);
            RuleFor(c => c.Ondertekening.Respondent).Must(r => r is { } wie && Enum.IsDefined(wie)).WithMessage(text["Kies op wiens naam de antwoorden staan."]);
            RuleFor(c => c.Ondertekening.Regiobreed).NotNull().WithMessage(text["Kies of de antwoorden voor de hele regio gelden."]);
            RuleFor(c => c.Ondertekening.Opmerking).Must(o => Invoer.Tidy(o) is not null).When(c => c.Ondertekening.Regiobreed == false)
                .WithMessage(text["Vul in wat niet voor de hele regio geldt."]);
            RuleFor(c => c.Ondertekening.Opmerking).Leesbaar(Grens.Toelichting, text);
        }
    }

    /// <summary>What must be answered before it can be handed in, in the order of the questionnaire.</summary>
    public static IEnumerable<Vraag> Missing(Uitvraagdossier dossier)
    {
        var antwoorden = dossier.Uitvraag.Read();
        return dossier.Inhoud.Vragen.Gesteld(antwoorden).Where(v => !Antwoordcontrole.Check(v, antwoorden.Op(v.Code)).Succeeded);
    }

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        if (await plaats.FindAsync(command.Ronde, command.Regio, wie, ct) is not { } dossier)
        {
            return Outcome.Refused("Deze regio houdt u niet bij.");
        }

        var signed = command.Ondertekening with { Functie = Invoer.Tidy(command.Ondertekening.Functie), Opmerking = Invoer.Tidy(command.Ondertekening.Opmerking) };
        if (IsDone(dossier.Uitvraag, signed))
        {
            return Outcome.Success;
        }

        var mag = dossier.MagAntwoorden(clock.Today());
        if (!mag.Succeeded)
        {
            return mag;
        }

        if (dossier.Uitvraag.Versie != command.Versie)
        {
            return Outcome.Conflict(Uitvraagplaats.Conflict);
        }

        if (Missing(dossier).FirstOrDefault() is { } missing)
        {
            return Outcome.Refused("Beantwoord eerst nog: {0}", missing.Titel);
        }

        dossier.Uitvraag.Submit(signed, wie, clock.Now());
        var outcome = await plaats.SaveAsync(dossier.Uitvraag, "UitvraagSubmitted", wie, ct);
        return outcome.Succeeded || (await plaats.FindAsync(command.Ronde, command.Regio, wie, ct) is { } saved && IsDone(saved.Uitvraag, signed)) ? Outcome.Success : outcome;
    }

    // The second press of a button says what the first one saved.
    private static bool IsDone(Uitvraag uitvraag, Ondertekening signed) => uitvraag.IngediendOp is not null && uitvraag.Ondertekening == signed;
}
