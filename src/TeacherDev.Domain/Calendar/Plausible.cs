namespace TeacherDev.Domain.Calendar;

/// <summary>Days outside these are slips of the pen, wherever they are typed.</summary>
public static class Plausible
{
    public static readonly DateRange Days = new(new(1900, 1, 1), new(2199, 12, 31));
}
