using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Schools;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Teachers.Schools;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Schools;

/// <summary>Opens, renames and closes schools, and undoes it: what is recorded and its audit row, in one transaction.</summary>
public sealed class SchoolDesk(TeacherDevDb db, SchoolTurn turn, DistrictClock clock, SignedInPerson me, Actor actor)
{
    /// <param name="said">A school as it is to be; its number is 0.</param>
    public Task<Refusal?> Open(School said, DateOnly on, string key, string document, string reason, CancellationToken cancel) => turn.Take(async (book, events) =>
    {
        if (events.FirstOrDefault(e => e.Key == key) is { } before)
        {
            return before.Act == SchoolAct.Opened && book[before.SchoolId].Code == said.Code ? null : new("school-sent-before");
        }

        if (book.WhyNotOpen(said.Code, said.Name, on) is { } refusal)
        {
            return refusal;
        }

        var school = book.Coded(said.Code);
        if (school is null)
        {
            db.Add(school = said);
            await db.SaveChangesAsync(cancel);
        }
        else
        {
            (school.Name, school.Stage, school.Setting, school.Ownership, school.Union, school.Names) = (said.Name, said.Stage, said.Setting, said.Ownership, said.Union, []);
        }

        Record(school, SchoolAct.Opened, on, "", null, new(key, document, reason, me.AccountId, me.Name, clock.UtcNow));
        return null;
    }, cancel);

    public Task<Refusal?> Rename(int schoolId, string name, DateOnly on, string key, string document, string reason, CancellationToken cancel) => turn.Take((book, events) =>
    {
        var school = book[schoolId];
        if (Sent(events, key, schoolId, SchoolAct.Renamed, on, name) is { } sent)
        {
            return Task.FromResult(sent.Refusal);
        }

        if (book.WhyNotRename(school, name, on) is { } refusal)
        {
            return Task.FromResult<Refusal?>(refusal);
        }

        Record(school, SchoolAct.Renamed, on, name, null, new(key, document, reason, me.AccountId, me.Name, clock.UtcNow));
        return Task.FromResult<Refusal?>(null);
    }, cancel);

    public Task<Refusal?> Close(int schoolId, DateOnly on, string key, string document, string reason, CancellationToken cancel) => turn.Take(async (book, events) =>
    {
        var school = book[schoolId];
        if (Sent(events, key, schoolId, SchoolAct.Closed, on, "") is { } sent)
        {
            return sent.Refusal;
        }

        if (book.WhyNotClose(school, on, await db.PeopleAt(schoolId, on).CountAsync(cancel)) is { } refusal)
        {
            return refusal;
        }

        if ((await db.OpenWork(schoolId, cancel) ?? await db.Hosted(schoolId, on, cancel)) is { } work)
        {
            return work;
        }

        Record(school, SchoolAct.Closed, on, "", null, new(key, document, reason, me.AccountId, me.Name, clock.UtcNow));
        return null;
    }, cancel);

    /// <summary>Undoes an opening, a new name or a closing; a merger is undone at <see cref="MergerDesk"/>.</summary>
    public Task<Refusal?> Undo(int eventId, string because, CancellationToken cancel) => turn.Take(async (book, events) =>
    {
        if (await db.TookItsStep(actor, cancel))
        {
            return null;
        }

        var done = events.Single(e => e.Id == eventId);
        if (book.WhyNotUndo(done) is { } refusal)
        {
            return refusal;
        }

        if (done.Act == SchoolAct.Opened && await db.WhyInUse(done.SchoolId, cancel) is { } used)
        {
            return used;
        }

        var school = book[done.SchoolId];
        done.Undo(school, because, me.AccountId, me.Name, clock.UtcNow, clock.Today);
        db.Audited(actor, clock.UtcNow, "school.undone", ("school", school.Id), new { Event = done.Id, Act = done.Act.ToString(), On = done.On.AsDay(), school.Code, school.Name }, because);
        return null;
    }, cancel);

    private static (bool, Refusal? Refusal)? Sent(IReadOnlyList<SchoolEvent> events, string key, int schoolId, SchoolAct act, DateOnly on, string name) =>
        events.FirstOrDefault(e => e.Key == key) is { } before ? (true, before.Says(schoolId, act, on, name, null) ? null : new("school-sent-before")) : null;

    private void Record(School school, SchoolAct act, DateOnly on, string name, int? into, SchoolPaper paper)
    {
        var done = SchoolEvent.Of(school, act, on, name, into, paper, clock.Today);
        db.Add(done);
        var action = act switch { SchoolAct.Opened => "school.opened", SchoolAct.Renamed => "school.renamed", _ => "school.closed" };
        db.Audited(actor, clock.UtcNow, action, ("school", school.Id), new { school.Code, From = done.OldName, To = done.NewName, On = on.AsDay(), paper.Document }, paper.Reason);
    }
}
