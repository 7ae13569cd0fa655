using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Rotations.Rounds;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Effects;
using TeacherDev.Domain.Rotations.Reserve;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Rotations.Moves;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Reserve;

/// <summary>Keeps the pool and the shortages; whoever is called moves by the desk of single moves, and is undone there.</summary>
public sealed class ReserveDesk(TeacherDevDb db, RotationRules rules, OneStep one, MoveDesk moves, ReserveLetters letters, DistrictClock clock, SignedInPerson me, Actor actor)
{
    public async Task<ReserveChoice> Choice(ReserveForm form, CancellationToken cancel) => new(
        form, await db.RoundWorks(rules, cancel), [.. (await db.Schools.AsNoTracking().EverOpen().ToListAsync(cancel)).SelectMany(rules.Round.StagesOf).Distinct().Order(StringComparer.Ordinal)]);

    /// <summary>Enters somebody.</summary>
    /// <param name="isOffer">By themselves: their school confirms it.</param>
    public async Task<Refusal?> Enter(int teacherId, ReserveForm form, bool isOffer, CancellationToken cancel)
    {
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        db.ChangeTracker.Clear();
        await AloneWith(teacherId, cancel);
        if (form.Key is not { Length: 32 } key || await db.ReserveMembers.AnyAsync(m => m.Key == key, cancel))
        {
            return null;
        }

        var person = (await db.Records([teacherId], cancel)).Single();
        if (person.LegalSchool(clock.Today) is not { } school)
        {
            return new("reserve-no-post");
        }

        if (form.Terms(school.Union) is not { } terms)
        {
            return new("reserve-days");
        }

        var choice = await Choice(form, cancel);
        var others = await db.ReserveMembers.AsNoTracking().Where(m => m.TeacherId == teacherId).ToListAsync(cancel);
        if ((!isOffer && me.TeacherId == teacherId ? new("reserve-own") : !form.County && school.Union.Length == 0 ? new("reserve-zone") : terms.WhyNot(choice.Works, choice.Stages, others, clock.Today)) is { } refusal)
        {
            return refusal;
        }

        db.Add(ReserveMember.Of(key, teacherId, terms, isOffer, me.Name, clock.UtcNow));
        db.Audited(actor, clock.UtcNow, isOffer ? "reserve.offered" : "reserve.entered", ("teacher", teacherId), new { terms.Subjects, terms.Stages, terms.Zone, terms.FromOn, terms.UntilOn });
        if (isOffer)
        {
            await letters.TellSchool(school.Id, "Offered", cancel, person.Teacher.Name);
        }
        else
        {
            await letters.TellPerson(teacherId, "Entered", cancel, terms.FromOn.AsDay(), terms.UntilOn.AsDay());
        }

        return await Done(together, cancel);
    }

    public Task<Refusal?> Confirm(ReserveMember seen, CancellationToken cancel) => one.Take(() => AloneWith(seen.TeacherId, cancel), async () =>
    {
        var member = await db.ReserveMembers.SingleAsync(m => m.Id == seen.Id, cancel);
        if (member.WhyNotConfirm(me.MoveSigner(), clock.Today) is { } refusal)
        {
            return refusal;
        }

        member.Confirm(me.Name, clock.UtcNow);
        db.Audited(actor, clock.UtcNow, "reserve.confirmed", ("teacher", member.TeacherId), new { member = member.Id });
        await letters.TellPerson(member.TeacherId, "Confirmed", cancel, member.FromOn.AsDay(), member.UntilOn.AsDay());
        return null;
    }, letters.Send, cancel);

    public Task<Refusal?> End(ReserveMember seen, string reason, CancellationToken cancel) => one.Take(() => AloneWith(seen.TeacherId, cancel), async () =>
    {
        var member = await db.ReserveMembers.SingleAsync(m => m.Id == seen.Id, cancel);
        if (member.WhyNotEnd(reason) is { } refusal)
        {
            return refusal;
        }

        member.End(reason, me.Name, clock.UtcNow);
        db.Audited(actor, clock.UtcNow, "reserve.ended", ("teacher", member.TeacherId), new { member = member.Id }, reason);
        if (me.TeacherId != member.TeacherId)
        {
            await letters.TellPerson(member.TeacherId, "Ended", cancel, reason);
        }

        return null;
    }, letters.Send, cancel);

    public async Task<Refusal?> State(School school, string key, string stage, string work, DateOnly? from, DateOnly? until, ShortageReason why, string note, CancellationToken cancel)
    {
        if (await db.Shortages.AnyAsync(s => s.Key == key, cancel))
        {
            return null;
        }

        if (Shortage.WhyNot(stage, work, from, until, rules.Round.StagesOf(school), await db.RoundWorks(rules, cancel), clock.Today) is { } refusal)
        {
            return refusal;
        }

        await using var together = await db.Database.BeginTransactionAsync(cancel);
        var shortage = Shortage.Of(key, school.Id, stage, work, from!.Value, until!.Value, why, note, me.Name, clock.UtcNow);
        db.Add(shortage);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException) when (key.Length == 32)
        {
            // The same form came twice at once; the other was first.
            await together.RollbackAsync(cancel);
            db.ChangeTracker.Clear();
            return null;
        }

        db.Audited(actor, clock.UtcNow, "shortage.stated", ("shortage", shortage.Id), new { school = school.Code, stage, work, from, until, why = why.ToString() });
        await letters.TellDistrict("Stated", cancel, school.Name, work, from.Value.AsDay(), until.Value.AsDay());
        return await Done(together, cancel);
    }

    public Task<Refusal?> Withdraw(int id, string reason, CancellationToken cancel) => one.Take(() => Take(id, cancel), async () =>
    {
        var shortage = await db.Shortages.SingleAsync(s => s.Id == id, cancel);
        if (shortage.WhyNotWithdraw(await IsMet(id, cancel), reason, clock.Today) is { } refusal)
        {
            return refusal;
        }

        shortage.Withdraw(reason, me.Name, clock.UtcNow);
        db.Audited(actor, clock.UtcNow, "shortage.withdrawn", ("shortage", id), null, reason);
        return null;
    }, letters.Send, cancel);

    /// <summary>Calls somebody: a stay from the first day on which they can come to the last of the shortage.</summary>
    /// <param name="key">Of the form.</param>
    /// <param name="seen">The placements of which the page was made.</param>
    public async Task<Refusal?> Call(int id, ReserveMember member, PlacementKind kind, string key, string seen, string document, string reason, CancellationToken cancel)
    {
        var shortage = await db.Shortages.AsNoTracking().SingleAsync(s => s.Id == id, cancel);
        var host = await db.Schools.AsNoTracking().SingleAsync(s => s.Id == shortage.SchoolId, cancel);
        var person = (await db.Records([member.TeacherId], cancel)).Single();
        var on = shortage.ComesOn(clock.Today);
        if (ReserveFit.Against(member, shortage, host, person, clock.Today) is { Count: > 0 } && !await db.RecordedMoves.AnyAsync(m => m.Key == key, cancel))
        {
            return new("shortage-unfit");
        }

        DecidedMove move = new(member.TeacherId, person.LegalSchool(on)?.Id ?? 0, host.Id, kind, on, shortage.UntilOn);
        var (_, refusal) = await moves.Record(move, key, seen, document, reason, cancel, async () =>
        {
            await Take(id, cancel);
            var now = await db.Shortages.AsNoTracking().SingleAsync(s => s.Id == id, cancel);
            return now.WhyNotCall(await IsMet(id, cancel), clock.Today);
        }, made =>
        {
            db.Add(ReserveCall.Of(id, member.Id, made.Id, me.Name, clock.UtcNow));
            db.Audited(actor, clock.UtcNow, "shortage.called", ("shortage", id), new { member = member.Id, move = made.Id });
        });
        return refusal;
    }

    /// <summary>The move of a call stands.</summary>
    public Task<bool> IsMet(int id, CancellationToken cancel) => db.ReserveCalls.AnyAsync(c => c.ShortageId == id && db.RecordedMoves.Any(m => m.Id == c.MoveId && m.UndoneAt == null), cancel);

    private Task<int> Take(int id, CancellationToken cancel) => db.Shortages.Where(s => s.Id == id).ExecuteUpdateAsync(s => s.SetProperty(x => x.Version, x => x.Version + 1), cancel);

    private Task<int> AloneWith(int teacherId, CancellationToken cancel) =>
        db.Teachers.Where(t => t.Id == teacherId).ExecuteUpdateAsync(t => t.SetProperty(x => x.Version, x => x.Version + 1), cancel);

    private async Task<Refusal?> Done(Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction together, CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        await together.CommitAsync(cancel);
        letters.Send();
        return null;
    }
}
