namespace Schakel.Tests.Support;

/// <summary>The application with the world of <see cref="Wereld"/> in it, shared by the tests of one class.</summary>
public sealed class WereldHost : IAsyncLifetime
{
    private Wereld? _wereld;

    public WebHost Host { get; } = new();

    public Wereld Wereld => _wereld ?? throw new InvalidOperationException("The world has not been made.");

    public async ValueTask InitializeAsync()
    {
        await Host.InitializeAsync();
        _wereld = await Wereld.MakeAsync(Host);
    }

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
