using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Web.Commands;
using TeacherDev.Web.Features.Policies.Words;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Policies.Commands;

/// <summary>Puts a new version on record; where everybody stands changes in the same transaction.</summary>
internal sealed class PolicyAdd(
    TeacherDevDb db, PolicyShelf shelf, StandingWriter standings, District district, DistrictClock clock, Actor actor,
    IStringLocalizer<PoliciesText> say) : ICommand
{
    public string Usage => "policy add FILE --from DATE";
    public string About => say["Add.About"];

    public async Task<int> Run(CommandLine line, CancellationToken stop)
    {
        var file = await PolicyFile.Read(line.Need("FILE"), say, stop);
        var from = line.Day("from")!.Value;
        if (file.Document.Policy is not { } policy) return Refuse(line, file, file.Document.Refusals);

        await using var together = await db.Database.BeginTransactionAsync(stop);
        var asOf = AsOf.On(clock.Today, district);
        await standings.Refresh(db, asOf, stop); // so that every window that is over is known
        if (await WhyNot(policy, from, stop) is { Count: > 0 } refusals) return Refuse(line, file, refusals);

        db.PolicyVersions.Add(new()
        {
            Code = policy.Code,
            Version = policy.Version,
            Pack = policy.Pack,
            EffectiveFrom = from,
            Document = file.Json,
            RecordedBy = actor.Name,
            RecordedAt = clock.UtcNow,
        });
        db.Audited(actor, clock.UtcNow, "policy.added", ("policy", policy.Code), new { policy.Version, from, policy.Pack });
        var changed = await standings.Refresh(db, asOf, stop);
        await together.CommitAsync(stop);

        line.Out.WriteLine(say["Add.Done", policy.Name.Spoken(), policy.Code, policy.Version, from.AsDay()]);
        line.Out.WriteLine(say["Add.Standings", changed.AsCount()]);
        return 0;
    }

    private async Task<IReadOnlyList<Refusal>> WhyNot(Policy policy, DateOnly from, CancellationToken stop)
    {
        var book = await shelf.Book(db, null, stop);
        var rolls = book.Taken.Any(t => t.Policy.Code == policy.Code && t.Policy.Window is Rolling);
        var today = clock.Today;
        var lastOver = rolls ? null : await db.Standings.Where(s => s.Policy == policy.Code && s.EndOn < today).MaxAsync(s => (DateOnly?)s.EndOn, stop);
        return [.. book.WhyNotLink(policy, []), .. book.WhyNotTake(policy, from, lastOver) is { } refusal ? [refusal] : Array.Empty<Refusal>()];
    }

    private int Refuse(CommandLine line, PolicyFile file, IReadOnlyList<Refusal> refusals)
    {
        line.Error.WriteLine(say["Add.Refused", file.Name]);
        foreach (var refusal in refusals) line.Error.WriteLine($"- {say.Sentence(refusal)}");
        return 1;
    }
}
