namespace Schakel.Core.Common;

public readonly record struct ContactId(Guid Value) : ITypedId<ContactId>
{
    public static ContactId New() => new(Guid.CreateVersion7());

    public static ContactId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
