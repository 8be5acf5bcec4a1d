namespace Schakel.Web.Api;

/// <summary>Who may call the partner API, and how much they may send; configuration section <c>Api</c>.</summary>
public sealed class ApiOptions
{
    /// <summary>The token of the demonstration; made anew at each start unless it is given.</summary>
    public string? DemoToken { get; set; }

    /// <summary>The Veilig Thuis to which the token of the demonstration belongs.</summary>
    public string DemoOrganisatie { get; set; } = "VT07";

    /// <summary>The issuer of access tokens (JWT); without one, no token but that of the demonstration is accepted.</summary>
    public string? Issuer { get; set; }

    /// <summary>What the token must be meant for.</summary>
    public string? Audience { get; set; }

    /// <summary>The claim with the code of the organisation that receives, such as <c>VT07</c>.</summary>
    public string OrganisatieClaim { get; set; } = "organisatie";

    /// <summary>The claim that names the sending system.</summary>
    public string AfzenderClaim { get; set; } = "sub";

    /// <summary>Client certificates that are let in with mutual TLS.</summary>
    public IList<ApiCertificate> Certificates { get; } = [];

    /// <summary>The largest message; a police report of many pages fits twenty times.</summary>
    public int MaxBodyBytes { get; set; } = 2 * 1024 * 1024;

    /// <summary>Whom a partner's developer can reach.</summary>
    public string Contact { get; set; } = "koppelvlak@voorbeeld.example";
}

/// <summary>One client certificate and whom it stands for.</summary>
public sealed class ApiCertificate
{
    /// <summary>SHA-256 of the certificate, in hexadecimal.</summary>
    public string Thumbprint { get; set; } = "";

    public string Organisatie { get; set; } = "";

    public string Afzender { get; set; } = "";
}
