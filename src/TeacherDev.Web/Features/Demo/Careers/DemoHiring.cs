using TeacherDev.Data;
using TeacherDev.Data.Rotations.Hiring;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Rotations.Hiring;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Demo.Careers;

/// <summary>A hiring round for the next school year, on any day in its assignment step, with somebody in every state.</summary>
internal sealed class DemoHiring(TeacherDevDb db, RotationRules rules, IReadOnlyDictionary<string, Teacher> teachers, IReadOnlyDictionary<string, School> schools, DateOnly today, DateTime now)
{
    private const string Office = "赵琳（人事科）", School = "学校管理员", Late = "D1039", Held = "D1040", Outside = "D1017", Seeking = "D1026";

    /// <summary>Number, school, what became of them: whoever the school did not keep, and the post that they were hired for or given.</summary>
    private static readonly (string Number, string To, HiringState State)[] Moved =
    [
        ("D1007", "D03", HiringState.Hired), ("D1025", "D04", HiringState.Assigned), ("D1031", "D04", HiringState.Accepted), ("D1038", "D04", HiringState.Refused), ("D1035", "D04", HiringState.Waiting),
        ("D1040", "D05", HiringState.Found), ("D1015", "D04", HiringState.Ended),
    ];

    public async Task Fill(CancellationToken cancel)
    {
        if (rules.Hiring is not { } hiring)
        {
            return;
        }

        var (assign, cross) = (today.AddDays(-10), today.AddDays(-24));
        var year = new SchoolYear(SchoolYear.Of(today.AddDays(12)).FirstYear + 1);
        var round = HiringRound.Opened(new('7', 32), $"{year}学年岗位聘任", new(today.AddDays(-45), cross.AddDays(-1), cross, assign.AddDays(-1), assign, today.AddDays(5), year.Range.Start), hiring, Office, At(-45));
        round.People.AddRange((await db.HiringStaff(rules, round, null, round.InFromOn, Office, At(-45), cancel)).Where(p => p.Work.Length > 0));
        var leaving = Moved.Select(m => teachers[m.Number].Id).Append(teachers[Late].Id).Append(teachers[Outside].Id).Append(teachers[Seeking].Id).ToHashSet();
        round.Posts.AddRange(round.People.Where(p => !leaving.Contains(p.TeacherId)).GroupBy(p => (p.SchoolId, p.Work)).Select(g => HiringPost.Of(g.Key.SchoolId, g.Key.Work, g.Count(), "", School, At(-44))));
        foreach (var (number, to, _) in Moved.Append((Seeking, "D03", HiringState.Crossing)).Append((Late, "D03", HiringState.Competing)))
        {
            if (Place(round, number) is { } person)
            {
                More(round, schools[to].Id, person.Work);
            }
        }

        db.Add(round);
        await db.SaveChangesAsync(cancel);
        foreach (var person in round.People.Where(p => !leaving.Contains(p.TeacherId)))
        {
            Stand(person, HiringState.Kept, -35, round.Posts.Single(p => p.SchoolId == person.SchoolId && p.Work == person.Work));
        }

        if (Place(round, Outside) is { } outside)
        {
            Stand(outside, HiringState.Out, -40, word: "产假期间，本学年不参加聘任。");
        }

        if (Place(round, Seeking) is { } seeking)
        {
            Stand(seeking, HiringState.Crossing, -30, word: "体育岗位减少1个。");
            seeking.Applications.Add(HiringApplication.Of(Post(round, "D03", seeking.Work).Id, At(-15)));
        }

        foreach (var (number, to, state) in Moved)
        {
            if (Place(round, number) is { } person)
            {
                Stand(person, HiringState.Crossing, -30, word: "岗位减少，校内竞聘未聘任。");
                Follow(round, person, Post(round, to, person.Work), state);
            }
        }

        round.Hold(20, hiring.Held?.To ?? 0, "区人社〔岗〕3号");
        Place(round, Held)?.Hold("区教人〔聘〕12号");
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }

    private void Follow(HiringRound round, HiringPerson person, HiringPost post, HiringState state)
    {
        if (state == HiringState.Hired)
        {
            person.Applications.Add(HiringApplication.Of(post.Id, At(-20)));
            person.Applications[0].Answer(true, "欢迎加入音乐组。", School, At(-18));
            Stand(person, HiringState.Hired, -18, post);
            return;
        }

        Stand(person, HiringState.Assigned, -8, post, "区教人〔聘〕5号");
        if (state == HiringState.Accepted)
        {
            Stand(person, HiringState.Accepted, -6);
        }
        else if (state != HiringState.Assigned)
        {
            Stand(person, HiringState.Refused, -6, word: "家中老人需照顾，路途过远。");
        }

        if (state is HiringState.Waiting or HiringState.Found or HiringState.Ended)
        {
            var first = round.EffectiveOn;
            Take(person, new(HiringState.Waiting, null, 0, false, first, first.AddMonths(round.WaitMonths).AddDays(-1), "区教人〔聘〕8号", ""), -4);
            if (state != HiringState.Waiting)
            {
                Take(person, new(state, state == HiringState.Found ? post : null, 0, false, state == HiringState.Found ? first.AddMonths(1) : first, null, "区教人〔聘〕11号", ""), -1);
            }
        }
    }

    private void Stand(HiringPerson person, HiringState state, int days, HiringPost? post = null, string document = "", string word = "") =>
        Take(person, new(state, post, 0, false, today.AddDays(days), null, document, word), days);

    private void Take(HiringPerson person, HiringAct act, int days) => person.Take(act, act.To switch
    {
        HiringState.Kept or HiringState.Crossing or HiringState.Out or HiringState.Hired => School,
        HiringState.Accepted or HiringState.Refused => "本人",
        _ => Office,
    }, At(days));

    private HiringPerson? Place(HiringRound round, string number) => round.People.Find(p => p.TeacherId == teachers[number].Id);

    private HiringPost Post(HiringRound round, string school, string work) => round.Posts.Single(p => p.SchoolId == schools[school].Id && p.Work == work);

    private static void More(HiringRound round, int school, string work)
    {
        if (round.Posts.Find(p => p.SchoolId == school && p.Work == work) is { } post)
        {
            post.State(post.Count + 1, post.Note, post.StatedBy, post.StatedAt);
        }
        else
        {
            round.Posts.Add(HiringPost.Of(school, work, 1, "补足学科教师", School, round.OpenedAt));
        }
    }

    private DateTime At(int days) => now.AddDays(days);
}
