using System.Collections;
using System.Data.Common;

namespace TeacherDev.Data.Tests.Kit.SqlServer;

/// <summary>One row, as wide as it is asked for; every value is the 1 of its type, and a policy's document is one of the house's.</summary>
internal sealed class SilentReader(string sql, int changed) : DbDataReader
{
    private static readonly DateTime Day = new(2026, 9, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly Lazy<string> Policy = new(() => Repository.Read("db/policies/zhejiang-2016/rolling-360.json"));
    private bool isRead = changed == 0;

    public override int Depth => 0;
    public override int FieldCount => 1000;
    public override bool HasRows => true;
    public override bool IsClosed => false;
    public override int RecordsAffected => changed;
    public override object this[int ordinal] => 1;
    public override object this[string name] => 1;

    public override bool Read() => !isRead && (isRead = true);

    public override bool NextResult() => false;

    public override bool IsDBNull(int ordinal) => false;

    public override bool GetBoolean(int ordinal) => true;

    public override byte GetByte(int ordinal) => 1;

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => 0;

    public override char GetChar(int ordinal) => '1';

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => 0;

    public override string GetDataTypeName(int ordinal) => "int";

    public override DateTime GetDateTime(int ordinal) => Day;

    public override decimal GetDecimal(int ordinal) => 1;

    public override double GetDouble(int ordinal) => 1;

    public override IEnumerator GetEnumerator() => throw new NotSupportedException();

    public override Type GetFieldType(int ordinal) => typeof(int);

    public override T GetFieldValue<T>(int ordinal) =>
        typeof(T) == typeof(DateOnly) ? (T)(object)DateOnly.FromDateTime(Day)
        : typeof(T) == typeof(TimeOnly) ? (T)(object)TimeOnly.FromDateTime(Day)
        : typeof(T) == typeof(byte[]) ? (T)(object)new byte[] { 1 }
        : typeof(T) == typeof(Guid) ? (T)(object)GetGuid(ordinal)
        : typeof(T) == typeof(DateTime) ? (T)(object)Day
        : (T)Convert.ChangeType(1, typeof(T), System.Globalization.CultureInfo.InvariantCulture);

    public override float GetFloat(int ordinal) => 1;

    public override Guid GetGuid(int ordinal) => new(1, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);

    public override short GetInt16(int ordinal) => 1;

    public override int GetInt32(int ordinal) => 1;

    public override long GetInt64(int ordinal) => 1;

    public override string GetName(int ordinal) => $"c{ordinal}";

    public override int GetOrdinal(string name) => 0;

    public override string GetString(int ordinal) =>
        Column(ordinal).Contains("[Names]", StringComparison.Ordinal) ? ""
        : sql.Contains("[PolicyVersions]", StringComparison.Ordinal) ? Policy.Value
        : Column(ordinal).EndsWith("[Audience]", StringComparison.Ordinal) ? """{ "everybody": true }""" : "1";

    public override object GetValue(int ordinal) => 1;

    private string Column(int ordinal) => sql.Split("FROM", 2)[0].Split(',').ElementAtOrDefault(ordinal)?.Trim() ?? "";

    public override int GetValues(object[] values) => 0;
}
