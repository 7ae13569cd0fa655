using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Careers.Register;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Careers;

/// <summary>What follows when something comes to stand in a career or is taken out of it.</summary>
public static class CareerSettling
{
    /// <summary>
    /// Writes the events that policies start from, says on the person's row what they hold today, and where they then stand. Call it
    /// inside the transaction of the change; it saves.
    /// </summary>
    public static async Task SettleCareer(
        this TeacherDevDb db, StandingWriter standings, int teacherId, IReadOnlyList<CareerRecord> changed, AsOf asOf, CancellationToken cancel)
    {
        foreach (var record in changed.Where(r => r.EventKind is not null && r.RecordedAt is not null))
        {
            await Happened(db, record, cancel);
        }

        await db.SaveChangesAsync(cancel);
        var person = (await db.Person(teacherId, null, cancel))!.Record;
        var row = await db.Teachers.SingleAsync(t => t.Id == teacherId, cancel);
        row.Title = Word(person, FactKind.Title, HeldKind.Title, asOf.Day, row.Title);
        row.Honour = Word(person, FactKind.Honour, HeldKind.Honour, asOf.Day, row.Honour);
        await standings.Changed(db, [teacherId], asOf, cancel);
    }

    private static async Task Happened(TeacherDevDb db, CareerRecord record, CancellationToken cancel)
    {
        var (whose, kind, day) = (record.TeacherId, record.EventKind!, record.StartOn);
        var known = await db.CareerEvents.SingleOrDefaultAsync(e => e.TeacherId == whose && e.Kind == kind && e.HappenedOn == day, cancel);
        var stands = await db.CareerRecords.AnyAsync(r => r.TeacherId == whose && r.EventKind == kind && r.StartOn == day && r.State == CareerState.Confirmed, cancel);
        if (stands && known is null)
        {
            db.CareerEvents.Add(new() { TeacherId = whose, Kind = kind, HappenedOn = day });
        }
        else if (!stands && known is not null)
        {
            db.CareerEvents.Remove(known);
        }

        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Where neither the register nor a roster says anything, the row keeps its word.</summary>
    private static string Word(TeacherRecord person, FactKind kind, HeldKind held, DateOnly today, string now) =>
        person.Fact(kind, today) is { Length: > 0 } word ? word : person.Held.Any(h => h.Kind == held) ? "" : now;
}
