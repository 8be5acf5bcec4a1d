using System.Text.Json;
using Schakel.Core.Common;
using Schakel.Core.Toegang;

namespace Schakel.Core.Concepten;

/// <summary>What somebody typed and has not recorded yet: a draft of one form, of one medewerker (ADR-0011).</summary>
/// <remarks>
/// Nobody else can open it. When the form is recorded it goes, or it stays empty with <see cref="AfgerondAls"/>, so
/// that a second press of the button, from a double click or another tab, ends at the same record.
/// </remarks>
public sealed class Concept : IVanOrganisatie
{
    private const string Leeg = "[]";

    private Concept()
    {
    }

    public required ConceptId Id { get; init; }

    public required OrganisatieId Organisatie { get; init; }

    public required MedewerkerId Medewerker { get; init; }

    /// <summary>Which form: a name such as <c>melding</c>, or the path of a page that is a form by itself.</summary>
    public required string Formulier { get; init; }

    /// <summary>What it is about: the record that it starts from, or the heading of its page. May be empty.</summary>
    public required string Over { get; init; }

    /// <summary>The parts in the order in which they were begun, as JSON; read it with <see cref="Delen"/>.</summary>
    public string Inhoud { get; private set; } = Leeg;

    public required DateTime BegonnenOp { get; init; }

    public DateTime GewijzigdOp { get; private set; }

    /// <summary>The record that this draft became.</summary>
    public Guid? AfgerondAls { get; private set; }

    public Guid Versie { get; private set; }

    public static Concept Begin(ConceptId id, Wie wie, string formulier, string over, DateTime op) => new()
    {
        Id = id,
        Organisatie = wie.Organisatie,
        Medewerker = wie.Medewerker,
        Formulier = formulier,
        Over = over,
        BegonnenOp = op,
        GewijzigdOp = op,
        Versie = Guid.NewGuid(),
    };

    public IReadOnlyList<Deel> Delen() => JsonSerializer.Deserialize<List<Deel>>(Inhoud) ?? [];

    public Deel? Find(string naam) => Delen().FirstOrDefault(d => d.Naam == naam);

    /// <summary>Keeps a part; one that stands there already is replaced in its place.</summary>
    public void Keep(Deel deel, DateTime op)
    {
        var delen = Delen().ToList();
        var at = delen.FindIndex(d => d.Naam == deel.Naam);
        if (at < 0)
        {
            delen.Add(deel);
        }
        else
        {
            delen[at] = deel;
        }

        Write(JsonSerializer.Serialize(delen), op);
    }

    public void Drop(string naam, DateTime op) => Write(JsonSerializer.Serialize(Delen().Where(d => d.Naam != naam)), op);

    /// <summary>The form is recorded; what was typed now stands in the record and is wiped here.</summary>
    public void Finish(Guid als, DateTime op)
    {
        AfgerondAls = als;
        Write(Leeg, op);
    }

    private void Write(string inhoud, DateTime op)
    {
        Inhoud = inhoud;
        GewijzigdOp = op;
        Versie = Guid.NewGuid();
    }
}
