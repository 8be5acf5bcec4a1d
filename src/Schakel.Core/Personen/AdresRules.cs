using FluentValidation;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Naslag;

namespace Schakel.Core.Personen;

internal sealed class AdresRules : AbstractValidator<AdresGegevens>
{
    public AdresRules(IStringLocalizer<Teksten> text, Naslagwerk naslag, DateOnly today)
    {
        RuleFor(a => a.Straat).Leesbaar(Grens.Naam, text);
        RuleFor(a => a.Postcode).Leesbaar(20, text);
        RuleFor(a => a.Toevoeging).Leesbaar(20, text);
        RuleFor(a => a.Plaats).Leesbaar(Grens.Naam, text);
        RuleFor(a => a.Buitenland).Leesbaar(500, text);
        RuleFor(a => a.Land).Code(CodeLijsten.Land, naslag, today, text["Dit land is niet bekend. Kies uit de lijst."]);
        RuleFor(a => a.Huisnummer).Must(n => n is null or (>= 1 and <= 99999))
            .WithMessage(text["Een huisnummer is een getal van 1 tot en met 99999."]);
        RuleFor(a => a.GeheimGrond).CodeOrNone(CodeLijsten.GeheimAdresGrond, naslag, today, text);
    }
}
