namespace Schakel.Core.Common;

public readonly record struct CasusId(Guid Value) : ITypedId<CasusId>
{
    public static CasusId New() => new(Guid.CreateVersion7());

    public static CasusId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
