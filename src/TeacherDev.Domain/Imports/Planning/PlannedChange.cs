using TeacherDev.Domain.Imports.Roster;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Imports.Planning;

/// <summary>A cell of a known school that now says something else.</summary>
public sealed record SchoolChange(School School, SchoolField Field, string Before, string After);

/// <summary>A cell of a known person that now says something else; <see cref="From"/> for a dated fact.</summary>
public sealed record TeacherChange(Teacher Teacher, TeacherField Field, string Before, string After)
{
    /// <summary>The day from which the fact holds; null for what is not dated.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The fact of that very day, which is given the new value; null when one is added.</summary>
    public TeacherFact? Replaced { get; init; }
}

/// <summary>A stay at a school that is new, or takes the place of one recorded before.</summary>
public sealed record PlannedStay(Teacher Teacher, School School, PlacementKind Kind, DateOnly StartOn, DateOnly? EndOn, bool MovesPersonnel)
{
    public Placement? Replaces { get; init; }

    /// <summary>Of a walking stay.</summary>
    public WeekDays Weekdays { get; init; }
}
