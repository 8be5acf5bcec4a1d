namespace Schakel.Core.Common;

public readonly record struct InboxBerichtId(Guid Value) : ITypedId<InboxBerichtId>
{
    public static InboxBerichtId New() => new(Guid.CreateVersion7());

    public static InboxBerichtId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
