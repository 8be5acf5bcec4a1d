using System.Diagnostics;
using System.Globalization;

namespace Schakel.Bench;

/// <summary>Somebody who asks for one page again and again, in a process of its own.</summary>
internal static class Load
{
    /// <summary>For each line with a number of milliseconds: asks that long, at least once, one after the other, and tells how often.</summary>
    public static async Task<int> RunAsync(Uri address, string cookie)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });
        client.DefaultRequestHeaders.Add("Cookie", cookie);
        while (await Console.In.ReadLineAsync() is { } line)
        {
            var length = TimeSpan.FromMilliseconds(int.Parse(line, CultureInfo.InvariantCulture));
            var watch = Stopwatch.StartNew();
            var count = 0;
            do
            {
                using var response = await client.GetAsync(address);
                response.EnsureSuccessStatusCode();
                await response.Content.CopyToAsync(Stream.Null);
                count++;
            }
            while (watch.Elapsed < length);

            await Console.Out.WriteLineAsync(count.ToString(CultureInfo.InvariantCulture));
        }

        return 0;
    }
}

/// <summary>The other end: starts the process and lets it ask.</summary>
internal sealed class Asker : IDisposable
{
    private readonly Process _process;

    public Asker(Uri address, string cookie) => _process = Process.Start(new ProcessStartInfo
    {
        FileName = "dotnet",
        ArgumentList = { typeof(Load).Assembly.Location, "load", address.ToString(), cookie },
        UseShellExecute = false,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    }) ?? throw new InvalidOperationException("The program could not be started a second time.");

    public async Task<int> AskAsync(TimeSpan length)
    {
        await _process.StandardInput.WriteLineAsync(((int)length.TotalMilliseconds).ToString(CultureInfo.InvariantCulture));
        await _process.StandardInput.FlushAsync();
        return await _process.StandardOutput.ReadLineAsync() is { } count
            ? int.Parse(count, CultureInfo.InvariantCulture)
            : throw new InvalidOperationException("Who asks the pages has stopped: a page was not there.");
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
