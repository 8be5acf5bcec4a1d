using System.Diagnostics;

namespace Schakel.Tests.Support;

/// <summary>A PostgreSQL server of this test process alone, started when the first test asks for it.</summary>
/// <remarks>
/// It runs under a small script (postgres-server.sh) that stops it as soon as our end of its standard input
/// closes; the system does that for us even when the tests crash or are killed.
/// </remarks>
public sealed class PostgresServer
{
    private static readonly Lazy<Task<PostgresServer>> _shared = new(StartAsync);

    // Held for as long as the server must live: the garbage collector may not close its standard input.
    private readonly Process _guard;

    private PostgresServer(Process guard, string socketFolder)
    {
        _guard = guard;
        SocketFolder = socketFolder;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop();
    }

    /// <summary>The folder of the server's socket, which serves as its host name.</summary>
    public string SocketFolder { get; }

    /// <summary>The process id of the script that guards the server.</summary>
    public int GuardId => _guard.Id;

    public static Task<PostgresServer> SharedAsync() => _shared.Value;

    /// <summary>Starts a server of its own, for a test that stops or breaks it.</summary>
    /// <exception cref="InvalidOperationException">It did not start; the message says why.</exception>
    public static async Task<PostgresServer> StartAsync()
    {
        var guard = Process.Start(new ProcessStartInfo("setsid")
        {
            ArgumentList = { "bash", Path.Combine(AppContext.BaseDirectory, "Support", "postgres-server.sh") },
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = guard.StandardError.ReadToEndAsync();
        return await guard.StandardOutput.ReadLineAsync() is { } folder
            ? new PostgresServer(guard, folder)
            : throw new InvalidOperationException($"PostgreSQL did not start: {await errors}");
    }

    public string ConnectionString(string database) =>
        $"Host={SocketFolder};Username=schakel;Database={database};Maximum Pool Size=30;Include Error Detail=true";

    /// <summary>Stops the server and removes its folder.</summary>
    public void Stop()
    {
        _guard.StandardInput.Close();
        _guard.WaitForExit(TimeSpan.FromSeconds(10));
    }
}
