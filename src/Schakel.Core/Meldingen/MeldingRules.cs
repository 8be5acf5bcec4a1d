using FluentValidation;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Naslag;

namespace Schakel.Core.Meldingen;

/// <summary>What must hold for the reporter.</summary>
internal sealed class MelderRules : AbstractValidator<MelderGegevens>
{
    public MelderRules(IStringLocalizer<Teksten> text, Naslagwerk naslag, DateOnly today)
    {
        RuleFor(m => m.Hoedanigheid).Code(CodeLijsten.Hoedanigheid, naslag, today, text["Kies wie er meldt."]);
        RuleFor(m => m.Naam).Leesbaar(Grens.Naam, text);
        RuleFor(m => m.Functie).Leesbaar(Grens.Naam, text);
        RuleFor(m => m.Organisatie).Leesbaar(Grens.Naam, text);
        RuleFor(m => m.Telefoon).Leesbaar(40, text);
        RuleFor(m => m.Email).Leesbaar(Grens.Naam, text);
        RuleFor(m => m.Afschermgrond).CodeOrNone(CodeLijsten.Afschermgrond, naslag, today, text);
        RuleFor(m => m.Afschermgrond).NotEmpty().When(m => m.Afschermen && m.Beroepsmatig)
            .WithMessage(text["Kies waarom de melder niet bekend mag worden."]);
    }
}

/// <summary>What must hold for the facts about a melding as a whole.</summary>
internal sealed class MeldingGegevensRules : AbstractValidator<MeldingGegevens>
{
    public MeldingGegevensRules(IStringLocalizer<Teksten> text, Naslagwerk naslag, DateOnly today)
    {
        RuleFor(g => g.Aard).NotEmpty().WithMessage(text["Kies minstens één vorm van geweld of mishandeling."]);
        RuleForEach(g => g.Aard).Code(CodeLijsten.Aard, naslag, today, text["Deze code is niet bekend. Kies uit de lijst."]);
        RuleFor(g => g.Duur).CodeOrNone(CodeLijsten.Duur, naslag, today, text);
        RuleFor(g => g.Kenmerk).Leesbaar(100, text);
        RuleFor(g => g.Gemeente).Must(code => code is null || naslag.Gemeenten.Bestaat(code, today))
            .WithMessage(text["Deze gemeente is niet bekend. Kies uit de lijst."]);
    }
}
