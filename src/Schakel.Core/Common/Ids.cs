namespace Schakel.Core.Common;

/// <summary>An identifier that cannot be mistaken for that of another kind of thing.</summary>
/// <remarks>New ones are version 7, so that rows made together lie together in an index.</remarks>
public interface ITypedId<TSelf>
    where TSelf : struct, ITypedId<TSelf>
{
    Guid Value { get; }

    static abstract TSelf From(Guid value);
}

public readonly record struct OrganisatieId(Guid Value) : ITypedId<OrganisatieId>
{
    public static OrganisatieId New() => new(Guid.CreateVersion7());

    public static OrganisatieId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct TeamId(Guid Value) : ITypedId<TeamId>
{
    public static TeamId New() => new(Guid.CreateVersion7());

    public static TeamId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct MedewerkerId(Guid Value) : ITypedId<MedewerkerId>
{
    public static MedewerkerId New() => new(Guid.CreateVersion7());

    public static MedewerkerId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct ContactId(Guid Value) : ITypedId<ContactId>
{
    public static ContactId New() => new(Guid.CreateVersion7());

    public static ContactId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct AdviesId(Guid Value) : ITypedId<AdviesId>
{
    public static AdviesId New() => new(Guid.CreateVersion7());

    public static AdviesId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct MeldingId(Guid Value) : ITypedId<MeldingId>
{
    public static MeldingId New() => new(Guid.CreateVersion7());

    public static MeldingId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct CasusId(Guid Value) : ITypedId<CasusId>
{
    public static CasusId New() => new(Guid.CreateVersion7());

    public static CasusId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct MelderId(Guid Value) : ITypedId<MelderId>
{
    public static MelderId New() => new(Guid.CreateVersion7());

    public static MelderId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct UitspraakId(Guid Value) : ITypedId<UitspraakId>
{
    public static UitspraakId New() => new(Guid.CreateVersion7());

    public static UitspraakId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct BetrokkeneId(Guid Value) : ITypedId<BetrokkeneId>
{
    public static BetrokkeneId New() => new(Guid.CreateVersion7());

    public static BetrokkeneId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct PersoonId(Guid Value) : ITypedId<PersoonId>
{
    public static PersoonId New() => new(Guid.CreateVersion7());

    public static PersoonId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct AdresId(Guid Value) : ITypedId<AdresId>
{
    public static AdresId New() => new(Guid.CreateVersion7());

    public static AdresId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct VeiligContactId(Guid Value) : ITypedId<VeiligContactId>
{
    public static VeiligContactId New() => new(Guid.CreateVersion7());

    public static VeiligContactId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct RelatieId(Guid Value) : ITypedId<RelatieId>
{
    public static RelatieId New() => new(Guid.CreateVersion7());

    public static RelatieId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct KoppelingId(Guid Value) : ITypedId<KoppelingId>
{
    public static KoppelingId New() => new(Guid.CreateVersion7());

    public static KoppelingId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct VeiligheidsbeoordelingId(Guid Value) : ITypedId<VeiligheidsbeoordelingId>
{
    public static VeiligheidsbeoordelingId New() => new(Guid.CreateVersion7());

    public static VeiligheidsbeoordelingId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct DeelnemerId(Guid Value) : ITypedId<DeelnemerId>
{
    public static DeelnemerId New() => new(Guid.CreateVersion7());

    public static DeelnemerId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct ZichtId(Guid Value) : ITypedId<ZichtId>
{
    public static ZichtId New() => new(Guid.CreateVersion7());

    public static ZichtId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct GebeurtenisId(Guid Value) : ITypedId<GebeurtenisId>
{
    public static GebeurtenisId New() => new(Guid.CreateVersion7());

    public static GebeurtenisId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct TaakId(Guid Value) : ITypedId<TaakId>
{
    public static TaakId New() => new(Guid.CreateVersion7());

    public static TaakId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct OverdrachtId(Guid Value) : ITypedId<OverdrachtId>
{
    public static OverdrachtId New() => new(Guid.CreateVersion7());

    public static OverdrachtId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct OverdrachtVraagId(Guid Value) : ITypedId<OverdrachtVraagId>
{
    public static OverdrachtVraagId New() => new(Guid.CreateVersion7());

    public static OverdrachtVraagId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct HerinneringId(Guid Value) : ITypedId<HerinneringId>
{
    public static HerinneringId New() => new(Guid.CreateVersion7());

    public static HerinneringId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct ConceptId(Guid Value) : ITypedId<ConceptId>
{
    public static ConceptId New() => new(Guid.CreateVersion7());

    public static ConceptId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct InboxBerichtId(Guid Value) : ITypedId<InboxBerichtId>
{
    public static InboxBerichtId New() => new(Guid.CreateVersion7());

    public static InboxBerichtId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
