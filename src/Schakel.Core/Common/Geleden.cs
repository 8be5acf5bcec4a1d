using Microsoft.Extensions.Localization;

namespace Schakel.Core.Common;

/// <summary>How long ago something was, in words: "zojuist", "3 uur geleden", "gisteren", "9 dagen geleden".</summary>
public sealed class Geleden(IStringLocalizer<Teksten> text, TimeProvider clock)
{
    private const int DaysInWords = 60;

    /// <param name="op">An instant from storage, UTC; what lies ahead, by a clock that is off, is just in.</param>
    public string Of(DateTime op)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var days = Amsterdam.Day(now).DayNumber - Amsterdam.Day(op).DayNumber;
        return (now - op, days) switch
        {
            ({ TotalHours: < 1 }, _) => text["zojuist"],
            ({ TotalHours: var hours }, 0) => text["{0} uur geleden", (int)hours],
            (_, 1) => text["gisteren"],
            (_, <= DaysInWords) => text["{0} dagen geleden", days],
            _ => text["{0} maanden geleden", (int)(days / 30.44)],
        };
    }
}
