#pragma warning disable EF1001 // See HearingCompiler.
using System.Collections;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.Internal;
using Microsoft.EntityFrameworkCore.Storage;
using TeacherDev.Data;
using TeacherDev.Data.Tests.Kit.SqlServer;

namespace TeacherDev.Web.Tests.Setup.Servers.SqlServer;

/// <summary>
/// Says to SQL Server what an application asks its own database, with the same values: each query once, and no server hears it.
/// </summary>
public sealed class Interpreter
{
    private readonly HashSet<Expression> _heard = new(ExpressionEqualityComparer.Instance);
    private readonly List<string> _faults = [];
    private readonly List<Statement> _statements = [];

    /// <summary>What could not be said, each with the reason.</summary>
    public IReadOnlyList<string> Faults => _faults;

    public IReadOnlyList<Statement> Statements => _statements;

    internal void Hear(Expression query, IReadOnlyDictionary<string, object?> values)
    {
        lock (_heard)
        {
            // What is written as SQL is written for each engine.
            if (_heard.Add(query) && !Roots.IsWritten(query)) Say(query, values);
        }
    }

    private void Say(Expression query, IReadOnlyDictionary<string, object?> values)
    {
        var server = new SilentSqlServer();
        using var db = server.Open();
        try
        {
            var said = new Roots(db).Visit(query);
            var answer = said.Type.GetInterfaces().Append(said.Type).FirstOrDefault(t => t.IsGenericType && t.GetGenericTypeDefinition() == typeof(IQueryable<>)) is { } many
                ? typeof(IEnumerable<>).MakeGenericType(many.GetGenericArguments()) : said.Type;
            typeof(Interpreter).GetMethod(nameof(Ask), System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!.MakeGenericMethod(answer).Invoke(null, [db, said, values]);
        }
        catch (Exception odd) when (server.Told.Count > 0)
        {
            // It was said; what is made of an empty answer is nothing to ask here.
            _ = odd;
        }
        catch (Exception odd)
        {
            _faults.Add($"{(odd.InnerException ?? odd).Message}\n{query}");
        }

        _statements.AddRange(server.Told.Select(told => new Statement(told.Sql, told.Parameters)));
    }

    private static void Ask<T>(TeacherDevDb db, Expression query, IReadOnlyDictionary<string, object?> values)
    {
        var asked = db.GetService<IDatabase>().CompileQuery<T>(query, async: false);
        var context = db.GetService<IQueryContextFactory>().Create();
        foreach (var (name, value) in values) context.Parameters[name] = value;
        if (asked(context) is IEnumerable rows and not string) rows.GetEnumerator().MoveNext();
    }

    /// <summary>The same tables in the other engine's model.</summary>
    private sealed class Roots(TeacherDevDb db) : ExpressionVisitor
    {
        private bool _isWritten;

        public static bool IsWritten(Expression query)
        {
            var looking = new Roots(null!);
            looking.Visit(query);
            return looking._isWritten;
        }

        protected override Expression VisitExtension(Expression node)
        {
            if (node is FromSqlQueryRootExpression or SqlQueryRootExpression) _isWritten = true;
            return node is EntityQueryRootExpression root && db is not null ? new EntityQueryRootExpression(db.Model.FindEntityType(root.EntityType.Name)!) : base.VisitExtension(node);
        }
    }
}

/// <summary>One statement as SQL Server would have got it.</summary>
public sealed record Statement(string Sql, int Parameters);
