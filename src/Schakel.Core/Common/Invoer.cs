using FluentValidation;
using Microsoft.Extensions.Localization;

namespace Schakel.Core.Common;

/// <summary>Rules for typed text that hold in every form and message alike.</summary>
public static class Invoer
{
    /// <summary>At most so many characters, and none that a database or a reader cannot hold.</summary>
    /// <remarks>
    /// Text from right to left, combining marks and emoji are somebody's words and stay as they are; a null byte, a
    /// half surrogate pair and other control characters are damage.
    /// </remarks>
    public static IRuleBuilderOptions<T, string?> Leesbaar<T>(
        this IRuleBuilder<T, string?> rule, int max, IStringLocalizer<Teksten> text) => rule
            .Must(value => value is null || value.Length <= max)
            .WithMessage((_, value) => text["Kort de tekst in: {0} tekens is te lang, {1} is het meeste.", value!.Length, max])
            .Must(value => value is null || IsReadable(value))
            .WithMessage(_ => text["De tekst bevat een teken dat niet bewaard kan worden. Typ de tekst opnieuw of plak die zonder opmaak."]);

    /// <summary>True when every character can be stored and shown.</summary>
    public static bool IsReadable(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(c) || (char.IsControl(c) && c is not ('\n' or '\r' or '\t')))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Null when there is nothing but white space; otherwise without it at both ends.</summary>
    public static string? Tidy(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
