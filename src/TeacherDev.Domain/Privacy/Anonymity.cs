using System.Globalization;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Privacy;

/// <summary>What stands where it stood who somebody was.</summary>
public static class Anonymity
{
    /// <summary>In place of number and name: tells people apart and nobody from anybody.</summary>
    public static string KeyOf(int teacherId) => "X" + teacherId.ToString("D8", CultureInfo.InvariantCulture);

    /// <summary>All that tells who it was goes; what figures are made of stays. Of the birthday stays how old they were on each 1 September and 31 December, since rules ask for an age.</summary>
    public static void Erase(Teacher teacher, DateTime at)
    {
        (teacher.Number, teacher.Name, teacher.NameKeys) = (KeyOf(teacher.Id), KeyOf(teacher.Id), "");
        (teacher.IdNumber, teacher.Phone, teacher.Email) = ("", "", "");
        teacher.BornOn = teacher.BornOn is { } day ? day > new SchoolYear(day.Year).Range.Start ? new DateOnly(day.Year, 12, 31) : new DateOnly(day.Year, 1, 1) : null;
        teacher.AnonymisedAt = at;
    }

    /// <param name="teacher">Who.</param>
    /// <param name="leftOn">The last day in post; null for somebody who is in post.</param>
    /// <param name="leftBy">The last day in post of those whose time is over.</param>
    /// <param name="isHeld">A legal hold stands today.</param>
    /// <param name="waiting">An import that waits and speaks of the person; null for none.</param>
    public static Refusal? WhyNot(Teacher teacher, DateOnly? leftOn, DateOnly leftBy, bool isHeld, int? waiting) =>
        teacher.AnonymisedAt is not null ? new("anonymous-already")
        : leftOn is null ? new("anonymous-in-post")
        : leftOn > leftBy ? new("anonymous-too-early")
        : isHeld ? new("anonymous-held")
        : waiting is { } import ? new("anonymous-import-waits", import)
        : null;
}
