namespace Schakel.Cli.Seed;

/// <summary>What the sources give no figure for, taken as an assumption in <c>data/demonstratie/verloop.json</c>.</summary>
/// <param name="MonitorenNaOverdracht">Share of the hand-overs after which Veilig Thuis monitors.</param>
/// <param name="HoortHierNiet">Share of the first meldingen that are no matter for Veilig Thuis.</param>
/// <param name="Monitoring">How long monitoring lasts: shares and bounds in days.</param>
internal sealed record Verloop(
    string Toelichting, string Bron, double MonitorenNaOverdracht, IReadOnlyList<Duurklasse> Monitoring, double OverdrachtNaEigenVervolg,
    double AanbodGeweigerd, double AanbodIngetrokken, double BesluitIngetrokken, double HoortHierNiet)
{
    public int MonitorDagen(Toeval toeval)
    {
        var klasse = toeval.Kies([.. Monitoring.Select(m => (m, m.Aandeel))]);
        return toeval.Tussen(klasse.Van, klasse.TotEnMet);
    }
}

internal sealed record Duurklasse(double Aandeel, int Van, int TotEnMet);
