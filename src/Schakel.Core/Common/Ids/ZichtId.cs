namespace Schakel.Core.Common;

public readonly record struct ZichtId(Guid Value) : ITypedId<ZichtId>
{
    public static ZichtId New() => new(Guid.CreateVersion7());

    public static ZichtId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
