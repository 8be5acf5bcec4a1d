namespace Schakel.Web;

/// <summary>How this instance runs; read from configuration.</summary>
public sealed class SchakelOptions
{
    /// <summary>Opens the demonstration: sign-in by role, the page of components, a banner on every page.</summary>
    public bool Demo { get; set; }
}
