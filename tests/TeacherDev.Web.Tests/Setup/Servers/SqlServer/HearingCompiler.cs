#pragma warning disable EF1001 // The one place where a query is whole and its values are known, on any engine.
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.Internal;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using TeacherDev.Data;

namespace TeacherDev.Web.Tests.Setup.Servers.SqlServer;

/// <summary>Asks what it is asked, and lets the interpreter hear it where there is one.</summary>
internal sealed class HearingCompiler(
    IQueryContextFactory contexts, ICompiledQueryCache cache, ICompiledQueryCacheKeyGenerator keys, IDatabase database,
    IDiagnosticsLogger<DbLoggerCategory.Query> log, ICurrentDbContext current, IEvaluatableExpressionFilter evaluated, IModel model)
    : QueryCompiler(contexts, cache, keys, database, log, current, evaluated, model)
{
    private readonly Interpreter? _interpreter =
        current.Context.GetService<IDbContextOptions>().FindExtension<CoreOptionsExtension>()?.ApplicationServiceProvider?.GetService<Interpreter>();

    public override Expression ExtractParameters(
        Expression query, Dictionary<string, object?> parameters, IDiagnosticsLogger<DbLoggerCategory.Query> logger, bool compiledQuery = false, bool generateContextAccessors = false)
    {
        var asked = base.ExtractParameters(query, parameters, logger, compiledQuery, generateContextAccessors);
        if (!compiledQuery) _interpreter?.Hear(asked, parameters);
        return asked;
    }
}

internal static class Hearing
{
    /// <summary>Every application of a run has it, with an interpreter or none: a compiled query holds for one model, and another compiler has another model.</summary>
    public static void LetHear(this IServiceCollection services, Interpreter? interpreter)
    {
        if (interpreter is not null) services.AddSingleton(interpreter);
        services.ConfigureDbContext<TeacherDevDb>(o => o.ReplaceService<IQueryCompiler, HearingCompiler>());
    }
}
