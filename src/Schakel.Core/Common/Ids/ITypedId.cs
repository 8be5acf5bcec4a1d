namespace Schakel.Core.Common;

/// <summary>An identifier that cannot be mistaken for that of another kind of thing.</summary>
/// <remarks>New ones are version 7, so that rows made together lie together in an index.</remarks>
public interface ITypedId<TSelf>
    where TSelf : struct, ITypedId<TSelf>
{
    Guid Value { get; }

    static abstract TSelf From(Guid value);
}
