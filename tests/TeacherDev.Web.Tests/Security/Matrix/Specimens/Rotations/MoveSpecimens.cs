using TeacherDev.Domain.Rotations.Away;
using TeacherDev.Domain.Rotations.Effects;
using TeacherDev.Domain.Rotations.Moves;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Tests.Security.Matrix.Specimens.Rotations;

/// <summary>A stay of each that is over, and the move that made it.</summary>
public sealed class MoveSpecimens : ISpecimens
{
    private static readonly DateTime At = new(2020, 8, 1, 0, 0, 0, DateTimeKind.Utc);

    public async Task Place(District district)
    {
        var made = await district.App.Db(async db =>
        {
            Dictionary<int, (Placement Stay, RecordedMove Move)> rows = [];
            foreach (var teacher in db.Teachers.Where(t => t.SchoolId != null).ToList())
            {
                var to = teacher.SchoolId == district.Here.Id ? district.Elsewhere.Id : district.Here.Id;
                Placement stay = new() { TeacherId = teacher.Id, SchoolId = to, Kind = PlacementKind.Loan, StartOn = new(2020, 9, 1), EndOn = new(2020, 12, 31), RecordedAt = At };
                DecidedMove move = new(teacher.Id, teacher.SchoolId!.Value, to, PlacementKind.Loan, stay.StartOn, stay.EndOn);
                rows[teacher.Id] = (stay, RecordedMove.Of(move, MoveAct.Moved, "", $"{teacher.Name}借用", $"{teacher.Id:D32}", new(null, "tests", null), At));
            }

            db.AddRange(rows.Values.SelectMany(r => new object[] { r.Stay, r.Move }));
            await db.SaveChangesAsync();
            foreach (var (stay, move) in rows.Values)
            {
                move.Rows.Add(MovedPlacement.Of(stay, true));
            }

            await db.SaveChangesAsync();
            var words = rows.Keys.ToDictionary(id => id, id => HostWord.Of(
                new(id, new() { Id = rows[id].Move.FromId, Code = "", Name = "" }, new() { Id = rows[id].Move.ToId, Code = "", Name = "" }, PlacementKind.Loan, rows[id].Stay.Days), new(HostWordKind.MidWay, 2020, DateOnly.FromDateTime(At), DateOnly.FromDateTime(At), null),
                "", false, "情况良好", new(null, "tests", null), At));
            db.AddRange(words.Values);
            await db.SaveChangesAsync();
            return rows.ToDictionary(r => r.Key, r => (Stay: $"{r.Value.Stay.Id}", Move: $"{r.Value.Move.Id}", Word: $"{words[r.Key].Id}"));
        });
        var (near, far) = (made[district.Colleague.Id], made[district.Stranger.Id]);
        district.Name("moves/{id}", new(p => p.Teacher is null ? null : made[p.Teacher.Id].Move, near.Move, far.Move, "99999999"));
        district.Name("away/{start}", new(p => p.Teacher is null ? null : "2020-09-01", "2020-09-01", "2020-09-01", "1999-09-01"));
        district.Name("words/{word}", new(p => p.Teacher is null ? null : made[p.Teacher.Id].Word, near.Word, far.Word, "99999999"));
        district.Name("stays/{stay}", new(p => p.Teacher is null ? null : made[p.Teacher.Id].Stay, near.Stay, far.Stay, "99999999"));
    }
}
