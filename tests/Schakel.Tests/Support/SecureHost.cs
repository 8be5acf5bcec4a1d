using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Schakel.Tests.Support;

/// <summary>The application as in production: over https and without the demonstration.</summary>
public sealed class SecureHost : IAsyncDisposable
{
    private readonly string _file = Path.GetTempFileName();
    private readonly X509Certificate2 _certificate = Certificate("CN=localhost");

    private SecureHost(Dictionary<string, string?> settings)
    {
        const string Password = "proef";
        File.WriteAllBytes(_file, _certificate.Export(X509ContentType.Pfx, Password));
        foreach (var (key, value) in settings.Concat(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["urls"] = "https://127.0.0.1:0",
            ["Demo"] = "false",
            ["Kestrel:Certificates:Default:Path"] = _file,
            ["Kestrel:Certificates:Default:Password"] = Password,
        }))
        {
            Host.Settings[key] = value;
        }
    }

    public WebHost Host { get; } = new();

    public static async Task<SecureHost> StartAsync(params (string Key, string? Value)[] settings)
    {
        var host = new SecureHost(settings.ToDictionary(s => s.Key, s => s.Value));
        await host.Host.InitializeAsync();
        await Wereld.MakeAsync(host.Host);
        return host;
    }

    public static X509Certificate2 Certificate(string name)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest(name, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var now = TimeProvider.System.GetUtcNow();
        using var made = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null, X509KeyStorageFlags.Exportable);
    }

    /// <summary>Somebody who knows our certificate, with one of their own if they have one.</summary>
    public HttpClient NewClient(X509Certificate2? own = null) => NewClient(Host.Address, _certificate, own);

    /// <summary>Somebody who knows the certificate of a site, and no other.</summary>
    public static HttpClient NewClient(Uri site, X509Certificate2 known, X509Certificate2? own = null) => new(new SocketsHttpHandler
    {
        CookieContainer = new CookieContainer(),
        AllowAutoRedirect = false,
        SslOptions = new SslClientAuthenticationOptions
        {
            RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == known.GetCertHashString(),
            ClientCertificates = own is null ? null : [own],
        },
    })
    {
        BaseAddress = site,
    };

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        _certificate.Dispose();
        File.Delete(_file);
    }
}
