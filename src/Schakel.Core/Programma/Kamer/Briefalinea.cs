using Schakel.Core.Common;

namespace Schakel.Core.Programma;

/// <summary>What the letter of one half year says about one promise.</summary>
public sealed class Briefalinea
{
    private Briefalinea()
    {
    }

    public required BriefalineaId Id { get; init; }

    public required ToezeggingId Toezegging { get; init; }

    /// <summary>Of the letter, as <c>2019-06</c>.</summary>
    public required string Halfjaar { get; init; }

    public string Tekst { get; private set; } = "";

    public Guid Versie { get; private set; }

    public static Briefalinea Write(BriefalineaId id, ToezeggingId toezegging, Halfjaar halfjaar, string tekst)
    {
        var alinea = new Briefalinea { Id = id, Toezegging = toezegging, Halfjaar = halfjaar.ToString() };
        alinea.Rewrite(tekst);
        return alinea;
    }

    public void Rewrite(string tekst)
    {
        Tekst = tekst;
        Versie = Guid.NewGuid();
    }
}
