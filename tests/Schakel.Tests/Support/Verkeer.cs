using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Schakel.Tests.Support;

/// <summary>What proxies and browsers keep of all traffic: each address that was asked for, and each header of an answer.</summary>
internal sealed class Verkeer : IStartupFilter
{
    private readonly ConcurrentQueue<string> _regels = [];

    public IReadOnlyCollection<string> Regels => _regels;

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(async (context, following) =>
        {
            _regels.Enqueue(Uri.UnescapeDataString(context.Request.GetEncodedUrl()));
            context.Response.OnStarting(() =>
            {
                Keep(context.Response.Headers);
                return Task.CompletedTask;
            });
            await following(context);
        });
        next(app);
    };

    private void Keep(IHeaderDictionary headers)
    {
        foreach (var (name, value) in headers)
        {
            _regels.Enqueue($"{name}: {Uri.UnescapeDataString(value.ToString())}");
        }
    }
}
