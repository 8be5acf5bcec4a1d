using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Beheer;

/// <summary>Reference data with its source, version and validity.</summary>
[Requires(Recht.BeheerReference)]
public sealed class NaslagModel(Naslagwerk naslag, IStringLocalizer<Teksten> text) : SchakelPage
{
    /// <summary>Everything that has a source, in one list.</summary>
    public IReadOnlyList<Regel> Regels { get; private set; } = [];

    public sealed record Regel(string Naam, int Aantal, Bronvermelding Bron);

    public string HerkomstVan(Bronvermelding bron) => bron.Herkomst switch
    {
        Herkomst.Gepubliceerd => text["gepubliceerd"],
        Herkomst.Gereconstrueerd => text["gereconstrueerd"],
        _ => text["eigen werklijst"],
    };

    public void OnGet() => Regels =
    [
        .. naslag.Lijsten.Select(lijst => new Regel(lijst.Naam, lijst.Codes.Count, lijst)),
        .. naslag.Vragenlijsten.Select(lijst => new Regel(lijst.Code, lijst.Onderwerpen.Count, lijst)),
    ];
}
