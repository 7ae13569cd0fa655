using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Studios;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Domain.Studios.Scores;
using TeacherDev.Domain.Trainings.Claims.Evidence;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Studios.Works;

/// <summary>Which work of which studio the reader may see.</summary>
public sealed class WorkReader(TeacherDevDb db, StudioRules rules, DistrictClock clock, SignedInPerson me)
{
    private const int Head = 20;

    public Task<Studio?> Studio(int id, CancellationToken cancel) => db.SeenBy(me.Studios(), clock.Today).AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancel);

    /// <summary>Everybody's for whoever watches the studio; one's own otherwise.</summary>
    public IQueryable<WorkRow> Of(Studio studio)
    {
        var (id, all, own) = (studio.Id, me.Watches(studio), me.TeacherId);
        return from work in db.StudioWorks
               join teacher in db.Teachers on work.TeacherId equals teacher.Id
               where work.StudioId == id && (all || work.TeacherId == own)
               select new WorkRow { Work = work, Number = teacher.Number, Name = teacher.Name };
    }

    /// <summary>One, with its files; null where it is out of reach.</summary>
    public async Task<WorkRow?> Find(Studio studio, int work, CancellationToken cancel)
    {
        if (await Of(studio).AsNoTracking().SingleOrDefaultAsync(w => w.Work.Id == work, cancel) is not { } row)
        {
            return null;
        }

        row.Work.Evidence.AddRange(await db.EvidenceFiles.AsNoTracking().Where(e => e.WorkId == work).OrderBy(e => e.Id).ToListAsync(cancel));
        return row;
    }

    /// <summary>Of these reports those that the reader may confirm together with others, each with its files: all that it rests on can be read in the list. What has to be counted again is none.</summary>
    public async Task<IReadOnlyDictionary<int, IReadOnlyList<EvidenceFile>>> ToTick(Studio studio, IReadOnlyList<StudioWork> works, IReadOnlyCollection<int> leads, CancellationToken cancel)
    {
        var theirs = works.Where(w => me.SpeaksOf(studio, w.TeacherId, leads) && w.WhyNotDecide(me.Signer()) is null && rules.Item(w.Item)?.Opens.IsTold(w.Note, w.Amount) == false).ToList();
        int[] ids = [.. theirs.Select(w => w.Id)];
        var files = (ids.Length == 0 ? [] : await db.EvidenceFiles.AsNoTracking().Where(e => e.WorkId != null && ids.Contains(e.WorkId.Value) && e.AgedOutAt == null).OrderBy(e => e.Id).ToListAsync(cancel)).ToLookup(e => e.WorkId!.Value);
        return theirs.Where(w => rules.Item(w.Item)!.Opens.WhyNot(w.Note, w.Amount, files[w.Id].Count()) is null).ToDictionary(w => w.Id, w => (IReadOnlyList<EvidenceFile>)[.. files[w.Id]]);
    }

    /// <summary>Other work that stands or waits and has one of the same files, or the same text where the text is what is counted, in whichever studio.</summary>
    public async Task<IReadOnlyList<SameFile>> Same(StudioWork work, ScoreItem? item, CancellationToken cancel)
    {
        string[] digests = [.. work.Evidence.Select(e => e.Digest)];
        var text = item is { Opens.Text: > 0 } ? work.Note : "";
        var head = text[..Math.Min(text.Length, Head)];
        return digests.Length == 0 && text.Length == 0 ? [] : [.. (await db.StudioWorks.Where(w => w.Id != work.Id && w.State != WorkState.Withdrawn && ((text != "" && w.Note.StartsWith(head)) || w.Evidence.Any(e => digests.Contains(e.Digest))))
            .OrderBy(w => w.Id).Select(w => new { Same = new SameFile(w.Id, w.StudioId, w.Title), w.Note, HasFile = w.Evidence.Any(e => digests.Contains(e.Digest)) }).ToListAsync(cancel))
            .Where(w => w.HasFile || WorkText.IsSame(w.Note, text)).Select(w => w.Same)];
    }
}
