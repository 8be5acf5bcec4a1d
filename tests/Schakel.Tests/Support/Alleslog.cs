using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Schakel.Tests.Support;

/// <summary>Listens to every line that the application logs, at every level, and keeps those in which a canary sings.</summary>
internal sealed class Alleslog : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _zangen = [];
    private readonly ConcurrentDictionary<(string Category, LogLevel Level), int> _counts = [];

    public IReadOnlyCollection<string> Zangen => _zangen;

    /// <summary>How many lines were heard of each source and level.</summary>
    public IReadOnlyDictionary<(string Category, LogLevel Level), int> Counts => _counts;

    public ILogger CreateLogger(string categoryName) => new Ear(this, categoryName);

    public void Dispose()
    {
    }

    private void Hear(string category, LogLevel level, object? state, string text)
    {
        // A log for machines keeps the values by themselves, whatever the sentence says.
        var values = state is IEnumerable<KeyValuePair<string, object?>> pairs ? string.Join(' ', pairs.Select(p => p.Value)) : state?.ToString();
        _counts.AddOrUpdate((category, level), 1, (_, count) => count + 1);
        if (Kanaries.In($"{text} {values}") is { Count: > 0 } found)
        {
            _zangen.Enqueue($"{string.Join(' ', found)} in {level} of {category}: {text}");
        }
    }

    private sealed class Ear(Alleslog log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            log.Hear(category, LogLevel.None, state, "");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            log.Hear(category, logLevel, state, $"{formatter(state, exception)} {exception}");
    }
}
