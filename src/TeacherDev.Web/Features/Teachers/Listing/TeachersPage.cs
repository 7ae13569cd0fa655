using TeacherDev.Data.Requirements.Lists;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared.Changes;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Shared.Lists;
using TeacherDev.Web.Features.Teachers.Overview;

namespace TeacherDev.Web.Features.Teachers.Listing;

/// <summary>The list of people as the address asks for it.</summary>
/// <param name="Duties">The policies in force, a column each.</param>
/// <param name="Schools">The schools to choose from.</param>
public sealed record TeachersPage(TeachersFilter Filter, IReadOnlyList<Policy> Duties, IReadOnlyList<School> Schools)
{
    /// <summary>Of more schools none is found by scrolling; its name or code is typed.</summary>
    public const int MostToChoose = 400;

    public Paging Paging { get; init; }
    public IReadOnlyList<ListedTeacher> Rows { get; init; } = [];

    /// <summary>The figures above the list; null further down it and in a search.</summary>
    public DutyOverview? Overview { get; init; }

    /// <summary>The policy events that its figures stand with.</summary>
    public EventsInForce Events { get; init; } = EventsInForce.None;

    /// <summary>The duties of which the page has figures.</summary>
    public IEnumerable<string> Shown => Columns.Select(d => d.Code).Concat(Overview is null ? [] : [Overview.Duty.Code]);

    public bool IsDistrict { get; init; }
    public bool IsNowhere { get; init; }

    /// <summary>The duties that get a column: those that somebody shown owes, or that the list is about.</summary>
    public IEnumerable<Policy> Columns => Duties.Where(d =>
        d.Code == Filter.Duty || d.Code == Filter.SortedBy.TrimStart('-') || Rows.Any(r => r.Duty(d.Code) is not null));

    public string? SchoolOf(ListedTeacher row) => Schools.FirstOrDefault(s => s.Id == row.SchoolId)?.Name;

    /// <summary>The mark that somebody's duty has, such as under five years of service.</summary>
    public string? MarkOf(ListedTeacher row) => Duties
        .Where(d => row.Duty(d.Code) is { Marked: true })
        .Select(d => d.Mark?.Name.In(System.Globalization.CultureInfo.CurrentUICulture.Name)).FirstOrDefault();

    /// <summary>The words for the mark to filter by; null where no policy has one.</summary>
    public string? MarkName => Duties.Select(d => d.Mark?.Name.In(System.Globalization.CultureInfo.CurrentUICulture.Name)).FirstOrDefault(m => m is not null);

    public EmptyCase WhyEmpty =>
        IsNowhere ? EmptyCase.NoSchool
        : Filter.Narrows ? EmptyCase.NoMatch
        : IsDistrict ? EmptyCase.NoRoster
        : EmptyCase.NobodyHere;
}

public static class ListedDutyWords
{
    /// <summary>What leave and pauses do to it.</summary>
    public static LoweredTarget Lowered(this ListedDuty duty, Policy policy) =>
        new(policy, duty.Status, duty.Target, duty.TargetWithoutLeave, duty.ExemptDays, duty.PausedDays);
}

/// <summary>Why a list has nobody on it: each has its own sentence and first step.</summary>
public enum EmptyCase
{
    NoMatch,
    NoRoster,
    NobodyHere,
    NoSchool,
}
