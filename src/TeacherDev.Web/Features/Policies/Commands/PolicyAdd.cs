using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Requirements.Comparison;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Requirements.Suppositions;
using TeacherDev.Web.Commands;
using TeacherDev.Web.Features.Policies.Previews;
using TeacherDev.Web.Features.Policies.Taking;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Policies.Commands;

/// <summary>Puts a new version on record, or with <c>--dry-run</c> says what that would change and stores nothing.</summary>
internal sealed class PolicyAdd(
    TeacherDevDb db, PolicyTaker taker, TakingCheck check, District district, DistrictClock clock, Actor actor,
    IStringLocalizer<PoliciesText> say, IStringLocalizer<SharedText> words) : ICommand
{
    public string Usage => "policy add FILE --from DATE [--dry-run]";
    public string About => say["Add.About"];

    public async Task<int> Run(CommandLine line, CancellationToken stop)
    {
        var file = await PolicyFile.Read(line.Need("FILE"), say, stop);
        var from = line.Day("from")!.Value;
        return line.Has("dry-run") ? await Preview(line, file, from, stop) : await Take(line, file, from, stop);
    }

    private async Task<int> Take(CommandLine line, PolicyFile file, DateOnly from, CancellationToken stop)
    {
        var outcome = await taker.Take(file.Json, from, actor, null, null, stop);
        if (outcome is not { Refusals.Count: 0, Policy: { } policy }) return Refuse(line, file, outcome.Refusals);

        line.Out.WriteLine(say["Add.Done", policy.Name.Spoken(), policy.Code, policy.Version, from.AsDay()]);
        line.Out.WriteLine(say["Add.Standings", outcome.Changed.AsCount()]);
        return 0;
    }

    private async Task<int> Preview(CommandLine line, PolicyFile file, DateOnly from, CancellationToken stop)
    {
        var read = await check.Check(file.Json, from, stop);
        if (!read.MayBeTaken) return Refuse(line, file, read.Refusals);

        var day = DraftPreview.FirstDay(from, clock.Today);
        var supposed = new Supposition { Rule = new TakenPolicy(read.Policy!, from, clock.UtcNow) };
        var preview = await db.Preview(null, read.Book, supposed, AsOf.On(day, district), clock.UtcNow, null, stop);
        line.Out.WriteLine(say["Dry.Title", read.Policy!.Name.Spoken(), read.Policy.Version, from.AsDay(), day.AsDay()]);
        line.Out.WriteLine(say["Dry.Sum", preview.StatusMoves.AsCount(), (preview.Changed.Count - preview.StatusMoves).AsCount(), (preview.People - preview.Changed.Count).AsCount()]);
        foreach (var code in preview.Policies)
        {
            line.Out.WriteLine();
            line.Out.WriteLine((read.Book.Versions(code).FirstOrDefault() ?? read.Policy).Name.Spoken());
            foreach (var flow in preview.Flows(code)) line.Out.WriteLine($"  {say["Dry.Flow", Word(flow.From), Word(flow.To), flow.Duties.AsCount()]}");
        }

        if (preview.ClosedMoves > 0) line.Out.WriteLine(say["Preview.Closed", preview.ClosedMoves.AsCount()]);
        line.Out.WriteLine();
        line.Out.WriteLine(say["Dry.Nothing"]);
        return 0;
    }

    private string Word(DutyStatus? status) => status is { } known ? words.Status(known.ToString()) : words["Flow.NotBound"];

    private int Refuse(CommandLine line, PolicyFile file, IReadOnlyList<Refusal> refusals)
    {
        line.Error.WriteLine(say["Add.Refused", file.Name]);
        foreach (var refusal in refusals) line.Error.WriteLine($"- {say.Sentence(refusal)}");
        return 1;
    }
}
