using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Induction;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Induction.Observations;

namespace TeacherDev.Data.Tests.Engines.SqlServer.Reads.Induction;

internal sealed class InductionReads : INamedReads
{
    private static readonly DateOnly Day = new(2026, 11, 21);
    private static readonly DateRange Year = new(new(2026, 9, 1), new(2027, 8, 31));
    private static readonly Observation Watched =
        Observation.Written(1, new(true, Day, "语文", "古诗", "三（2）班", "", []), new string('0', 32), new(1, "师傅", 2), new(2026, 11, 21, 0, 0, 0, DateTimeKind.Utc));

    public IEnumerable<(string Read, Func<TeacherDevDb, CancellationToken, Task> Call)> All()
    {
        yield return ("BookedReading.BookedBy", (db, cancel) => db.BookedBy(1, Day, cancel));
        yield return ("BookedReading.WithPlaces", (db, cancel) => db.WithPlaces(Day, cancel));
        yield return ("CohortReading.Cohort", (db, cancel) => db.Cohort("zj-induction", db.Teachers, Year, Day).ToListAsync(cancel));
        yield return ("InductionReach.FirstYearsOf", (db, cancel) => db.FirstYearsOf(new(1, 2, false), Day).ToListAsync(cancel));
        yield return ("InductionReach.PairsOf", (db, cancel) => db.PairsOf(new(1, 2, false), Day).ToListAsync(cancel));
        yield return ("InductionReach.Alone", (db, cancel) => db.Alone([1], cancel));
        yield return ("ObservationReading.ObservationTenths", async (db, cancel) =>
        {
            await db.ObservationTenths(1, asMentor: true, Year, 3, cancel);
            await db.ObservationTenths(1, asMentor: false, Year, 3, cancel);
        });
        yield return ("ObservationReading.EntriesOf", (db, cancel) => db.EntriesOf(Watched, cancel));
        yield return ("ObservationReading.ObservationsOf", (db, cancel) => db.ObservationsOf(1, Year, cancel));
        yield return ("OpinionReading.OpinionsOf", (db, cancel) => db.OpinionsOf(1, cancel));
    }
}
