namespace Schakel.Core.Common;

public readonly record struct ToezeggingstandId(Guid Value) : ITypedId<ToezeggingstandId>
{
    public static ToezeggingstandId New() => new(Guid.CreateVersion7());

    public static ToezeggingstandId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
