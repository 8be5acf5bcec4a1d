namespace Schakel.Core.Common;

public readonly record struct MelderId(Guid Value) : ITypedId<MelderId>
{
    public static MelderId New() => new(Guid.CreateVersion7());

    public static MelderId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
