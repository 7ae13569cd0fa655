using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Induction.Observations;
using TeacherDev.Domain.Ledger;

namespace TeacherDev.Data.Induction;

public static class ObservationReading
{
    /// <summary>Tenths that somebody's confirmed observations of these days gave them on one side.</summary>
    /// <param name="but">One that is left out.</param>
    public static Task<int> ObservationTenths(this TeacherDevDb db, int teacherId, bool asMentor, DateRange days, int but, CancellationToken cancel)
    {
        var (first, last) = (days.Start, days.End);
        var counted = db.Observations.Where(o => o.State == ObservationState.Confirmed && o.Id != but && o.On >= first && o.On <= last);
        return asMentor
            ? counted.Where(o => db.MentorPairs.Any(p => p.Id == o.PairId && p.MentorId == teacherId)).SumAsync(o => o.MentorTenths, cancel)
            : counted.Where(o => db.MentorPairs.Any(p => p.Id == o.PairId && p.TeacherId == teacherId)).SumAsync(o => o.ApprenticeTenths, cancel);
    }

    /// <summary>All that this observation ever caused in the ledgers of its people, with the reversals; after records were merged too.</summary>
    public static async Task<IReadOnlyList<LedgerEntry>> EntriesOf(this TeacherDevDb db, Observation observation, CancellationToken cancel)
    {
        var id = ObservationHours.IdOf(observation);
        var first = $"{ObservationHours.Source}:{id}:";
        var own = await db.LedgerEntries.AsNoTracking().Where(e => (e.SourceKind == ObservationHours.Source && e.SourceId == id)
            || (e.SourceKind == EntrySource.Merge && e.SourceId.StartsWith(first))).OrderBy(e => e.Id).ToListAsync(cancel);
        long?[] ids = [.. own.Select(e => (long?)e.Id)];
        return [.. own, .. await db.LedgerEntries.AsNoTracking().Where(e => ids.Contains(e.ReversesId)).ToListAsync(cancel)];
    }

    /// <summary>How many confirmed ones of an apprentice lie on these days, by who watched.</summary>
    public static async Task<(int ByMentor, int ByApprentice)> ObservationsOf(this TeacherDevDb db, int teacherId, DateRange days, CancellationToken cancel)
    {
        var (first, last) = (days.Start, days.End);
        var counts = await db.Observations.Where(o => o.State == ObservationState.Confirmed && o.On >= first && o.On <= last
                && db.MentorPairs.Any(p => p.Id == o.PairId && p.TeacherId == teacherId))
            .GroupBy(o => o.ByMentor).Select(g => new { ByMentor = g.Key, Count = g.Count() }).ToListAsync(cancel);
        return (counts.Where(c => c.ByMentor).Sum(c => c.Count), counts.Where(c => !c.ByMentor).Sum(c => c.Count));
    }
}
