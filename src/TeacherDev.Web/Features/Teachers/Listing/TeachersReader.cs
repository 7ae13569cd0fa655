using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Requirements.Lists;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared.Changes;
using TeacherDev.Web.Features.Shared.Lists;
using TeacherDev.Web.Features.Teachers.Overview;

namespace TeacherDev.Web.Features.Teachers.Listing;

/// <summary>Answers what the address asks: one page of people, or all of them for a file.</summary>
public sealed class TeachersReader(TeacherDevDb db, Scope scope, OverviewReader overviews)
{
    /// <summary>The number of the one person whose number was typed, if they are within reach.</summary>
    public Task<string?> Exact(string typed, CancellationToken cancel)
    {
        // As numbers are written, each from the index; one of mixed case is found in the list.
        var number = TeacherQuestion.Clean(typed);
        string[] forms = [number, number.ToUpperInvariant(), number.ToLowerInvariant()];
        return scope.People.Where(t => forms.Contains(t.Number)).Select(t => t.Number).FirstOrDefaultAsync(cancel);
    }

    public async Task<TeachersPage> Page(TeachersFilter filter, CancellationToken cancel)
    {
        var asked = await Ask(filter, cancel);
        var paging = new Paging(filter.Page ?? 1, await db.Count(scope.Part, asked.Question, cancel));
        var rows = paging.Total == 0 ? [] : await db.Rows(asked.People, asked.Question, paging.Skip, Paging.Size).ToListAsync(cancel);
        var page = new TeachersPage(filter, asked.Duties, asked.Schools)
        {
            Paging = paging,
            Rows = rows,
            IsDistrict = scope.IsDistrict,
            IsNowhere = scope.IsNowhere,
            Overview = paging.Page == 1 && asked.Question.Text.Length == 0 && (paging.Total > 0 || filter.Narrows) && asked.Duties.Count > 0
                ? await overviews.Read(filter, asked.Question, asked.Duties, asked.Schools, cancel)
                : null,
        };
        return page with { Events = EventsInForce.Of(await scope.Book(cancel), page.Shown) };
    }

    /// <summary>Everybody on the list, in its order, with what their columns need.</summary>
    public async Task<(TeachersPage Page, IAsyncEnumerable<ListedTeacher> Rows)> All(TeachersFilter filter, CancellationToken cancel)
    {
        var asked = await Ask(filter, cancel);
        return (new(filter, asked.Duties, asked.Schools) { Events = EventsInForce.Of(await scope.Book(cancel), asked.Duties.Select(d => d.Code)) }, db.Rows(asked.People, asked.Question));
    }

    private async Task<Answer> Ask(TeachersFilter filter, CancellationToken cancel)
    {
        var duties = await scope.Duties(cancel);
        var schools = await scope.Schools(cancel);
        var question = filter.Question(duties, schools);
        return new(duties, schools, question, db.Asked(scope.People, question));
    }

    private sealed record Answer(IReadOnlyList<Policy> Duties, IReadOnlyList<School> Schools, TeacherQuestion Question, IQueryable<Teacher> People);
}
