using FluentValidation;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Naslag;

namespace Schakel.Core.Personen;

internal sealed class IdentiteitRules : AbstractValidator<Identiteit>
{
    public IdentiteitRules(IStringLocalizer<Teksten> text, Naslagwerk naslag, DateOnly today)
    {
        RuleFor(i => i.Bsn).Leesbaar(20, text);
        RuleFor(i => i.Voornamen).Leesbaar(Grens.Naam, text);
        RuleFor(i => i.Voorletters).Leesbaar(40, text);
        RuleFor(i => i.Tussenvoegsel).Leesbaar(40, text);
        RuleFor(i => i.Achternaam).Leesbaar(Grens.Naam, text);
        RuleFor(i => i.Partnernaam).Leesbaar(Grens.Naam, text);
        RuleFor(i => i.Geslacht).CodeOrNone(CodeLijsten.Geslacht, naslag, today, text);
        RuleFor(i => i.Geboortedatum).Must(d => d is null || DeelsBekendeDatum.TryParse(d, out _))
            .WithMessage(text["Deze geboortedatum bestaat niet. Laat een onbekend deel leeg."]);
        RuleFor(i => i.Geboortedatum).Must(d => !DeelsBekendeDatum.TryParse(d, out var datum) || datum.Vroegst is not { } vroegst || vroegst <= today)
            .WithMessage(text["De geboortedatum ligt in de toekomst."]);
    }
}
