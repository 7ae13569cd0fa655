using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Rotations.Rounds;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Rotations.Proposals;
using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings.Claims.Rules;

namespace TeacherDev.Web.Features.Demo.Careers;

/// <summary>Two yearly rounds of rotation: this school year's is in effect, the next one's is arranged on any day, with wishes, needs and a proposal.</summary>
internal sealed class DemoYearlyRounds(
    TeacherDevDb db, RotationRules rules, ClaimRules working, IReadOnlyDictionary<string, Teacher> teachers, IReadOnlyDictionary<string, School> schools, DateOnly today, DateTime now)
{
    private const string Office = "赵琳（人事科）";

    /// <summary>Number, stage, work, host school: whoever began a stay there with this school year.</summary>
    private static readonly (string Number, string Stage, string Work, string Host)[] Went = [("D1037", "小学", "音乐", "D04"), ("D1027", "小学", "音乐", "D04"), ("D1032", "初中", "数学", "D05")];

    /// <summary>School, stage, work, people, note.</summary>
    private static readonly (string School, string Stage, string Work, int Count, string Note)[] Asked =
    [
        ("D04", "小学", "英语", 1, "英语教师退休"), ("D04", "小学", "数学", 1, ""), ("D03", "小学", "音乐", 1, "开齐艺术课程"), ("D03", "初中", "英语", 1, ""), ("D05", "初中", "校长", 1, "校长任期届满"), ("D04", "小学", "语文", 2, ""),
    ];

    private static readonly (string Number, string[] Schools, string Statement)[] Wished =
    [
        ("D1003", ["D04", "D03"], "愿意到乡村小学带英语组。"), ("D1013", ["D04"], ""), ("D1007", ["D03"], "家住滨河，通勤方便。"), ("D1004", ["D04"], ""), ("D1041", ["D05"], ""),
    ];

    public async Task Fill(CancellationToken cancel)
    {
        await Before(cancel);
        await Now(cancel);
    }

    private async Task Before(CancellationToken cancel)
    {
        var start = SchoolYear.Of(today).Range.Start;
        var round = RotationRound.Opened(
            new('3', 32), $"{SchoolYear.Of(today)}学年教师校长交流", new(start.AddDays(-150), start.AddDays(-120), start.AddDays(-106), start.AddDays(-95), start), rules.Round with { MovesPersonnel = false }, Office, At(start, -150));
        round.Needs.AddRange(Went.GroupBy(w => (w.Host, w.Stage, w.Work)).Select(g => RotationNeed.Of(schools[g.Key.Host].Id, g.Key.Stage, g.Key.Work, g.Count(), "", "姜海波", At(start, -140))));
        round.People.AddRange(Went.Select(w => Person(w.Number, RotationBasis.Due, "", At(start, -150))));
        foreach (var ((_, _, _, host), person) in Went.Zip(round.People))
        {
            person.Wish([schools[host].Id], "", "", At(start, -130));
        }

        db.Add(round);
        await db.SaveChangesAsync(cancel);
        foreach (var (went, person) in Went.Zip(round.People))
        {
            person.Settle(round.Needs.Single(n => n.SchoolId == schools[went.Host].Id && n.Work == went.Work).Id, Office, At(start, -110));
            var stay = await db.Placements.SingleAsync(p => p.TeacherId == person.TeacherId && p.Kind == PlacementKind.Rotation && p.StartOn == start, cancel);
            person.Placements.Add(RotationPlacement.Of(stay.Id, true));
        }

        round.Propose(new Dictionary<int, int>(), true, Office, At(start, -112));
        round.Publish(start.AddDays(-106), rules.Round.Publicity, working.Calendar, Office, At(start, -106));
        var objection = RotationObjection.Filed("孩子今年中考，希望推迟一年。", teachers["D1032"].Name, At(start, -100));
        objection.Decide(false, "已与学校协商错开晚自习，仍按安排交流。", Office, At(start, -97));
        round.People[2].Objections.Add(objection);
        round.Decide($"区教发〔{start.Year}〕21号", Office, At(start, -80));
        round.Effect(Office, At(start, 0));
        await db.SaveChangesAsync(cancel);
    }

    private async Task Now(CancellationToken cancel)
    {
        var (shown, shownUntil) = (today.AddDays(4), today.AddDays(18));
        var year = new SchoolYear(SchoolYear.Of(shownUntil).FirstYear + 1);
        var round = RotationRound.Opened(new('4', 32), $"{year}学年教师校长交流", new(today.AddDays(-35), today.AddDays(-3), shown, shownUntil, year.Range.Start), rules.Round, Office, now.AddDays(-35));
        round.People.AddRange((await db.DueFor(rules, round, cancel)).Select(r => Person(r.Teacher.Number, RotationBasis.Due, "", now.AddDays(-35))));
        if (round.People.TrueForAll(p => p.TeacherId != teachers["D1025"].Id))
        {
            round.People.Add(Person("D1025", RotationBasis.Nominated, "班主任经验丰富，愿意到乡村学校任教。", now.AddDays(-20)));
        }

        round.Needs.AddRange(Asked.Select(a => RotationNeed.Of(schools[a.School].Id, a.Stage, a.Work, a.Count, a.Note, "学校管理员", now.AddDays(-25))));
        round.Keeps.Add(RotationKeep.Of(schools["D01"].Id, "英语", 1, "吴建国", now.AddDays(-22)));
        foreach (var (number, wishes, statement) in Wished)
        {
            round.People.Find(p => p.TeacherId == teachers[number].Id)?.Wish([.. wishes.Select(s => schools[s].Id)], "", statement, now.AddDays(-15));
        }

        db.Add(round);
        await db.SaveChangesAsync(cancel);
        var proposal = ProposalMaker.Make((await db.QuestionOf(rules, round, cancel)).Question);
        round.Propose(proposal.Moves.ToDictionary(m => m.Who.TeacherId, m => m.Need.Id), proposal.IsBest, Office, now.AddDays(-1));
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }

    private RotationPerson Person(string number, RotationBasis basis, string reason, DateTime at) => RotationPerson.In(teachers[number].Id, teachers[number].SchoolId!.Value, basis, reason, Office, at);

    private static DateTime At(DateOnly start, int days) => start.AddDays(days).ToDateTime(new(2, 0), DateTimeKind.Utc);
}
