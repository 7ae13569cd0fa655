using TeacherDev.Data.Engines;

namespace TeacherDev.Data.Tests.Engines.SqlServer.Reads;

internal sealed class EnginesReads : INamedReads
{
    public IEnumerable<(string Read, Func<TeacherDevDb, CancellationToken, Task> Call)> All()
    {
        yield return ("TableSizeReading.LargestTables", (db, cancel) => db.LargestTables(Engine.SqlServer, cancel));
    }
}
