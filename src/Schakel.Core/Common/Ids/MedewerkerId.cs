namespace Schakel.Core.Common;

public readonly record struct MedewerkerId(Guid Value) : ITypedId<MedewerkerId>
{
    public static MedewerkerId New() => new(Guid.CreateVersion7());

    public static MedewerkerId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
