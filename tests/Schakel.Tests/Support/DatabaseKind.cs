namespace Schakel.Tests.Support;

public enum DatabaseKind
{
    Sqlite,
    Postgres,
}
