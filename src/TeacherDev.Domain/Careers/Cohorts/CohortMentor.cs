using TeacherDev.Domain.Calendar;

namespace TeacherDev.Domain.Careers.Cohorts;

/// <summary>导师: somebody from outside who guides a member, from a day on.</summary>
public sealed class CohortMentor
{
    public const int NameLength = 60, OrganisationLength = 100;

    public int Id { get; private set; }
    public int MemberId { get; private set; }
    public string Name { get; private set; } = "";
    public string Organisation { get; private set; } = "";
    public DateOnly StartOn { get; private set; }

    /// <summary>The last day; null while nobody else followed.</summary>
    public DateOnly? EndOn { get; private set; }
    public string NamedBy { get; private set; } = "";
    public DateTime NamedAt { get; private set; }

    public DateRange Days => new(StartOn, EndOn ?? DateOnly.MaxValue);

    public static CohortMentor Named(string name, string organisation, DateOnly from, string by, DateTime at) =>
        new() { Name = name, Organisation = organisation, StartOn = from, NamedBy = by, NamedAt = at };

    internal void End(DateOnly lastOn) => EndOn = lastOn;
}
