using System.Globalization;
using TeacherDev.Data;
using TeacherDev.Data.Requirements.Comparison;
using TeacherDev.Data.Requirements.Drafts;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Requirements.Suppositions;

namespace TeacherDev.Web.Features.Policies.Previews;

/// <summary>What is tried out on the whole district, and the day on which.</summary>
/// <param name="Turn">Of the standings: it rises with every change of anybody's facts and of the rules.</param>
public sealed record DraftQuestion(PolicyDraft Draft, Policy Policy, PolicyBook Book, DateOnly Day, DateTime Now, int Turn)
{
    public Supposition Supposed => new() { Rule = new(Policy, Draft.FromOn!.Value, Now) };

    /// <summary>The same draft and day give the same answer for as long as no fact and no rule changes.</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"draft {Draft.Id} {Draft.Version} {Day:yyyy-MM-dd} {Turn}");
}

/// <summary>Runs a preview beside the pages; it reads and stores nothing.</summary>
public sealed class DraftPreview(Workbench bench, District district)
{
    /// <summary>The day on which a version that holds from then on first shows.</summary>
    public static DateOnly FirstDay(DateOnly from, DateOnly today) => from > today ? from : today;

    public BenchWork Ask(DraftQuestion question)
    {
        var asOf = AsOf.On(question.Day, district);
        return bench.Ask(question.Key, async (services, told, stop) =>
            await services.GetRequiredService<TeacherDevDb>().Preview(null, question.Book, question.Supposed, asOf, question.Now, told, stop));
    }

    public void Forget(DraftQuestion question) => bench.Forget(question.Key);

    /// <summary>The figures of a few people, read anew.</summary>
    public Task<IReadOnlyList<PersonChange>> Rows(TeacherDevDb db, DraftQuestion question, IReadOnlyCollection<int> ids, CancellationToken stop) =>
        db.Differences(ids, question.Book, question.Supposed, AsOf.On(question.Day, district), question.Now, stop);
}
