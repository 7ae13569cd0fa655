using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Teachers.Schools;

namespace TeacherDev.Domain.Teachers;

/// <summary>A school of the district, never deleted. The words are the roster's own (学段, 城乡, 办学性质, 教育共同体).</summary>
public sealed class School
{
    /// <summary>城乡: the setting of a school in a village.</summary>
    public const string Rural = "乡村";

    public const int CodeLength = 30, NameLength = 100, WordLength = 30, UnionLength = 100;

    public int Id { get; set; }
    public required string Code { get; set; }

    /// <summary>Of today; <see cref="NameOn"/> says that of another day.</summary>
    public required string Name { get; set; }
    public string Stage { get; set; } = "";
    public string Setting { get; set; } = "";
    public string Ownership { get; set; } = "";
    public string Union { get; set; } = "";

    /// <summary>Its first day; null where it was there before anybody recorded it.</summary>
    public DateOnly? OpenedOn { get; set; }

    /// <summary>The first day on which it is open no more; null while nothing of the kind is recorded.</summary>
    public DateOnly? ClosedOn { get; set; }

    /// <summary>The school into which it went on that day; null for none.</summary>
    public int? SuccessorId { get; set; }

    /// <summary>Its names in their order, the first since ever; empty for a school that was never renamed.</summary>
    public IReadOnlyList<SchoolName> Names { get; set; } = [];

    public string NameOn(DateOnly day) => Names.LastOrDefault(n => n.From <= day)?.Name ?? Name;

    /// <summary>What it was called before the name of the day; none that is still to come.</summary>
    public IEnumerable<string> EarlierNames(DateOnly day) => Names.Where(n => n.From <= day).Select(n => n.Name).Where(n => n != NameOn(day)).Distinct();

    /// <summary>Of a stay: on its last day, or today while it goes on, or on its first while it is still to come.</summary>
    public string NameOver(DateRange days, DateOnly today) => NameOn(days.End < today ? days.End : days.Start > today ? days.Start : today);

    public bool IsOpenOn(DateOnly day) => !(OpenedOn > day) && !(ClosedOn <= day);

    /// <summary>Whether it is open on every one of these days, as far as is recorded.</summary>
    public bool IsOpenFor(DateRange days) => !(OpenedOn > days.Start) && !(ClosedOn <= days.End);

    /// <summary>Its opening was undone: it never was.</summary>
    public bool IsTakenBack => OpenedOn is not null && OpenedOn == ClosedOn;

    public SchoolState StateOn(DateOnly day) =>
        IsTakenBack ? SchoolState.TakenBack
        : ClosedOn <= day ? SuccessorId is null ? SchoolState.Closed : SchoolState.Merged
        : OpenedOn > day ? SchoolState.Opens
        : ClosedOn is not null ? SuccessorId is null ? SchoolState.Closes : SchoolState.Merges
        : SchoolState.Open;

    /// <summary>Another name from a day on, later than every name before.</summary>
    /// <param name="today">The district's business date.</param>
    public void Rename(string name, DateOnly on, DateOnly today)
    {
        Names = [.. Names.Count == 0 ? [new(DateOnly.MinValue, Name)] : Names, new(on, name)];
        Name = NameOn(today);
    }

    /// <summary>The name of that day was never borne.</summary>
    public void Unname(DateOnly on, DateOnly today)
    {
        IReadOnlyList<SchoolName> left = [.. Names.Where(n => n.From != on)];
        Names = left.Count > 1 ? left : [];
        Name = left.Count == 1 ? left[0].Name : NameOn(today);
    }
}
