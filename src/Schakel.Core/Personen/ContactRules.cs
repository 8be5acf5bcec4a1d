using FluentValidation;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Naslag;

namespace Schakel.Core.Personen;

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
