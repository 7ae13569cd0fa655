using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Claims;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Domain.Studios.Scores;
using TeacherDev.Domain.Trainings.Claims.Evidence;
using TeacherDev.Web.Features.Shared.Evidence;
using TeacherDev.Web.Features.Studios.Scores;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Studios.Works;

/// <summary>Reporting what one did, and the word on it.</summary>
public sealed class WorkDesk(TeacherDevDb db, StudioDesk desk, KnownReader knows, StudioLetters letters, StudioRules rules, EvidenceStore store, DistrictClock clock, SignedInPerson me)
{
    /// <summary>Reports one's own; sent twice, it stands once.</summary>
    /// <returns>Its number, or why not.</returns>
    public async Task<(int? Id, Refusal? Refusal)> Report(int studioId, int teacherId, WorkTerms terms, string key, IReadOnlyList<FitFile> files, CancellationToken cancel)
    {
        StudioWork? work = null;
        var refusal = await desk.Step(studioId, async studio =>
        {
            work = await db.StudioWorks.SingleOrDefaultAsync(w => w.Key == key, cancel);
            if (work is not null)
            {
                return work.StudioId == studioId && work.TeacherId == teacherId ? null : StudioDesk.Overtaken;
            }

            if (await WhyNot(studio, null, teacherId, terms, files.Count, cancel) is { } why)
            {
                return why;
            }

            work = StudioWork.Of(studioId, teacherId, terms, key, me.Signer(), clock.UtcNow, rules.Table);
            db.Add(work);
            await Lay(work, files, cancel);
            desk.Audited(studio, "studio.work-reported", new { studio.Name, terms.Item, terms.Title, Files = files.Count });
            return null;
        }, cancel, isKeyed: true);
        return (refusal is null ? work!.Id : null, refusal);
    }

    /// <param name="without">Files that lie there and are to go.</param>
    public async Task<Refusal?> Change(int studioId, int id, WorkTerms terms, int seen, IReadOnlyList<FitFile> files, IReadOnlyCollection<int> without, CancellationToken cancel)
    {
        List<EvidenceFile> gone = [];
        try
        {
            var refusal = await desk.Step(studioId, studio => Change(studio, id, terms, seen, files, without, gone, cancel), cancel);
            if (refusal is null)
            {
                gone.ForEach(store.Forget);
            }

            return refusal;
        }
        catch (EvidenceFault fault)
        {
            db.ChangeTracker.Clear();
            return fault.Refusal;
        }
    }

    private async Task<Refusal?> Change(
        Studio studio, int id, WorkTerms terms, int seen, IReadOnlyList<FitFile> files, IReadOnlyCollection<int> without, List<EvidenceFile> gone, CancellationToken cancel)
    {
        var work = await db.StudioWorks.Include(w => w.Evidence).SingleAsync(w => w.Id == id && w.StudioId == studio.Id, cancel);
        if (work.Version != seen)
        {
            return StudioDesk.Overtaken;
        }

        gone.AddRange(work.Evidence.Where(e => without.Contains(e.Id)));
        var lying = work.Evidence.Except(gone).Select(e => e.Digest).Union(files.Select(f => f.Digest)).Count();
        if ((work.WhyNotChange() ?? await WhyNot(studio, work.Id, work.TeacherId, terms, lying, cancel)
            ?? (lying > EvidenceFile.MostFiles ? new("evidence-many", EvidenceFile.MostFiles) : null)) is { } refusal)
        {
            return refusal;
        }

        await store.Remove(db, gone, cancel);
        db.RemoveRange(gone);
        gone.ForEach(file => work.Evidence.Remove(file));
        work.Report(terms, me.Signer(), clock.UtcNow, rules.Table);
        await db.SaveChangesAsync(cancel);
        await Lay(work, files, cancel);
        desk.Audited(studio, "studio.work-reported", new { studio.Name, terms.Item, terms.Title, Files = lying });
        return null;
    }

    /// <summary>Lays files beside the work; it saves.</summary>
    private async Task Lay(StudioWork work, IReadOnlyList<FitFile> files, CancellationToken cancel)
    {
        var added = FitFile.Add(work.Evidence, files, store.UsesFolder, clock.UtcNow);
        await db.SaveChangesAsync(cancel);
        foreach (var (evidence, bytes) in added)
        {
            await store.Keep(db, evidence, bytes, cancel);
        }
    }

    /// <param name="seen">The version that was read.</param>
    /// <param name="alike">How many known things the report may be about, as they were shown.</param>
    /// <param name="counted">What whoever decides counted in a paper book; null where there is none.</param>
    public Task<Refusal?> Decide(int studioId, int id, int seen, bool confirm, int alike, int? counted, string because, CancellationToken cancel) => desk.Step(studioId, async studio =>
    {
        var work = await db.StudioWorks.SingleAsync(w => w.Id == id && w.StudioId == studioId, cancel);
        if (work.WhyNotDecide(me.Signer()) is { } refusal)
        {
            return refusal;
        }

        if (!me.SpeaksOf(studio, work.TeacherId, await db.LeadsOf(studioId, cancel)))
        {
            return new("work-lead");
        }

        if (work.Version != seen)
        {
            return new("work-changed");
        }

        if (confirm && work.WhyNotConfirm(rules.Item(work.Item), await db.EvidenceFiles.CountAsync(e => e.WorkId == id, cancel), counted) is { } unshown)
        {
            return unshown;
        }

        // Who confirms says that it is something else than these: they must have stood there.
        if (confirm && (await knows.Alike(work, cancel)).Count != alike)
        {
            return new("work-alike");
        }

        work.Decide(confirm, because, me.Signer(), clock.UtcNow, alike > 0);
        desk.Audited(studio, confirm ? "studio.work-confirmed" : "studio.work-returned", new { studio.Name, work.Item, work.Title, Teacher = work.TeacherId, Apart = work.IsApart ? true : (bool?)null }, because);
        if (!confirm)
        {
            await letters.Tell([work.TeacherId], "Letter.WorkReturned", studio, because, cancel, $"/work/{id}");
        }

        return null;
    }, cancel);

    public Task<Refusal?> Withdraw(int studioId, int id, string because, CancellationToken cancel) => desk.Step(studioId, async studio =>
    {
        var work = await db.StudioWorks.SingleAsync(w => w.Id == id && w.StudioId == studioId, cancel);
        if (work.WhyNotWithdraw() is { } refusal)
        {
            return refusal;
        }

        if (work.TeacherId != me.TeacherId && !me.SpeaksOf(studio, work.TeacherId, await db.LeadsOf(studioId, cancel)))
        {
            return new("work-lead");
        }

        work.Withdraw(because, me.Signer(), clock.UtcNow);
        desk.Audited(studio, "studio.work-withdrawn", new { studio.Name, work.Item, work.Title, Teacher = work.TeacherId }, because);
        if (work.TeacherId != me.TeacherId)
        {
            await letters.Tell([work.TeacherId], "Letter.WorkReturned", studio, because, cancel, $"/work/{id}");
        }

        return null;
    }, cancel);

    /// <summary>It falls into days on which they belonged to the studio, as a member or as who led it, and opens what its kind asks for; one text is one piece.</summary>
    /// <param name="id">Of the work that is changed; null for a new one.</param>
    private async Task<Refusal?> WhyNot(Studio studio, int? id, int teacherId, WorkTerms terms, int files, CancellationToken cancel)
    {
        if (studio.State is not (StudioState.Admitted or StudioState.Suspended or StudioState.Closed))
        {
            return new("studio-not-running");
        }

        var stays = (await db.StudioMembers.AsNoTracking().Where(m => m.StudioId == studio.Id && m.TeacherId == teacherId && m.State == MemberState.Admitted).ToListAsync(cancel)).Select(m => (From: m.StartOn!.Value, Until: m.EndOn))
            .Concat((await db.StudioLeads.AsNoTracking().Where(l => l.StudioId == studio.Id && l.TeacherId == teacherId).ToListAsync(cancel)).Select(l => (From: l.StartOn, Until: l.EndOn))).OrderBy(s => s.From).ToList();
        if (stays.Count == 0)
        {
            return new("work-stranger");
        }

        var stay = stays.Find(s => s.From <= terms.On && (s.Until is null || s.Until >= terms.On)) is { From: var from } found && from != default ? found : stays[^1];
        if (terms.WhyNot(rules, stay.From, stay.Until, clock.Today, files) is { } refusal)
        {
            return refusal;
        }

        return rules.Item(terms.Item) is { Opens.Text: > 0 } && terms.Note.Length > 0
            && (await db.StudioWorks.Where(w => w.Id != id && w.TeacherId == teacherId && w.State != WorkState.Withdrawn && w.Item == terms.Item && w.Note != "").Select(w => w.Note).ToListAsync(cancel))
                .Exists(n => WorkText.IsSame(n, terms.Note)) ? new("work-text-twice") : null;
    }
}
