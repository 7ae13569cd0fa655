using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Teachers;

/// <summary>Whom the person at the page may list: the district, or the people in post today at the school they speak for.</summary>
public sealed class Scope(TeacherDevDb db, PolicyShelf shelf, DistrictClock clock, SignedInPerson me)
{
    private PolicyBook? book;

    public bool IsDistrict => me.SeesDistrict;

    /// <summary>They speak for a school, but nobody has said which.</summary>
    public bool IsNowhere => !IsDistrict && me.Reach.SchoolId is null;

    public DateOnly Today => clock.Today;

    /// <summary>Their own row, where it stands at another school, belongs to My credits and not to this list.</summary>
    public IQueryable<Teacher> People => db.InReach(me.Reach with { TeacherId = null }, Today);

    /// <summary>The same, null where it is the whole district.</summary>
    public IQueryable<Teacher>? Part => IsDistrict ? null : People;

    /// <summary>The schools whose lists they may open, in the order of their codes.</summary>
    public Task<List<School>> Schools(CancellationToken cancel)
    {
        var own = me.Reach.SchoolId;
        return db.Schools.AsNoTracking().EverOpen().Where(s => me.SeesDistrict || s.Id == own).OrderBy(s => s.Code).ToListAsync(cancel);
    }

    /// <summary>The policies and events on record, read once a request.</summary>
    public async Task<PolicyBook> Book(CancellationToken cancel) => book ??= await shelf.Book(db, null, cancel);

    /// <summary>The policies in force today, in the order of their pack.</summary>
    public async Task<IReadOnlyList<Policy>> Duties(CancellationToken cancel)
    {
        var book = await Book(cancel);
        return [.. book.Codes.Select(code => book.InForce(code, Today)).OfType<Policy>()];
    }
}

public static class DutyNames
{
    public static string Named(this Policy duty) => duty.Name.Spoken();

    /// <summary>Without what the policy adds in brackets, for a column's heading.</summary>
    public static string NamedShortly(this Policy duty) => duty.Named().Split('\uFF08', '(')[0].Trim();
}
