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

internal sealed class ContactRules : AbstractValidator<ContactGegevens>
{
    public ContactRules(IStringLocalizer<Teksten> text, Naslagwerk naslag, DateOnly today)
    {
        RuleFor(c => c.Telefoon).Leesbaar(40, text);
        RuleFor(c => c.Email).Leesbaar(Grens.Naam, text);
        RuleFor(c => c.Uitleg).Leesbaar(1000, text);
        RuleForEach(c => c.Wijzen).Code(CodeLijsten.VeiligContact, naslag, today, text["Deze code is niet bekend. Kies uit de lijst."]);
    }
}

internal sealed class VerbandRules : AbstractValidator<Verband>
{
    public VerbandRules(IStringLocalizer<Teksten> text, Naslagwerk naslag, DateOnly today)
    {
        RuleFor(v => v.Soort).Must(s => s == "gezag" || naslag.Lijst(CodeLijsten.Relatie).IsGeldig(s, today))
            .WithMessage(text["Deze relatie is niet bekend. Kies uit de lijst."]);
        RuleFor(v => v.Gezag).CodeOrNone(CodeLijsten.Gezag, naslag, today, text);
    }
}
