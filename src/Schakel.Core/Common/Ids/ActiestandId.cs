namespace Schakel.Core.Common;

public readonly record struct ActiestandId(Guid Value) : ITypedId<ActiestandId>
{
    public static ActiestandId New() => new(Guid.CreateVersion7());

    public static ActiestandId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
