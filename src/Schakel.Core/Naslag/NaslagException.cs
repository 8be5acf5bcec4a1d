namespace Schakel.Core.Naslag;

/// <summary>Reference data cannot be used; the message names the file, the place in it and what is wrong.</summary>
/// <remarks>Raised while loading, so that a mistake in a list stops the start and never reaches a worker.</remarks>
public sealed class NaslagException(string bestand, string plaats, string fout, Exception? oorzaak = null)
    : Exception($"{bestand}: {plaats}: {fout}", oorzaak)
{
    /// <summary>Path below the data directory, as <c>codelijsten/aard.json</c>.</summary>
    public string Bestand { get; } = bestand;

    /// <summary>Line or entry, as <c>line 12</c> or <c>code 'partnergeweld'</c>.</summary>
    public string Plaats { get; } = plaats;
}
