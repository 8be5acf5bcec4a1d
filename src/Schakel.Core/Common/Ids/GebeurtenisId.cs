namespace Schakel.Core.Common;

public readonly record struct GebeurtenisId(Guid Value) : ITypedId<GebeurtenisId>
{
    public static GebeurtenisId New() => new(Guid.CreateVersion7());

    public static GebeurtenisId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
