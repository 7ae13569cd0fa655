using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings;

namespace TeacherDev.Web.Features.Demo.Studios;

/// <summary>One session of a term as its topic stands in the studio's plan.</summary>
/// <param name="Speakers">Members who give it, by their places in the list.</param>
internal sealed record DemoTopic(string Topic, SessionKind? Kind = null, TrainingLevel? Level = null, params int[] Speakers);

/// <summary>When a studio meets, told from today.</summary>
/// <param name="Last">Days since the last session.</param>
/// <param name="Every">Days between two.</param>
/// <param name="Next">Days until the next.</param>
internal sealed record DemoRhythm(int Last, int Every, int Next, TimeOnly From, TimeOnly Until, string Place)
{
    private const int Soon = 21, Ahead = 3;

    /// <summary>The days on which it met or will; in the holidays only about today, so that there is something to see on any day.</summary>
    public IEnumerable<DateOnly> Days(DateOnly start, DateOnly today)
    {
        for (var back = Last; today.AddDays(-back) >= start; back += Every)
        {
            if (DemoDays.Working(today.AddDays(-back)) is var day && day >= start && (back <= Soon || !DemoDays.IsHoliday(day)))
            {
                yield return day;
            }
        }

        for (var i = 0; i < Ahead; i++)
        {
            yield return DemoDays.Working(today.AddDays(Next + (i * Every)));
        }
    }
}

/// <summary>A studio at work: who led it when, who takes part, when it meets and on what.</summary>
/// <param name="Members">With the people that they are, in the order in which topics name them.</param>
/// <param name="First">Topics of a first term.</param>
/// <param name="Second">Of a second term.</param>
/// <param name="Waits">Its last session waits for its confirmation.</param>
/// <param name="Warned">黄牌 for the school year before this one.</param>
internal sealed record DemoWorkshop(
    Studio Studio, IReadOnlyList<(StudioLead Lead, Teacher Who)> Leads, IReadOnlyList<(StudioMember Member, Teacher Who)> Members, DemoRhythm Rhythm, DemoTopic[] First, DemoTopic[] Second, string Plan,
    bool Waits = false, bool Warned = false)
{
    private static readonly DemoTopic More = new("集体备课与自选研修");

    public Teacher LeaderOn(DateOnly day) => Leads.FirstOrDefault(l => !l.Lead.IsDeputy && l.Lead.IsOn(day)).Who ?? Leads[^1].Who;

    /// <summary>What the so many-th session of a term is about.</summary>
    public DemoTopic TopicOf(int term, int number) => (term == 1 ? First : Second) is var topics && number < topics.Length ? topics[number] : More;

    public IEnumerable<(StudioMember Member, Teacher Who)> On(DateOnly day) => Members.Where(m => m.Member.IsOn(day));
}
