using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace TeacherDev.Data.Watching;

/// <summary>Counts and times what is sent to the database.</summary>
public sealed class DatabaseWatch(SlowQueries slow) : DbCommandInterceptor
{
    public override ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        Note(command, eventData);
        return base.ReaderExecutedAsync(command, eventData, result, cancellationToken);
    }

    public override DbDataReader ReaderExecuted(DbCommand command, CommandExecutedEventData eventData, DbDataReader result)
    {
        Note(command, eventData);
        return base.ReaderExecuted(command, eventData, result);
    }

    public override ValueTask<int> NonQueryExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        Note(command, eventData);
        return base.NonQueryExecutedAsync(command, eventData, result, cancellationToken);
    }

    public override int NonQueryExecuted(DbCommand command, CommandExecutedEventData eventData, int result)
    {
        Note(command, eventData);
        return base.NonQueryExecuted(command, eventData, result);
    }

    public override ValueTask<object?> ScalarExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, object? result, CancellationToken cancellationToken = default)
    {
        Note(command, eventData);
        return base.ScalarExecutedAsync(command, eventData, result, cancellationToken);
    }

    public override object? ScalarExecuted(DbCommand command, CommandExecutedEventData eventData, object? result)
    {
        Note(command, eventData);
        return base.ScalarExecuted(command, eventData, result);
    }

    public override void CommandFailed(DbCommand command, CommandErrorEventData eventData) => Note(command, eventData, failed: true);

    public override Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Note(command, eventData, failed: true);
        return Task.CompletedTask;
    }

    private void Note(DbCommand command, CommandEndEventData done, bool failed = false)
    {
        QueryTally.One();
        Measures.QueryTime.Record(done.Duration.TotalSeconds, new KeyValuePair<string, object?>("failed", failed));
        slow.Note(command.CommandText, done.Duration, (done.StartTime + done.Duration).UtcDateTime);
        if (Measures.Traces.HasListeners())
        {
            Trace(command, done, failed);
        }
    }

    private static void Trace(DbCommand command, CommandEndEventData done, bool failed)
    {
        using var span = Measures.Traces.StartActivity("query", ActivityKind.Client, default(ActivityContext), startTime: done.StartTime,
            tags: [new("db.query.text", command.CommandText), new("db.system.name", System(command))]);
        span?.SetStatus(failed ? ActivityStatusCode.Error : ActivityStatusCode.Unset).SetEndTime((done.StartTime + done.Duration).UtcDateTime);
    }

    /// <summary>The engine as OpenTelemetry names it.</summary>
    private static string System(DbCommand command) => command.GetType().Name switch
    {
        "SqliteCommand" => "sqlite",
        "NpgsqlCommand" => "postgresql",
        _ => "microsoft.sql_server",
    };
}
