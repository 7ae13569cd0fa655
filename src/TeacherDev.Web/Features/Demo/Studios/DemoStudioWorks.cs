using System.Globalization;
using System.Security.Cryptography;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Domain.Studios.Scores;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Claims.Evidence;
using TeacherDev.Web.Features.Demo.FirstYears;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Demo.Studios;

/// <summary>What members reported: the whole of it in terms that are over, some of it in this one.</summary>
/// <param name="givers">Whose lessons they may have seen, each with the name of their school.</param>
internal sealed class DemoStudioWorks(TeacherDevDb db, StudioRules rules, DemoTime time, IReadOnlyList<(Teacher Teacher, string School)> givers)
{
    private const int Lessons = 15, Pieces = 4, Chapters = 5200, GuidedEvery = 16;

    private static readonly Signer Office = new(null, "人事科", null);

    private static readonly string[] Books = ["追求理解的教学设计", "可见的学习", "给教师的建议", "静悄悄的革命", "学习的本质", "教学勇气", "班主任工作漫谈"];
    private static readonly string[] Thoughts = ["分层作业改了三稿之后", "评价量表怎么用", "把提问的时间还给学生", "一次不成功的小组合作", "从一道错题说起", "家校沟通三则"];

    /// <summary>Who was short of lessons in which term, counted from this one: it was to be made up.</summary>
    private static readonly (int Back, int Member, int Lessons)[] Fewer = [(1, 3, 9), (2, 5, 11)];

    /// <summary>What somebody has this term, by days before today; what waits for the leader waits since the term began at the earliest.</summary>
    private static readonly (int Member, string Item, string Title, int Amount, TrainingLevel? Level, int Days, bool Confirmed)[] Now =
    [
        (0, "open-lesson", "《观潮》第二课时", 1, TrainingLevel.County, 40, true), (0, "notes", "《追求理解的教学设计》读书笔记", 10400, null, 20, true), (0, "reflection", "分层作业改了三稿之后", 3, null, 12, true),
        (1, "lecture", "歌谣进课堂", 1, TrainingLevel.School, 33, true), (2, "paper", "乡村小学分层作业的设计与实施", 1, TrainingLevel.Prefecture, 25, true), (4, "award", "区作业设计评比一等奖", 1, TrainingLevel.County, 15, true),
        (4, "reflection", "评价量表怎么用", 4, null, 8, true), (5, "project-approved", "单元整体作业的实践研究", 1, TrainingLevel.County, 28, true), (6, "notes", "《可见的学习》读书笔记", 6200, null, 6, false),
        (1, "open-lesson", "《童谣里的节奏》展示课", 1, TrainingLevel.School, 3, false), (4, "open-lesson", "同课异构：角的度量", 1, TrainingLevel.County, 59, false), (0, "observation", "", 1, null, 24, true),
        (0, "observation", "", 1, null, 35, true), (1, "observation", "", 1, null, 18, true), (1, "observation", "", 1, null, 30, true), (2, "observation", "", 1, null, 9, true), (2, "reflection", "把提问的时间还给学生", 2, null, 14, true), (1, "notes", "《追求理解的教学设计》前四章", 0, null, 11, true),
    ];

    private readonly List<StudioWork> works = [];
    private readonly HashSet<string> typed = [];
    private int serial;

    public async Task<IReadOnlyList<StudioWork>> Fill(IReadOnlyList<DemoWorkshop> shops, ILookup<DemoWorkshop, DemoHeld> held, CancellationToken cancel)
    {
        foreach (var shop in shops)
        {
            var terms = DemoDays.Terms(shop.Studio.StartOn, time.Today).Reverse().ToList();
            foreach (var (term, back) in terms.Select((t, i) => (t, i)).Skip(1))
            {
                foreach (var member in Enumerable.Range(0, shop.Members.Count).Where(m => shop.Members[m].Member.IsOn(term.Range.End)))
                {
                    Whole(shop, member, term, back, [.. held[shop]]);
                }
            }

            ThisTerm(shop, terms[0], [.. held[shop]]);
            Guided(shop);
        }

        db.AddRange(works);
        var shown = works.Where(w => rules.Item(w.Item)!.Opens.WhyNot(w.Note, w.Amount, 0) is not null).Select(w => (Work: w, Bytes: DemoPaper.Pdf(w.Title, w.On.AsDay(), rules.Item(w.Item)!.Name.ZhHans, $"{w.Amount}{rules.Item(w.Item)!.Unit.ZhHans}"))).ToList();
        foreach (var (work, bytes) in shown)
        {
            work.Evidence.Add(EvidenceFile.Of($"{work.Title}.pdf", EvidenceKind.Pdf, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)), inFolder: false, work.ReportedAt));
        }

        await db.SaveChangesAsync(cancel);
        db.EvidenceContents.AddRange(shown.Select(s => new EvidenceContent { EvidenceId = s.Work.Evidence[0].Id, Bytes = s.Bytes }));
        await db.SaveChangesAsync(cancel);
        return works;
    }

    /// <summary>All that a member owes for a term, and an outcome of every third.</summary>
    private void Whole(DemoWorkshop shop, int member, SchoolTerm term, int back, IReadOnlyList<DemoHeld> held)
    {
        var (who, luck) = (shop.Members[member].Who, (member * 5) + (back * 3));
        var sessions = held.Where(h => SchoolTerm.Of(h.Session.On) == term).ToList();
        Add("notes", $"《{Books[luck % Books.Length]}》读书笔记", 10000 + (luck * 137 % 2400), null, 40);
        foreach (var i in Enumerable.Range(0, Pieces))
        {
            Add("reflection", Thoughts[(luck + i) % Thoughts.Length], 1, null, 50 + (i * 14));
        }

        Add("guidance", $"指导{givers[(luck + 3) % givers.Count].School}青年教师备课、上课", 1, null, 70);
        foreach (var i in Enumerable.Range(0, Fewer.FirstOrDefault(f => f.Back == back && f.Member == member) is { Lessons: > 0 } few ? few.Lessons : Lessons))
        {
            Add("observation", Seen(luck + (i * 3), who), 1, null, 12 + (i * 7) + (member % 4));
        }

        if (!Gave(SessionKind.OpenLesson))
        {
            Add("open-lesson", $"{DemoLessons.Of(who, luck)}（校级展示课）", 1, TrainingLevel.School, 61);
        }

        if (!Gave(SessionKind.Lecture))
        {
            Add("lecture", $"{who.Subject}学科组微讲座：{Thoughts[(luck + 2) % Thoughts.Length]}", 1, TrainingLevel.School, 83);
        }

        if (member % 3 == back % 3)
        {
            Add(back % 2 == 0 ? "award" : "paper", back % 2 == 0 ? "区教学设计评比二等奖" : $"{who.Subject}单元作业的分层设计", 1, TrainingLevel.County, 100);
        }

        void Add(string item, string title, int amount, TrainingLevel? level, int day) => Report(shop, who, item, title, amount, level, DemoDays.Working(term.Range.Start.AddDays(day)), confirmed: true);

        bool Gave(SessionKind kind) => sessions.Any(h => h.Session.Kind == kind && h.Session.Speakers.Any(s => s.TeacherId == who.Id));
    }

    private void ThisTerm(DemoWorkshop shop, SchoolTerm term, IReadOnlyList<DemoHeld> held)
    {
        foreach (var (work, i) in Now.Select((w, i) => (w, i)).Where(w => w.w.Member < shop.Members.Count && (shop.Waits || (w.w.Confirmed && w.w.Item is "notes" or "reflection" or "observation" or "award"))))
        {
            var (member, who) = shop.Members[work.Member];
            var day = DemoDays.Working(time.Today.AddDays(-work.Days));
            if (!work.Confirmed && day < term.Range.Start)
            {
                // About the lesson that they gave in this studio, where the term has had it: who decides sees both.
                day = held.FirstOrDefault(h => SchoolTerm.Of(h.Session.On) == term && h.Session.Speakers.Any(s => s.TeacherId == who.Id))?.Session.On ?? term.Range.Start;
            }

            // Reflections are reported one by one, the first of them under its title.
            foreach (var piece in Enumerable.Range(0, work.Item == "reflection" ? work.Amount : 1))
            {
                var on = day.AddDays(-piece);
                var title = piece > 0 ? Thoughts[(Array.IndexOf(Thoughts, work.Title) + piece) % Thoughts.Length] : work.Title.Length > 0 ? work.Title : Seen(i * 7, who);
                if (member.IsOn(on) && (on >= term.Range.Start || work.Confirmed))
                {
                    Report(shop, who, work.Item, title, work.Item == "reflection" ? 1 : work.Amount, work.Level, on, work.Confirmed);
                }
            }
        }
    }

    /// <summary>Lessons of members that whoever leads watched and talked over with them.</summary>
    private void Guided(DemoWorkshop shop)
    {
        for (var (day, i) = (shop.Studio.StartOn.AddDays(GuidedEvery), 0); day < time.Today.AddDays(-Pieces); (day, i) = (day.AddDays(GuidedEvery), i + 1))
        {
            var on = DemoDays.Working(day);
            if (!DemoDays.IsHoliday(on) && shop.On(on).Select(m => m.Who).ToList() is { Count: > 0 } members && members[i % members.Count] is var gives)
            {
                Report(shop, shop.LeaderOn(on), "observation", $"{DemoLessons.Of(gives, i)}（成员{gives.Name}）", 1, null, on, confirmed: true);
            }
        }
    }

    private void Report(DemoWorkshop shop, Teacher who, string item, string title, int amount, TrainingLevel? level, DateOnly on, bool confirmed)
    {
        if (rules.Item(item) is not { } kind || on < shop.Studio.StartOn)
        {
            return;
        }

        var text = Told(item, title, amount, works.Count);
        if (text.Length > 0 && kind.Opens.Text > 0 && !typed.Add(text))
        {
            // Typed once already: this one lies in a file.
            text = "";
        }

        WorkTerms terms = new(item, title, text, on, kind.Levels.Count > 0 ? level : null, amount > 0 ? amount : text.Length > 0 ? WorkText.Characters(text) : Chapters);
        var work = StudioWork.Of(shop.Studio.Id, who.Id, terms, (++serial).ToString("D32", CultureInfo.InvariantCulture), new(null, who.Name, who.Id), time.At(on.AddDays(1)), rules.Table);
        if (confirmed)
        {
            // Nobody gives the word on their own.
            var leader = shop.LeaderOn(on);
            work.Decide(true, "", leader.Id == who.Id ? Office : new(null, leader.Name, leader.Id), time.At(on.AddDays(2)));
        }

        works.Add(work);
    }

    /// <summary>Somebody else's lesson, of the subject that they teach.</summary>
    private string Seen(int serial, Teacher watches)
    {
        var gives = givers[serial % givers.Count] is var one && one.Teacher.Id == watches.Id ? givers[(serial + 1) % givers.Count] : givers[serial % givers.Count];
        return $"{DemoLessons.Of(gives.Teacher, serial)}（{gives.School} {gives.Teacher.Name}老师，{gives.Teacher.Subject}）";
    }

    /// <summary>What is typed with a report; a paper book (an amount of notes) has its number, and lies in a file.</summary>
    private static string Told(string item, string title, int amount, int serial) => item switch
    {
        "observation" => DemoTexts.Comment(title, serial),
        "notes" => amount > 0 ? "" : DemoTexts.Note,
        "reflection" => DemoTexts.Reflection(title) ?? "",
        "guidance" => $"{title}。{DemoTexts.Guidance}",
        "open-lesson" => "本校录播教室，工作室成员和同学科教师听课。",
        "lecture" => "校本研修活动，本校报告厅。",
        _ => "",
    };
}
