using System.Reflection;
using System.Runtime.CompilerServices;
using Schakel.Core.Common;
using Schakel.Radar;
using Schakel.Web;

namespace Schakel.Tests.Architecture;

/// <summary>A class is sealed, unless somebody inherits from it (design.md, convention 6).</summary>
public sealed class SealedTests
{
    private static readonly Assembly[] _ours =
        [typeof(Bsn).Assembly, typeof(Outcome).Assembly, typeof(SchakelWeb).Assembly, Assembly.Load("schakel")];

    /// <summary>The share of our classes that is sealed, of those that can be.</summary>
    internal static double Share => ShareOf(_ours.SelectMany(Classes).ToList());

    [Fact]
    public void Classes_without_heirs_are_sealed() => Open(_ours.SelectMany(Classes).ToList()).ShouldBeEmpty();

    [Fact]
    public void The_rule_finds_an_open_class_and_spares_a_parent()
    {
        List<Type> types = [typeof(HttpMessageInvoker), typeof(HttpClient), typeof(string), typeof(Math)];

        Open(types).ShouldBe([nameof(HttpClient)]);
        ShareOf(types).ShouldBe(1 / 3.0);
    }

    private static double ShareOf(List<Type> types)
    {
        var candidates = types.Where(type => !type.IsAbstract).ToList();
        return candidates.Count(type => type.IsSealed) / (double)candidates.Count;
    }

    private static IEnumerable<string> Open(List<Type> types) => types
        .Where(type => type is { IsSealed: false, IsAbstract: false } && !types.Exists(other => IsHeir(other, type)))
        .Select(type => type.Name);

    private static bool IsHeir(Type type, Type parent) =>
        type.BaseType is { } own && (own == parent || (own.IsGenericType && own.GetGenericTypeDefinition() == parent));

    // Razor and the compiler write classes too; those are not ours to seal.
    private static IEnumerable<Type> Classes(Assembly assembly) => assembly.GetTypes().Where(type =>
        type.IsClass && type.Name != "Program"
        && type.Namespace?.StartsWith("Schakel", StringComparison.Ordinal) == true
        && type.GetCustomAttribute<CompilerGeneratedAttribute>() is null
        && !type.FullName!.Contains('<')
        && !typeof(Microsoft.AspNetCore.Mvc.Razor.RazorPageBase).IsAssignableFrom(type));
}
