using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;

namespace Schakel.Core.Meldingen;

internal sealed class AdviesRules : AbstractValidator<AdviesGegevens>
{
    public AdviesRules(IStringLocalizer<Teksten> text, Naslagwerk naslag, DateOnly today)
    {
        RuleFor(g => g.Hoedanigheid).Code(CodeLijsten.Hoedanigheid, naslag, today, text["Kies wie er advies vraagt."]);
        RuleFor(g => g.Aard).NotEmpty().WithMessage(text["Kies minstens één vorm van geweld of mishandeling."]);
        RuleForEach(g => g.Aard).Code(CodeLijsten.Aard, naslag, today, text["Deze code is niet bekend. Kies uit de lijst."]);
        RuleFor(g => g.Duur).CodeOrNone(CodeLijsten.Duur, naslag, today, text);
        RuleFor(g => g.GegevenAdvies).NotEmpty().WithMessage(text["Kies welk advies u gaf."]);
        RuleForEach(g => g.GegevenAdvies).Code(CodeLijsten.GegevenAdvies, naslag, today, text["Deze code is niet bekend. Kies uit de lijst."]);
        RuleFor(g => g.Gemeente).Must(code => code is null || naslag.Gemeenten.Bestaat(code, today))
            .WithMessage(text["Deze gemeente is niet bekend. Kies uit de lijst."]);
        RuleFor(g => g.AdviesvragerNaam).Leesbaar(Grens.Naam, text);
        RuleFor(g => g.AdviesvragerOrganisatie).Leesbaar(Grens.Naam, text);
        RuleFor(g => g.AdviesvragerTelefoon).Leesbaar(40, text);
        RuleFor(g => g).Must(g => MayLeaveDetails(g, naslag)).WithName(nameof(AdviesGegevens.AdviesvragerNaam))
            .WithMessage(text["Leg geen gegevens van deze adviesvrager vast: zij zouden bekend maken over wie het advies gaat."]);
    }

    private static bool MayLeaveDetails(AdviesGegevens g, Naslagwerk naslag) =>
        (g.AdviesvragerNaam ?? g.AdviesvragerOrganisatie ?? g.AdviesvragerTelefoon) is null
        || naslag.Lijst(CodeLijsten.Hoedanigheid).Find(g.Hoedanigheid)?.Heeft(Kenmerk.EigenGegevens) == true;
}
