using Schakel.Core.Toegang;

namespace Schakel.Web.Pages.Werkvoorraad;

/// <summary>Everything that the worklist of Veilig Thuis shows.</summary>
public sealed record WerkLijst(
    Wie Wie, WerkFilter Filter, WerkTelling Telling, IReadOnlyList<WerkRij> Rijen, IReadOnlyList<Collega> Collegas,
    int Pagina, int Paginas, IReadOnlySet<Guid> Gekozen)
{
    public bool MagOppakken => Wie.Mag(Recht.CasusEdit);

    public bool MagToewijzen => Wie.Mag(Recht.CasusAssign);

    public bool MagKiezen => (MagOppakken || MagToewijzen) && Rijen.Count > 0;
}

/// <summary>Everything that the list of a receiving organisation shows.</summary>
public sealed record AangebodenLijst(
    IReadOnlyList<Aangeboden> Rijen, AangebodenTelling Telling, bool ToontAangenomen, int Pagina, int Paginas)
{
    public const string Aangenomen = "aangenomen";
}
