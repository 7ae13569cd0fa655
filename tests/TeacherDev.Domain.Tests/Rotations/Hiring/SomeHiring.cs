using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Hiring;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Tests.Kit;
using TeacherDev.Domain.Trainings;

namespace TeacherDev.Domain.Tests.Rotations.Hiring;

/// <summary>A hiring round of 2027 in memory: schools 1 (town), 2 (township), 3 (village); in school until 03-20, across until 04-03, assignment until 04-13.</summary>
internal sealed class SomeHiring
{
    public static readonly HiringRules Rules = RotationRulesReading.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "rotation", "zhejiang-2013.json"))).Rules!.Hiring!;

    public static readonly DateTime At = new(2027, 3, 1, 0, 0, 0, DateTimeKind.Utc);

    private static readonly string[] Settings = ["", "城区", "镇区", "乡村"];

    public HiringRound Round { get; } = HiringRound.Opened(
        "k", "聘任", new("2027-03-01".Day(), "2027-03-20".Day(), "2027-03-21".Day(), "2027-04-03".Day(), "2027-04-04".Day(), "2027-04-13".Day(), "2027-09-01".Day()), Rules, "赵琳", At);

    public List<HiringPerson> People => Round.People;

    public HiringPost Post(int school, int count, string work = "语文")
    {
        var post = HiringPost.Of(school, work, count, "", "", At);
        typeof(HiringPost).GetProperty(nameof(post.Id))!.SetValue(post, Round.Posts.Count + 1);
        Round.Posts.Add(post);
        return post;
    }

    public HiringPerson Person(int school, string work = "语文")
    {
        var person = HiringPerson.In(People.Count + 1, school, work, Round.InFromOn, "赵琳", At);
        People.Add(person);
        return person;
    }

    /// <summary>Gives somebody a senior post of the county where nothing stands against it.</summary>
    public Refusal? Hold(HiringPerson person, bool isSenior = true, string document = "文", int? by = null)
    {
        var school = Round.Posts.Find(p => p.Id == person.PostId) is { } post ? new School { Id = post.SchoolId, Code = $"S{post.SchoolId}", Name = $"学校{post.SchoolId}", Setting = Settings[post.SchoolId] } : null;
        var refusal = person.WhyNotHold(Round, Rules.Held, school, isSenior, People.Count(p => p.HeldDocument != null), document, new Signer(null, "某人", by));
        if (refusal is null)
        {
            person.Hold(document);
        }

        return refusal;
    }

    public int Taken(HiringPost post) => People.Count(p => p.PostId == post.Id);

    /// <summary>Does it where nothing stands against it.</summary>
    public Refusal? Do(HiringPerson person, HiringState to, string day, HiringPost? post = null, HiringSide side = HiringSide.District, string? until = null, string word = "说明", string document = "文", int? by = null)
    {
        HiringAct act = new(
            to, post, post is null ? 0 : Taken(post), post is not null && Rules.IsAbove(Settings[person.SchoolId], Settings[post.SchoolId]), day.Day(), until?.Day(), document, word);
        var refusal = act.WhyNot(Round, person, side, new Signer(null, "某人", by), day.Day());
        if (refusal is null)
        {
            person.Take(act, "某人", At.AddMinutes(person.Entries.Count));
        }

        return refusal;
    }
}
