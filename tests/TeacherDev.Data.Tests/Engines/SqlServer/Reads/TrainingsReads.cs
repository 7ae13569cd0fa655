using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Trainings;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;

namespace TeacherDev.Data.Tests.Engines.SqlServer.Reads;

internal sealed class TrainingsReads : INamedReads
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    public IEnumerable<(string Read, Func<TeacherDevDb, CancellationToken, Task> Call)> All()
    {
        yield return ("TrainingReading.Held", (db, cancel) => db.Held(One(), cancel));
        yield return ("TrainingReading.Paid", (db, cancel) => db.Paid(new(One(), [TrainingSession.Planned(1, new(Today, new(9, 0), new(11, 0)), "", "")],
            [AttendanceMark.Of(0, 1, Marking.Present, MarkedBy.Hand, new(1, "", null), default)], [], [2], new Dictionary<int, int>()), cancel));
        yield return ("TrainingReading.TakenTimes", (db, cancel) => db.TakenTimes(1, 2, [Today, Today.AddDays(1)], cancel));
        yield return ("TrainingReading.OwnSessions", (db, cancel) => db.OwnSessions(1, Today.AddYears(-1), Today.AddYears(1), cancel));
        yield return ("HourObjectionReading.HoursOf", (db, cancel) => db.HoursOf(One(), 1, 100, cancel));
        yield return ("HourObjectionReading.FirstHands", (db, cancel) => db.FirstHands(1, 1, [], cancel));
        yield return ("HourObjectionReading.TrainingOf", (db, cancel) => db.TrainingOf(new() { Project = "", SourceKind = Earnings.Session, SourceId = "1", RecordedBy = "" }, cancel));
        yield return ("TrainingsInReach.KeptBy", async (db, cancel) =>
        {
            foreach (var reach in Reaches)
            {
                await db.KeptBy(reach).ToListAsync(cancel);
            }
        });
        yield return ("TrainingsInReach.SeenBy", async (db, cancel) =>
        {
            foreach (var reach in Reaches)
            {
                await db.SeenBy(reach, 1).ToListAsync(cancel);
            }
        });
    }

    private static TrainingReach[] Reaches => [new(1, null, false, false), new(null, 1, false, false), new(null, null, true, false), new(null, null, false, true)];

    private static Training One() => Training.Drafted(
        new("培训", "", OrganiserKind.Centre, "进修学校", TrainingLevel.County, TrainingMode.InPerson, "", "", null, new(Today, Today), null, false, Today, 0, 0, 0, PaysOn.EachSession, false),
        null, new('0', 32), new(1, "", null), default);
}
