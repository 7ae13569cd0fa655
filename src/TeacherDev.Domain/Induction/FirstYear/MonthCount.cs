using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Evaluation;

namespace TeacherDev.Domain.Induction.FirstYear;

/// <summary>What one calendar month of the window brought, in tenths; a month that the window cuts counts its part.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Booked">Seats in sessions of that month that were not held yet.</param>
/// <param name="Pace">Where an even pace stands on its last day.</param>
public sealed record MonthCount(DateOnly First, int Theory, int Practice, int Booked, int Pace)
{
    public int Earned => Theory + Practice;

    /// <param name="duty">Evaluated with lines.</param>
    /// <param name="booked">Day and tenths of each session ahead.</param>
    public static IReadOnlyList<MonthCount> Of(DutyResult duty, IReadOnlyCollection<(DateOnly On, int Tenths)> booked)
    {
        List<MonthCount> months = [];
        var (start, end) = (duty.Window.Start, duty.Window.End);
        for (var first = new DateOnly(start.Year, start.Month, 1); first <= end; first = first.AddMonths(1))
        {
            var last = first.AddMonths(1).AddDays(-1);
            var lines = (duty.Lines ?? []).Where(l => l.CompletedOn >= first && l.CompletedOn <= last).ToList();
            var practice = lines.Where(l => l.Entry?.Mode == TrainingMode.Practice).Sum(l => l.Counted);
            var elapsed = (last < end ? last : end).DayNumber - start.DayNumber + 1;
            months.Add(new(first, lines.Sum(l => l.Counted) - practice, practice,
                booked.Where(b => b.On >= first && b.On <= last && duty.Window.Contains(b.On)).Sum(b => b.Tenths), (int)((long)duty.Target * elapsed / duty.Window.Days)));
        }

        return months;
    }
}
