using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Schakel.Browser.Support;

/// <summary>Watches a visit for what must never happen: a request to somebody else, or an error on the console.</summary>
internal sealed class Guard
{
    private readonly Uri _origin;
    private readonly ConcurrentDictionary<string, byte> _visited = new();
    private readonly ConcurrentQueue<string> _faults = [];

    public Guard(IBrowserContext context, Uri origin)
    {
        _origin = origin;
        context.Request += (_, request) => Watch(request);
        context.Console += (_, message) => Watch(message);
        context.WebError += (_, error) => _faults.Enqueue($"error in script: {error.Error}");
    }

    public IReadOnlyCollection<string> Faults => _faults;

    private void Watch(IRequest request)
    {
        if (request.IsNavigationRequest)
        {
            _visited.TryAdd(request.Url, 0);
        }

        var url = new Uri(request.Url);
        if (url.Scheme is not ("data" or "blob" or "about") && !IsOurs(url))
        {
            _faults.Enqueue($"request to a third party: {url}");
        }
    }

    // A page that answers 404 or 400 on purpose is logged as an error too; what the page itself asks for must be there.
    private void Watch(IConsoleMessage message)
    {
        var isAnswerOfPage = message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal)
            && _visited.Keys.Any(url => message.Location.StartsWith(url, StringComparison.Ordinal));
        if (message.Type == "error" && !isAnswerOfPage)
        {
            _faults.Enqueue($"error on the console: {message.Text} ({message.Location})");
        }
    }

    private bool IsOurs(Uri url) => Uri.Compare(
        url, _origin, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0;
}
