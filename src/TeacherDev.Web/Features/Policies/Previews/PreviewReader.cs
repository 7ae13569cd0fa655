using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Requirements.Comparison;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Features.Policies.Taking;
using TeacherDev.Web.Features.Shared.Lists;
using TeacherDev.Web.Features.Shared.Previews;

namespace TeacherDev.Web.Features.Policies.Previews;

/// <summary>Reads a draft, asks for its preview, and fetches the people who are shown.</summary>
public sealed class PreviewReader(TeacherDevDb db, TakingCheck check, DraftPreview previews, DistrictClock clock)
{
    private const int ExportChunk = 500;

    /// <returns>Null when there is no such draft, or it may not be taken as it stands.</returns>
    public async Task<DraftQuestion?> Question(int draftId, string? on, CancellationToken stop)
    {
        var found = await db.PolicyDrafts.AsNoTracking().Where(d => d.Id == draftId)
            .Select(d => new { Draft = d, Turn = db.StandingDays.Select(s => s.Turn).FirstOrDefault() }).SingleOrDefaultAsync(stop);
        if (found?.Draft is not { FromOn: { } from } draft)
        {
            return null;
        }

        var read = await check.Check(draft.Document, from, stop);
        if (!read.MayBeTaken)
        {
            return null;
        }

        var first = DraftPreview.FirstDay(from, clock.Today);
        var day = DateOnly.TryParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var typed) && typed >= first && typed <= first.AddYears(6) ? typed : first;
        return new(draft, read.Policy!, read.Book, day, clock.UtcNow, found.Turn);
    }

    public async Task<PreviewPage> Page(DraftQuestion question, PreviewFilter filter, CancellationToken stop)
    {
        var work = previews.Ask(question);
        await Workbench.Briefly(work, stop);
        var page = new PreviewPage(question, filter, work);
        if (page.Preview is not { } preview)
        {
            return page;
        }

        var schools = await db.Schools.AsNoTracking().ToDictionaryAsync(s => s.Id, stop);
        var people = filter.Of(preview, schools.Values.FirstOrDefault(s => s.Code == filter.School)?.Id);
        var paging = new Paging(filter.Page ?? 1, people.Count);
        return page with
        {
            Schools = [.. preview.Schools.Where(s => s.Changed > 0).Select(s => new PreviewSchool(
                s.SchoolId is { } id ? schools[id].Code : PreviewFilter.Unbound, s.SchoolId is { } known ? schools[known].Name : "", s))],
            People = new(paging, await Rows(question, [.. people.Skip(paging.Skip).Take(Paging.Size)], schools.ToDictionary(s => s.Key, s => s.Value.Name), stop)),
        };
    }

    /// <summary>Everybody whom the filter lists, some hundred at a time.</summary>
    public async IAsyncEnumerable<ChangedRow> All(DraftQuestion question, PreviewFilter filter, DistrictPreview preview, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        var schools = await db.Schools.AsNoTracking().ToDictionaryAsync(s => s.Id, stop);
        var names = schools.ToDictionary(s => s.Key, s => s.Value.Name);
        foreach (var some in filter.Of(preview, schools.Values.FirstOrDefault(s => s.Code == filter.School)?.Id).Chunk(ExportChunk))
        {
            foreach (var row in await Rows(question, some, names, stop))
            {
                yield return row;
            }
        }
    }

    private async Task<IReadOnlyList<ChangedRow>> Rows(DraftQuestion question, IReadOnlyList<ChangedPerson> people, Dictionary<int, string> schools, CancellationToken stop)
    {
        var at = people.ToDictionary(p => p.TeacherId, p => p.SchoolId);
        var order = people.Select((p, i) => (p.TeacherId, i)).ToDictionary(p => p.TeacherId, p => p.i);
        return [.. (await previews.Rows(db, question, at.Keys, stop)).OrderBy(c => order[c.Person.Record.Teacher.Id]).Select(c => new ChangedRow(
            c.Person.Record.Teacher.Number, c.Person.Record.Teacher.Name,
            at[c.Person.Record.Teacher.Id] is { } id ? schools.GetValueOrDefault(id) : null, c.Duties))];
    }
}
