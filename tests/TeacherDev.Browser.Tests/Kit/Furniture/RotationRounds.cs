using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Rotations.Hiring;
using TeacherDev.Domain.Rotations.Rounds;

namespace TeacherDev.Browser.Tests.Kit.Furniture;

/// <summary>The demo's hiring round and two rounds of rotation, and a third that is decided and waits for its first day.</summary>
internal static class RotationRounds
{
    public static async Task Fill(TeacherDevDb db, IDictionary<string, string> names)
    {
        var rounds = await db.RotationRounds.Include(r => r.Needs).Include(r => r.People).OrderBy(r => r.Id).ToListAsync();
        var (done, now) = (rounds[0], rounds[1]);
        var later = now.EffectiveOn.AddYears(1);
        var decided = RotationRound.Opened(
            new('5', 32), "试点共同体内教师交流", new(now.CollectFromOn, now.CollectUntilOn, now.PublicFromOn, now.PublicUntilOn, later),
            new(3, Domain.Conditions.Condition.Everybody, 1, [], [], [], 3, true, 5), "赵琳（人事科）", now.OpenedAt);
        decided.Needs.AddRange(now.Needs.Take(2).Select(n => RotationNeed.Of(n.SchoolId, n.Stage, n.Work, 3, n.Note, n.StatedBy, n.StatedAt)));
        decided.People.AddRange(now.People.Take(3).Select(p => RotationPerson.In(p.TeacherId, p.SchoolId, p.Basis, "", p.AddedBy, p.AddedAt)));
        db.Add(decided);
        await db.SaveChangesAsync();
        foreach (var person in decided.People)
        {
            person.Settle(decided.Needs[0].Id, "赵琳（人事科）", now.OpenedAt);
        }

        decided.Decide("区教发〔2027〕9号《关于试点共同体内教师交流的决定》", "赵琳（人事科）", now.OpenedAt);
        await db.SaveChangesAsync();
        var away = await (from p in db.Placements join t in db.Teachers on p.TeacherId equals t.Id where t.Number == "D1038" && p.Kind == Domain.Teachers.PlacementKind.Rotation && p.WithdrawnAt == null select p.StartOn).SingleAsync();
        (names["away"], names["away-since"], names["home"]) = ("D1038", away.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "D01");
        names["merger"] = Text(await db.SchoolEvents.Where(e => e.Act == Domain.Teachers.Schools.SchoolAct.Merged).Select(e => e.Id).FirstAsync());
        names["shortage"] = Text(await db.Shortages.OrderBy(s => s.Id).Select(s => s.Id).FirstAsync());
        names["shortage-own"] = Text(await db.Shortages.Where(s => db.Users.Any(u => u.UserName == "sun" && u.SchoolId == s.SchoolId)).Select(s => s.Id).FirstAsync());
        (names["hiring"], names["hiring-waiting"]) = (Text(await db.HiringRounds.Select(r => r.Id).SingleAsync()), Text(await db.HiringPeople.Where(p => p.State == HiringState.Waiting).Select(p => p.Id).FirstAsync()));
        (names["rotation-done"], names["rotation-round"], names["rotation-decided"]) = (Text(done.Id), Text(now.Id), Text(decided.Id));
    }

    private static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);
}
