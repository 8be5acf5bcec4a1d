using FluentValidation;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Naslag;

namespace Schakel.Core.Personen;

internal sealed class VerbandRules : AbstractValidator<Verband>
{
    public VerbandRules(IStringLocalizer<Teksten> text, Naslagwerk naslag, DateOnly today)
    {
        RuleFor(v => v.Soort).Must(s => s == "gezag" || naslag.Lijst(CodeLijsten.Relatie).IsGeldig(s, today))
            .WithMessage(text["Deze relatie is niet bekend. Kies uit de lijst."]);
        RuleFor(v => v.Gezag).CodeOrNone(CodeLijsten.Gezag, naslag, today, text);
    }
}
