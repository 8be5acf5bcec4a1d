using FluentValidation;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Naslag;

namespace Schakel.Core.Personen;

/// <summary>What must hold for a described person; any part may be unknown, none may be impossible.</summary>
public sealed class BeschrijvingRules : AbstractValidator<Beschrijving>
{
    /// <param name="gemeld">The day of the report: a due date is near that day, however late it is recorded. Otherwise near today.</param>
    public BeschrijvingRules(IStringLocalizer<Teksten> text, Naslagwerk naslag, TimeProvider clock, DateOnly? gemeld = null)
    {
        var today = clock.Today();
        var earliest = (gemeld is { Year: >= 2000 } day && day < today ? day : today).AddYears(-1);
        RuleFor(b => b.Rol).Code(CodeLijsten.RolBetrokkene, naslag, today, text["Kies de rol van deze persoon."]);
        RuleFor(b => b.Identiteit).SetValidator(new IdentiteitRules(text, naslag, today));
        RuleFor(b => b.Adres!).SetValidator(new AdresRules(text, naslag, today)).When(b => b.Adres is not null);
        RuleFor(b => b.Contact!).SetValidator(new ContactRules(text, naslag, today)).When(b => b.Contact is not null);
        RuleFor(b => b.Huishouden).Must(h => h is null or (>= 1 and <= 9))
            .WithMessage(text["Kies een huishouden van 1 tot en met 9, of laat het open."]);
        RuleFor(b => b.RedenNietGeinformeerd).CodeOrNone(CodeLijsten.RedenNietGeinformeerd, naslag, today, text);
        RuleFor(b => b.UitgerekendeDatum).Must(d => d is null || (d > earliest && d < today.AddMonths(11)))
            .WithMessage(text["De uitgerekende datum ligt te ver weg. Controleer het jaar."]);
    }
}
