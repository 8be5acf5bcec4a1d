using System.Globalization;
using Schakel.Core.Termijnen;

namespace Schakel.Tests.Termijnen;

/// <summary>The terms as shipped, and short ways to write days and instants.</summary>
internal static class Data
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "data");

    public static TermijnenRegister Register { get; } = TermijnenRegister.Load(Folder);

    public static Werkdagen Werkdagen => Register.Werkdagen;

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateTimeOffset Instant(string text) =>
        DateTimeOffset.ParseExact(text, "yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    /// <summary>An instant as storage holds it.</summary>
    public static DateTime Utc(string text) => Instant(text).UtcDateTime;

    public static DateTimeOffset Noon(DateOnly day) => new(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);

    /// <summary>The end of a term that must have one.</summary>
    public static TermijnBerekening End(string soort, string vanaf, int verlengingen = 0) =>
        Register.Compute(soort, Instant(vanaf), verlengingen).Value.ShouldNotBeNull();
}
