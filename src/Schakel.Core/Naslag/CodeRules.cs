using FluentValidation;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;

namespace Schakel.Core.Naslag;

/// <summary>Checks of a value against a code list, on the day of today.</summary>
internal static class CodeRules
{
    public static IRuleBuilderOptions<T, string> Code<T>(
        this IRuleBuilder<T, string> rule, string lijst, Naslagwerk naslag, DateOnly today, string message) =>
        rule.Must(code => naslag.Lijst(lijst).IsGeldig(code, today)).WithMessage(message);

    public static IRuleBuilderOptions<T, string?> CodeOrNone<T>(
        this IRuleBuilder<T, string?> rule, string lijst, Naslagwerk naslag, DateOnly today, IStringLocalizer<Teksten> text) =>
        rule.Must(code => string.IsNullOrEmpty(code) || naslag.Lijst(lijst).IsGeldig(code, today))
            .WithMessage(text["Deze code is niet bekend. Kies uit de lijst."]);
}
