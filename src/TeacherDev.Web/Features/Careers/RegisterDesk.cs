using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Careers;
using TeacherDev.Data.Claims;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Register;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings.Claims.Evidence;
using TeacherDev.Web.Features.Shared.Evidence;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Careers;

/// <summary>The steps of the register, each in one transaction with its audit row and where the person then stands.</summary>
public sealed class RegisterDesk(
    TeacherDevDb db, CareerCatalogue catalogue, StandingWriter standings, EvidenceStore store, CareerLetters letters, District district, BarsTold told, DistrictClock clock, SignedInPerson me, Actor actor)
{
    private static readonly Refusal Overtaken = new("career-changed");

    /// <summary>Proposes one's own; where the district's office enters somebody else's, it stands at once.</summary>
    /// <param name="key">Of the form: sent twice, it makes one record.</param>
    /// <param name="corrects">The record that it corrects, with the reason; it is taken back in the same step.</param>
    public async Task<(CareerRecord? Record, Refusal? Refusal)> Enter(
        Teacher person, CareerTerms terms, string key, IReadOnlyList<FitFile> files, (int Id, string Reason)? corrects, CancellationToken cancel)
    {
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        if (!await OneAtATime(person.Id, cancel))
        {
            return (null, Overtaken);
        }

        var all = await db.CareerRecords.Include(r => r.Evidence).Where(r => r.TeacherId == person.Id).ToListAsync(cancel);
        if (await db.CareerRecords.AsNoTracking().SingleOrDefaultAsync(r => r.Key == key, cancel) is { } sentBefore)
        {
            return (sentBefore, sentBefore.TeacherId == person.Id && sentBefore.Item == terms.Item && sentBefore.AwardedOn == terms.AwardedOn ? null : new("career-sent-before"));
        }

        var wrong = corrects is null ? null : all.Find(r => r.Id == corrects.Value.Id);
        if (corrects is not null && (wrong is null || wrong.WhyNotWithdraw(me.CareerSigner(), me.KeepsCareers()) is not null))
        {
            return (null, Overtaken);
        }

        var others = all.FindAll(r => r != wrong);
        terms = terms with { EarlierId = Renewed(terms, others) };
        if (terms.WhyNot(catalogue, person, others, clock.Today) is { } refusal)
        {
            return (null, refusal);
        }

        var (now, item) = (clock.UtcNow, catalogue.Item(terms.Item)!);
        if (await Barred(person.Id, item.Act, terms.AwardedOn, terms.StartOn, cancel) is { } barred)
        {
            return (null, barred);
        }

        var stands = me.KeepsCareers() && person.Id != me.TeacherId;
        if (!stands && files.Count == 0)
        {
            return (null, new("career-evidence-missing"));
        }

        if (wrong is not null)
        {
            wrong.Withdraw(me.CareerSigner(), now, corrects!.Value.Reason);
            files = await StillLying(wrong, files, cancel);
        }

        var record = stands ? CareerRecord.Entered(person.Id, item, terms, key, me.CareerSigner(), now, wrong?.Id) : CareerRecord.Proposed(person.Id, item, terms, key, me.CareerSigner(), now);
        db.Add(record);
        var added = FitFile.Add(record.Evidence, files, store.UsesFolder, now);
        db.Audited(actor, now, wrong is not null ? "career.corrected" : stands ? "career.entered" : "career.proposed", ("teacher", person.Id), Told(record), corrects?.Reason);
        await db.SaveChangesAsync(cancel);
        foreach (var (evidence, bytes) in added)
        {
            await store.Keep(db, evidence, bytes, cancel);
        }

        if (stands)
        {
            await letters.Tell(record, wrong is null ? "Entered" : "Corrected", corrects?.Reason ?? "", cancel);
            await Settle(person.Id, [record, .. new[] { wrong }.OfType<CareerRecord>()], cancel);
        }

        else
        {
            await letters.Waits(record, person.SchoolId, me.AccountId, cancel);
            await db.SaveChangesAsync(cancel);
        }

        await together.CommitAsync(cancel);
        letters.Send();
        return (record, null);
    }

    /// <summary>Takes the next step: the school finds it right, the district confirms it; or it is declined.</summary>
    public Task<Refusal?> Decide(int id, int seen, bool approve, string? reason, CancellationToken cancel) => Step(id, r => r.WhyNotDecide(me.CareerSigner()), async (record, now) =>
    {
        if (record.Version != seen || (record.State == CareerState.Checked && !me.KeepsCareers()))
        {
            return Overtaken;
        }

        var confirms = approve && me.KeepsCareers();
        if (approve && await Barred(record.TeacherId, record.Act, record.AwardedOn, record.StartOn, cancel) is { } barred)
        {
            return barred;
        }

        if (!approve)
        {
            record.Decline(me.CareerSigner(), now, reason!);
        }
        else if (confirms)
        {
            record.Confirm(me.CareerSigner(), now, reason);
        }
        else
        {
            record.Check(me.CareerSigner(), now);
        }

        db.Audited(actor, now, confirms ? "career.confirmed" : approve ? "career.checked" : "career.declined", ("teacher", record.TeacherId), Told(record), reason);
        if (confirms || !approve)
        {
            await letters.Tell(record, approve ? "Confirmed" : "Declined", reason ?? "", cancel);
        }
        else
        {
            await letters.Waits(record, null, me.AccountId, cancel);
        }

        return null;
    }, cancel);

    public Task<Refusal?> Withdraw(int id, string reason, CancellationToken cancel) => Step(id, r => r.WhyNotWithdraw(me.CareerSigner(), me.KeepsCareers()), async (record, now) =>
    {
        var stood = record.State == CareerState.Confirmed;
        record.Withdraw(me.CareerSigner(), now, reason);
        db.Audited(actor, now, "career.withdrawn", ("teacher", record.TeacherId), Told(record), reason);
        if (stood)
        {
            await letters.Tell(record, "Withdrawn", reason, cancel);
        }

        return null;
    }, cancel);

    private async Task<Refusal?> Step(int id, Func<CareerRecord, Refusal?> whyNot, Func<CareerRecord, DateTime, Task<Refusal?>> take, CancellationToken cancel)
    {
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        var teacherId = await db.CareerRecords.Where(r => r.Id == id).Select(r => r.TeacherId).SingleAsync(cancel);
        if (!await OneAtATime(teacherId, cancel))
        {
            return Overtaken;
        }

        if (await db.TookItsStep(actor, cancel))
        {
            return null;
        }

        var record = await db.CareerRecords.SingleAsync(r => r.Id == id, cancel);
        if ((whyNot(record) ?? await take(record, clock.UtcNow)) is { } refusal)
        {
            db.ChangeTracker.Clear();
            return refusal;
        }

        await db.SaveChangesAsync(cancel);
        await Settle(teacherId, [record], cancel);
        await together.CommitAsync(cancel);
        letters.Send();
        return null;
    }

    /// <summary>Whoever else is at this person's career waits here until this is done, and then sees it; false where the record stands no more.</summary>
    private async Task<bool> OneAtATime(int teacherId, CancellationToken cancel) =>
        await db.Teachers.Where(t => t.Id == teacherId).ExecuteUpdateAsync(t => t.SetProperty(x => x.Version, x => x.Version + 1), cancel) > 0;

    /// <summary>Nothing is awarded, nor begins to be held, while ethics keeps the person from it.</summary>
    private async Task<Refusal?> Barred(int teacherId, CareerAct act, DateOnly awardedOn, DateOnly startOn, CancellationToken cancel)
    {
        if (CareerItem.BarredBy(act) is not { } by)
        {
            return null;
        }

        var bar = (await db.BarredOn([teacherId], by, awardedOn, cancel)).GetValueOrDefault(teacherId) ?? (await db.BarredOn([teacherId], by, startOn, cancel)).GetValueOrDefault(teacherId);
        return told.Tell(teacherId, bar) is { } known ? new($"career-barred-{by.ToString().ToLowerInvariant()}", known.UntilOn) : null;
    }

    private Task Settle(int teacherId, IReadOnlyList<CareerRecord> changed, CancellationToken cancel) =>
        db.SettleCareer(standings, teacherId, changed, AsOf.On(clock.Today, district), cancel);

    /// <summary>The latest of the same that it follows on.</summary>
    private static int? Renewed(CareerTerms terms, IEnumerable<CareerRecord> others) => others
        .Where(o => o.State == CareerState.Confirmed && o.Item == terms.Item && o.AwardedOn < terms.AwardedOn).OrderByDescending(o => o.AwardedOn).Select(o => (int?)o.Id).FirstOrDefault();

    /// <summary>What lay with a record that is corrected lies with the new one too.</summary>
    private async Task<IReadOnlyList<FitFile>> StillLying(CareerRecord wrong, IReadOnlyList<FitFile> files, CancellationToken cancel)
    {
        var lying = new List<FitFile>(files);
        foreach (var file in wrong.Evidence)
        {
            if (lying.Count < EvidenceFile.MostFiles && await store.Find(db, file, cancel) is { } bytes)
            {
                lying.Add(new(file.FileName, file.Kind, bytes, file.Digest));
            }
        }

        return lying;
    }

    private static object Told(CareerRecord record) => new { Record = record.Id, record.Item, Level = record.Level?.ToString(), On = record.AwardedOn, Until = record.ValidUntilOn };
}
