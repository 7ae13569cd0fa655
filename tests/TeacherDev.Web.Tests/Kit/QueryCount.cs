using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace TeacherDev.Web.Tests.Kit;

/// <summary>Hears every command that the application sends to its database.</summary>
public sealed class QueryCount : DbCommandInterceptor
{
    private readonly List<string> heard = [];

    public int Count => heard.Count;

    public IReadOnlyList<string> Heard => heard;

    public void Clear() => heard.Clear();

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        heard.Add(command.CommandText);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        heard.Add(command.CommandText);
        return base.ReaderExecuting(command, eventData, result);
    }
}
