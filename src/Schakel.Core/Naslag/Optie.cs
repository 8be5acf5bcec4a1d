namespace Schakel.Core.Naslag;

public sealed record Optie(string Waarde, string Nl, string En)
{
    public string Naam => Tekst.Pick(Nl, En);
}
