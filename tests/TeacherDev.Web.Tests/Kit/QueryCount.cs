using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace TeacherDev.Web.Tests.Kit;

/// <summary>Hears every command that the application sends to its database.</summary>
public sealed class QueryCount : DbCommandInterceptor
{
    private readonly List<string> heard = [];

    public int Count => heard.Count;

    public IReadOnlyList<string> Heard => heard;

    /// <summary>The shortest time that the application gave the database for one of them, in seconds; null before the first.</summary>
    public int? Patience { get; private set; }

    public void Clear()
    {
        heard.Clear();
        Patience = null;
    }

    private void Hear(DbCommand command)
    {
        if (IsOwnLook(command.CommandText))
        {
            return;
        }

        heard.Add(command.CommandText);
        Patience = Math.Min(Patience ?? int.MaxValue, command.CommandTimeout);
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Hear(command);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Hear(command);
        return base.ReaderExecuting(command, eventData, result);
    }

    /// <summary>The program's own look for imports that wait or were cut off belongs to no page.</summary>
    private static bool IsOwnLook(string asked) =>
        asked.Contains("ImportBatches", StringComparison.Ordinal) && (asked.Contains("'UndoAsked'", StringComparison.Ordinal) || asked.Contains("'Undoing'", StringComparison.Ordinal));
}
