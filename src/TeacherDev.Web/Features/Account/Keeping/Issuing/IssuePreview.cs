using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Account.Keeping.Issuing.Running;
using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Account.Keeping.Issuing;

/// <summary>Which people the round is for.</summary>
public sealed record IssueQuestion
{
    /// <summary>A school's code; empty for all.</summary>
    public string? School { get; init; }
    public bool Anew { get; init; }

    /// <summary>Only those whose state is this.</summary>
    public string? State { get; init; }

    /// <summary>Made with the page: the passwords are sealed with it, and a form sent twice is known by it.</summary>
    public string? Key { get; init; }
}

/// <summary>Who would get an account, who has one, whose staff number is taken; nothing is stored.</summary>
public sealed record IssuePreview(
    IssueQuestion Question, string Key, IReadOnlyList<School> Schools, IReadOnlyDictionary<string, int> Counts, Paging Paging, IReadOnlyList<Candidate> People, IReadOnlyList<IssueLine> Before, DistrictClock Clock)
{
    public int Given => Count(Candidate.Gets) + Count(Candidate.GetsAnew);

    public int Count(string state) => Counts.GetValueOrDefault(state);

    public static async Task<IssuePreview> Read(TeacherDevDb db, DistrictClock clock, IssueQuestion question, int? schoolId, int page, CancellationToken stop)
    {
        var all = await Candidate.Of(db, schoolId).AsNoTracking().ToListAsync(stop);
        var shown = all.Where(c => string.IsNullOrEmpty(question.State) || c.State(question.Anew) == question.State).ToList();
        var paging = new Paging(page, shown.Count);
        return new(
            question, SlipSeal.Key(question.Key) is null ? SlipSeal.NewKey() : question.Key!,
            await db.Schools.AsNoTracking().EverOpen().OrderBy(s => s.Code).ToListAsync(stop),
            all.GroupBy(c => c.State(question.Anew)).ToDictionary(g => g.Key, g => g.Count()), paging, [.. shown.Skip(paging.Skip).Take(Paging.Size)],
            await db.AccountIssues.OrderByDescending(i => i.Id).Take(10).Select(i => new IssueLine(
                i.Id, i.AskedAt, i.AskedBy, db.Schools.Where(s => s.Id == i.SchoolId).Select(s => s.Name).FirstOrDefault(), i.Done, i.TakenAt)).ToListAsync(stop),
            clock);
    }
}

/// <summary>A round of before.</summary>
public sealed record IssueLine(int Id, DateTime AskedAt, string AskedBy, string? School, int Done, DateTime? TakenAt);
