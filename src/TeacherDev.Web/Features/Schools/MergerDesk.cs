using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Placements;
using TeacherDev.Data.Schools;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Teachers.Schools;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Schools;

/// <summary>Merges a school into another and undoes it: every placement, what names the school, the audit row and where everybody then stands, in one transaction.</summary>
public sealed class MergerDesk(TeacherDevDb db, SchoolTurn turn, PlacementDesk placements, MergerUndoing undoing, SchoolLetters letters, DistrictClock clock, SignedInPerson me, Actor actor)
{
    /// <summary>What a preview was made of: another placement at the school since, and it is looked at again.</summary>
    public static string Seen(IEnumerable<Placement> going) => Convert.ToHexString(SHA256.HashData(Encoding.ASCII.GetBytes(string.Join('.', going.Select(p => p.Id).Order()))))[..32];

    /// <param name="seen">As <see cref="Seen"/> said when the preview was shown.</param>
    public async Task<Refusal?> Merge(int fromId, int intoId, DateOnly on, string seen, SchoolPaper paper, CancellationToken cancel)
    {
        var refusal = await turn.Take(async (book, events) =>
        {
            if (events.FirstOrDefault(e => e.Key == paper.Key) is { } before)
            {
                return before.Says(fromId, SchoolAct.Merged, on, "", intoId) ? null : new("school-sent-before");
            }

            var (from, into) = (book[fromId], book[intoId]);
            if (book.WhyNotMerge(from, into, on) is { } why)
            {
                return why;
            }

            if (await db.OpenWork(fromId, cancel) is { } work)
            {
                return work;
            }

            var ids = await db.PeopleAt(fromId, on).ToListAsync(cancel);
            await placements.Alone(ids, cancel);
            var standing = await placements.Holding(ids, cancel);
            if (Seen(standing.Where(p => p.SchoolId == fromId && p.Days.End >= on)) != seen)
            {
                return new("school-preview-old");
            }

            List<PlacementChange> changes = [.. standing.GroupBy(p => p.TeacherId).Select(g => MergerEffect.Of([.. g], fromId, intoId, on, clock.UtcNow)).OfType<PlacementChange>()];
            await placements.Write(changes, cancel);
            var merger = SchoolEvent.Of(from, SchoolAct.Merged, on, "", intoId, paper, clock.Today);
            merger.Rows.AddRange(changes.SelectMany(c => c.Withdrawn.Select(p => MergedPlacement.Of(p, false)).Concat(c.Recorded.Select(p => MergedPlacement.Of(p, true)))));
            db.Add(merger);
            if (on <= clock.Today)
            {
                await db.HandOver(merger, clock.UtcNow, cancel);
            }

            db.Audited(actor, clock.UtcNow, "school.merged", ("school", fromId), new
            {
                from.Code, from.Name, Into = into.Code, IntoName = into.Name, On = on.AsDay(), People = ids.Count, Placements = changes.Sum(c => c.Recorded.Count), paper.Document,
            }, paper.Reason);
            await letters.Tell("Merged", from, into, ids, [from.NameOn(on), into.NameOn(on), on.AsDay()], cancel);
            await placements.Settle(ids, cancel);
            return null;
        }, cancel);
        if (refusal is null)
        {
            letters.Send();
        }

        return refusal;
    }

    /// <summary>Puts every placement back; where one that the merger recorded was changed since, nothing is undone and the people are named.</summary>
    public async Task<Refusal?> Undo(int eventId, string because, CancellationToken cancel)
    {
        var refusal = await turn.Take(async (book, events) =>
        {
            if (await db.TookItsStep(actor, cancel))
            {
                return null;
            }

            var merger = events.Single(e => e.Id == eventId);
            if (book.WhyNotUndo(merger) is { } why)
            {
                return why;
            }

            var ids = await undoing.People(eventId, cancel);
            await placements.Alone(ids, cancel);
            var (changes, changed) = await undoing.Of(merger, cancel);
            if (changed is not null)
            {
                return changed;
            }

            await placements.Write(changes, cancel);
            if (merger.HandedOverAt is not null)
            {
                await db.HandBack(merger, cancel);
            }

            var (from, into) = (book[merger.SchoolId], book[merger.SuccessorId!.Value]);
            merger.Undo(from, because, me.AccountId, me.Name, clock.UtcNow, clock.Today);
            db.Audited(actor, clock.UtcNow, "school.undone", ("school", from.Id), new
            {
                Event = merger.Id, Act = merger.Act.ToString(), On = merger.On.AsDay(), from.Code, from.Name, Into = into.Code, People = ids.Length,
            }, because);
            await letters.Tell("Undone", from, into, ids, [from.NameOn(merger.On), into.NameOn(merger.On), because], cancel);
            await placements.Settle(ids, cancel);
            return null;
        }, cancel);
        if (refusal is null)
        {
            letters.Send();
        }

        return refusal;
    }
}
