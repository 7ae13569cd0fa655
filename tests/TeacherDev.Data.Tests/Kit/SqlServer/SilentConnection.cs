using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.SqlClient;

namespace TeacherDev.Data.Tests.Kit.SqlServer;

internal sealed class SilentConnection(string connection) : DbConnection
{
    private ConnectionState state = ConnectionState.Closed;

    public List<Told> Told { get; } = [];

    /// <summary>How many rows each change finds.</summary>
    public int Changed { get; set; } = 1;

    [AllowNull]
    public override string ConnectionString { get; set; } = connection;

    public override string Database => "none";
    public override string DataSource => "nowhere";
    public override string ServerVersion => "13.00.0000";
    public override ConnectionState State => state;

    public override void ChangeDatabase(string databaseName) => throw new NotSupportedException();

    public override void Open() => state = ConnectionState.Open;

    public override void Close() => state = ConnectionState.Closed;

    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => new SilentTransaction(this, isolationLevel);

    protected override DbCommand CreateDbCommand() => new SilentCommand { Connection = this };
}

internal sealed class SilentTransaction(SilentConnection connection, IsolationLevel level) : DbTransaction
{
    public override IsolationLevel IsolationLevel => level;
    protected override DbConnection DbConnection => connection;

    public override void Commit()
    {
    }

    public override void Rollback()
    {
    }
}

/// <summary>Its parameters are the engine's own, so that their types and sizes are.</summary>
internal sealed class SilentCommand : DbCommand
{
    private readonly SqlCommand parameters = new();

    [AllowNull]
    public override string CommandText { get; set; } = "";

    public override int CommandTimeout { get; set; }
    public override CommandType CommandType { get; set; } = CommandType.Text;
    public override bool DesignTimeVisible { get; set; }
    public override UpdateRowSource UpdatedRowSource { get; set; }
    protected override DbConnection? DbConnection { get; set; }
    protected override DbTransaction? DbTransaction { get; set; }
    protected override DbParameterCollection DbParameterCollection => parameters.Parameters;

    public override void Cancel()
    {
    }

    public override void Prepare()
    {
    }

    public override int ExecuteNonQuery()
    {
        Keep();
        return 1;
    }

    public override object ExecuteScalar()
    {
        Keep();
        return 1;
    }

    protected override DbParameter CreateDbParameter() => new SqlParameter();

    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior)
    {
        Keep();
        return new SilentReader(CommandText, ((SilentConnection)Connection!).Changed);
    }

    protected override void Dispose(bool disposing)
    {
        parameters.Dispose();
        base.Dispose(disposing);
    }

    private void Keep() => ((SilentConnection)Connection!).Told.Add(new(CommandText, Parameters.Count,
        [.. parameters.Parameters.Cast<SqlParameter>().Where(p => p.Value is string).Select(p => (((string)p.Value).Length, p.Size))]));
}
