using TeacherDev.Data;
using TeacherDev.Domain.Rotations.Effects;
using TeacherDev.Domain.Rotations.Moves;
using TeacherDev.Domain.Rotations.Reserve;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Demo.Careers;

/// <summary>A reserve pool with an offer that waits, an open shortage and one that somebody fills.</summary>
internal sealed class DemoReserve(TeacherDevDb db, IReadOnlyDictionary<string, Teacher> teachers, IReadOnlyDictionary<string, School> schools, DateOnly today, DateTime now)
{
    private const string Office = "赵琳（人事科）", School = "学校管理员";

    /// <summary>Number, subjects, stages, the whole county, an offer of their own.</summary>
    private static readonly (string Number, string[] Subjects, string[] Stages, bool County, bool IsOffer)[] Pool =
    [
        ("D1001", ["语文"], ["小学"], true, false), ("D1022", ["数学"], ["小学"], false, false), ("D1028", ["美术"], ["小学", "初中"], true, false), ("D1011", ["语文"], ["初中"], false, false), ("D1016", ["体育与健康"], ["小学"], true, true),
        ("D1006", ["体育与健康"], ["小学", "初中"], true, true),
    ];

    public async Task Fill(CancellationToken cancel)
    {
        List<ReserveMember> members = [.. Pool.Select((p, i) => ReserveMember.Of(
            $"{i}".PadLeft(32, 'r'), teachers[p.Number].Id, new(p.Subjects, p.Stages, p.County ? "" : schools.Values.Single(s => s.Id == teachers[p.Number].SchoolId).Union, today.AddDays(-60), today.AddDays(300), ""), p.IsOffer, p.IsOffer ? teachers[p.Number].Name : Office, now.AddDays(-60)))];
        var open = Shortage.Of(new('o', 32), schools["D04"].Id, "小学", "语文", today.AddDays(7), today.AddDays(120), ShortageReason.Maternity, "任教五年级，兼班主任。", School, now.AddDays(-2));
        var met = Shortage.Of(new('m', 32), schools["D01"].Id, "小学", "美术", today.AddDays(-20), today.AddDays(60), ShortageReason.Illness, "", School, now.AddDays(-25));
        DecidedMove move = new(teachers["D1028"].Id, schools["D04"].Id, schools["D01"].Id, PlacementKind.Loan, today.AddDays(-20), today.AddDays(60));
        Placement stay = new() { TeacherId = move.TeacherId, SchoolId = move.ToId, Kind = move.Kind, StartOn = move.On, EndOn = move.Until, RecordedAt = now.AddDays(-22) };
        var recorded = RecordedMove.Of(move, MoveAct.Moved, "区教人〔借〕12号", "临时缺额：美术，病假", new('l', 32), new(null, Office, null), now.AddDays(-22));
        db.AddRange(members);
        db.AddRange(open, met, stay, recorded);
        await db.SaveChangesAsync(cancel);
        recorded.Rows.Add(MovedPlacement.Of(stay, true));
        db.Add(ReserveCall.Of(met.Id, members[2].Id, recorded.Id, Office, now.AddDays(-22)));
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }
}
