namespace Schakel.Core.Common;

public readonly record struct OrganisatieId(Guid Value) : ITypedId<OrganisatieId>
{
    public static OrganisatieId New() => new(Guid.CreateVersion7());

    public static OrganisatieId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
