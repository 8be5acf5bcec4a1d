using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Schakel.Core.Audit;
using Schakel.Core.Naslag;
using Schakel.Core.Personen;
using Schakel.Core.Termijnen;

namespace Schakel.Core.Data;

/// <summary>Marks a class that several use cases share, so that the container can make it.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PartOfUseCaseAttribute : Attribute;
