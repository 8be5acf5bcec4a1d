using Schakel.Core.Common;

namespace Schakel.Core.Concepten;

/// <summary>What somebody typed and has not recorded yet: a draft of one form, of one medewerker.</summary>
/// <remarks>
/// Nobody else can open it. It is removed when the form is recorded; <see cref="AfgerondAls"/> then makes a second
/// press of the button, from a double click or another tab, end at the same record.
/// </remarks>
public sealed class Concept
{
    private Concept()
    {
    }

    public required ConceptId Id { get; init; }

    public required OrganisatieId Organisatie { get; init; }

    public required MedewerkerId Medewerker { get; init; }

    /// <summary>Which form: <c>melding</c>, <c>advies</c>, <c>veiligheidsbeoordeling</c> …</summary>
    public required string Formulier { get; init; }

    /// <summary>About which record the form is, or empty when it makes a new one.</summary>
    public required string Over { get; init; }

    /// <summary>The answers as JSON: one object for each page of the form.</summary>
    public string Inhoud { get; private set; } = "{}";

    public required DateTime BegonnenOp { get; init; }

    public DateTime GewijzigdOp { get; private set; }

    /// <summary>The record that this draft became.</summary>
    public Guid? AfgerondAls { get; private set; }

    public Guid Versie { get; private set; }

    public static Concept Begin(
        ConceptId id, OrganisatieId organisatie, MedewerkerId medewerker, string formulier, string over, DateTime op) => new()
        {
            Id = id,
            Organisatie = organisatie,
            Medewerker = medewerker,
            Formulier = formulier,
            Over = over,
            BegonnenOp = op,
            GewijzigdOp = op,
            Versie = Guid.NewGuid(),
        };

    public void Write(string inhoud, DateTime op)
    {
        Inhoud = inhoud;
        GewijzigdOp = op;
        Versie = Guid.NewGuid();
    }

    /// <summary>The form is recorded; what was typed now stands in the record and is wiped here.</summary>
    public void Finish(Guid als, DateTime op)
    {
        AfgerondAls = als;
        Write("{}", op);
    }
}
