using TeacherDev.Domain.Calendar;

namespace TeacherDev.Domain.Induction.FirstYear;

/// <summary>Where somebody lands who goes on as so far: what they have, times all days by the days gone. An estimate, and said to be one.</summary>
public static class Projection
{
    /// <summary>In fewer days nothing can be told.</summary>
    public const int LeastDays = 30;

    /// <returns>Tenths at the end of the window; null where it is too early or over.</returns>
    public static int? Of(DateRange window, int counted, DateOnly today)
    {
        var gone = today.DayNumber - window.Start.DayNumber + 1;
        return gone < LeastDays || today > window.End ? null : (int)((long)counted * window.Days / gone);
    }

    /// <summary>What an even pace has reached today, rounded up, as the evaluation has it.</summary>
    public static int Pace(DateRange window, int target, DateOnly today)
    {
        var gone = Math.Clamp(today.DayNumber - window.Start.DayNumber + 1, 0, window.Days);
        return (int)((((long)target * gone) + window.Days - 1) / window.Days);
    }
}
