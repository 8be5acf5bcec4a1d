using System.Collections.Frozen;

namespace Schakel.Core.Naslag;

/// <summary>All reference data, read once at the start and never changed after.</summary>
/// <remarks>Registered as a singleton. To change a list: change its file, with a source and a day, and restart.</remarks>
public sealed class Naslagwerk
{
    private readonly FrozenDictionary<string, CodeLijst> _lijsten;

    private Naslagwerk(NaslagBron bron)
    {
        _lijsten = CodeLijstLoader.Load(bron);
        Gemeenten = Gemeenten.Load(bron);
        Herindelingen = Herindelingen.Load(bron, Gemeenten);
        Gebieden = Gebieden.Load(bron, Gemeenten);
        Rechten = Rechten.Load(bron, Lijst(CodeLijsten.SoortOrganisatie));
        Vragenlijsten = VragenlijstLoader.Load(bron);
        Besluiten = new Besluiten(Lijst(CodeLijsten.Besluit), Lijst(CodeLijsten.BesluitRegionaal));
        Organisaties = Organisatieregister.Load(bron, Lijst(CodeLijsten.SoortOrganisatie), Gemeenten);
        Tegelkaart = Tegelkaart.Load(bron);
    }

    /// <summary>The folder <c>data</c> that the build puts beside the program.</summary>
    public static string ShippedDirectory { get; } = Path.Combine(AppContext.BaseDirectory, "data");

    public Gemeenten Gemeenten { get; }

    public Herindelingen Herindelingen { get; }

    public Gebieden Gebieden { get; }

    public Rechten Rechten { get; }

    public Besluiten Besluiten { get; }

    public Organisatieregister Organisaties { get; }

    public IReadOnlyList<Vragenlijst> Vragenlijsten { get; }

    public Tegelkaart Tegelkaart { get; }

    public IEnumerable<CodeLijst> Lijsten => _lijsten.Values.OrderBy(l => l.Naam, StringComparer.Ordinal);

    /// <summary>Reads and checks everything; a mistake anywhere stops the start.</summary>
    /// <param name="dataDirectory">The folder <c>data</c>, normally <see cref="ShippedDirectory"/>.</param>
    /// <exception cref="NaslagException">A file is absent, unreadable or contradicts itself; names file and entry.</exception>
    public static Naslagwerk Load(string dataDirectory) => new(new NaslagBron(dataDirectory));

    /// <summary>A code list by its name.</summary>
    /// <param name="naam">One of <see cref="CodeLijsten"/>.</param>
    /// <exception cref="KeyNotFoundException">There is no such list: a mistake of the caller.</exception>
    public CodeLijst Lijst(string naam) => _lijsten[naam];

    /// <summary>The newest questionnaire of this code that is in use on a day; null when there is none.</summary>
    public Vragenlijst? Vragenlijst(string code, DateOnly op) =>
        Vragenlijsten.Where(v => v.Code == code && v.Geldt(op)).MaxBy(v => v.Van);

    /// <summary>A questionnaire of one version, also one that is no longer in use: old answers keep theirs.</summary>
    public Vragenlijst? Vragenlijst(string code, string versie) =>
        Vragenlijsten.FirstOrDefault(v => v.Code == code && v.Versie == versie);

    /// <summary>The questionnaire that an answered one names as <c>code@version</c>; null when it is not known.</summary>
    public Vragenlijst? VragenlijstBij(string naam) => Vragenlijsten.FirstOrDefault(v => v.Naam == naam);
}
