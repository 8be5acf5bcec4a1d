namespace Schakel.Core.Common;

public readonly record struct ToezeggingId(Guid Value) : ITypedId<ToezeggingId>
{
    public static ToezeggingId New() => new(Guid.CreateVersion7());

    public static ToezeggingId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
