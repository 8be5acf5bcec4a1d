using System.Net;

namespace Schakel.Tests.Support;

public sealed class WebHostTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task It_answers_over_real_http_on_loopback()
    {
        using var response = await host.NewClient(followRedirects: true).GetAsync("/");

        host.Address.IsLoopback.ShouldBeTrue();
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        host.Errors.Lines.ShouldBeEmpty();
    }
}
