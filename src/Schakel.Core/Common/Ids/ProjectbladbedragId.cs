namespace Schakel.Core.Common;

public readonly record struct ProjectbladbedragId(Guid Value) : ITypedId<ProjectbladbedragId>
{
    public static ProjectbladbedragId New() => new(Guid.CreateVersion7());

    public static ProjectbladbedragId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
