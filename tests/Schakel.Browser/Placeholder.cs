namespace Schakel.Browser;

internal static class Placeholder;
