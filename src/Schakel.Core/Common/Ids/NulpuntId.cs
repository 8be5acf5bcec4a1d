namespace Schakel.Core.Common;

public readonly record struct NulpuntId(Guid Value) : ITypedId<NulpuntId>
{
    public static NulpuntId New() => new(Guid.CreateVersion7());

    public static NulpuntId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
