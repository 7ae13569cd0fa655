using TeacherDev.Data.Targets;
using TeacherDev.Domain.Careers.Targets;

namespace TeacherDev.Data.Tests.Engines.SqlServer.Reads.Targets;

internal sealed class TargetsReads : INamedReads
{
    private static readonly DateOnly Day = new(2026, 11, 21);

    public IEnumerable<(string Read, Func<TeacherDevDb, CancellationToken, Task> Call)> All()
    {
        yield return ("TargetReading.MonthsOf", (db, cancel) => db.MonthsOf("plan", Day, cancel));
        yield return ("TargetReading.PointsOf", (db, cancel) => db.PointsOf("plan", Day, cancel));
        yield return ("StudioCounting.Read", (db, cancel) => StudioCounting.Read(db, [new MemberCount(["principal"])], withLeads: true, cancel));
    }
}
