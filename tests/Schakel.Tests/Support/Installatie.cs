using System.Diagnostics;
using System.Security.Cryptography.X509Certificates;
using Schakel.Tests.Cli;

namespace Schakel.Tests.Support;

/// <summary>Schakel as an operator starts it: nothing in the database, commands, and the built program serving over https.</summary>
internal sealed class Installatie : IAsyncDisposable
{
    private const string Password = "proef";

    private readonly string _folder = Directory.CreateTempSubdirectory("schakel-installatie-").FullName;
    private readonly X509Certificate2 _certificate = SecureHost.Certificate("CN=localhost");
    private TestDatabase? _postgres;
    private Process? _server;
    private Uri? _address;

    /// <summary>How a command finds the database.</summary>
    public IReadOnlyList<string> Where =>
        _postgres is null ? ["--data", _folder] : ["--data", _folder, "--postgres", _postgres.Opslag.Connection];

    public static async Task<Installatie> CreateAsync() => new()
    {
        _postgres = TestDatabase.Current == DatabaseKind.Postgres ? await TestDatabase.CreateEmptyAsync() : null,
    };

    public Task<CliCall> CallAsync(params string[] args) => CliCall.RunAsync([.. args, .. Where]);

    /// <summary>Starts <c>schakel serve</c> in a process of its own and waits until it says where.</summary>
    public async Task ServeAsync(params (string Name, string Value)[] environment)
    {
        var file = Path.Combine(_folder, "proef.pfx");
        await File.WriteAllBytesAsync(file, _certificate.Export(X509ContentType.Pfx, Password));
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "schakel.dll"), "serve", "--urls", "https://127.0.0.1:0", .. Where])
        {
            WorkingDirectory = _folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment.Concat(
        [
            ("ASPNETCORE_ENVIRONMENT", "Production"), ("Kestrel__Certificates__Default__Path", file), ("Kestrel__Certificates__Default__Password", Password),
        ]))
        {
            start.Environment[name] = value;
        }

        const string Ready = "Schakel: ";
        _server = Process.Start(start)!;
        var error = _server.StandardError.ReadToEndAsync();
        while (await _server.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith(Ready, StringComparison.Ordinal))
            {
                _address = new Uri(line[Ready.Length..]);
                _ = _server.StandardOutput.ReadToEndAsync();
                return;
            }
        }

        throw new InvalidOperationException($"It did not start: {await error}");
    }

    public HttpClient NewClient() => SecureHost.NewClient(_address!, _certificate);

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            _server.Kill(entireProcessTree: true);
            await _server.WaitForExitAsync();
            _server.Dispose();
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (_postgres is not null)
        {
            await _postgres.DisposeAsync();
        }

        _certificate.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
