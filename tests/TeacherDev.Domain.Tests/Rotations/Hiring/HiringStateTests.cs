using Shouldly;
using TeacherDev.Domain.Rotations.Hiring;
using TeacherDev.Domain.Tests.Kit;
using TeacherDev.Domain.Trainings;
using Xunit;

namespace TeacherDev.Domain.Tests.Rotations.Hiring;

/// <summary>The states of county-managed hiring, their days, and why one does not follow.</summary>
public class HiringStateTests
{
    private readonly SomeHiring hiring = new();

    [Fact]
    public void From_the_school_across_to_an_assignment_that_is_refused_a_waiting_post_and_a_post_found()
    {
        var (home, village, person) = (hiring.Post(1, 0), hiring.Post(3, 1), hiring.Person(1));
        hiring.Do(person, HiringState.Kept, "2027-03-10", home)!.Code.ShouldBe("hiring-posts-full");
        hiring.Do(person, HiringState.Crossing, "2027-03-10", side: HiringSide.School).ShouldBeNull();
        hiring.Do(person, HiringState.Assigned, "2027-03-25", village)!.Code.ShouldBe("hiring-not-yet");
        hiring.Do(person, HiringState.Assigned, "2027-04-05", village).ShouldBeNull();
        hiring.Taken(village).ShouldBe(1);
        hiring.Do(person, HiringState.Refused, "2027-04-06", side: HiringSide.Teacher, by: person.TeacherId).ShouldBeNull();
        hiring.Taken(village).ShouldBe(0, "a post that was refused is free");
        hiring.Do(person, HiringState.Waiting, "2027-04-20", until: "2028-04-20")!.Code.ShouldBe("hiring-wait-long");
        hiring.Do(person, HiringState.Waiting, "2027-04-20", until: "2028-04-19").ShouldBeNull();
        hiring.Do(person, HiringState.Found, "2027-08-31", village)!.Code.ShouldBe("hiring-found-early");
        hiring.Do(person, HiringState.Found, "2027-10-01", village).ShouldBeNull();
        person.MovesOn(hiring.Round).ShouldBe("2027-10-01".Day());
        person.Entries.Select(e => e.State).ShouldBe([HiringState.Competing, HiringState.Crossing, HiringState.Assigned, HiringState.Refused, HiringState.Waiting, HiringState.Found]);
    }

    [Fact]
    public void After_the_last_day_of_a_step_only_the_district_acts_and_says_why()
    {
        var (home, person) = (hiring.Post(1, 1), hiring.Person(1));
        hiring.Do(person, HiringState.Kept, "2027-02-28", home)!.Code.ShouldBe("hiring-not-yet");
        hiring.Do(person, HiringState.Kept, "2027-03-21", home, HiringSide.School)!.Code.ShouldBe("hiring-step-over");
        hiring.Do(person, HiringState.Kept, "2027-03-21", home, word: "")!.Code.ShouldBe("hiring-late-word");
        hiring.Do(person, HiringState.Kept, "2027-03-20", home, HiringSide.School, word: "").ShouldBeNull("the last day belongs to the step");
    }

    [Fact]
    public void Nobody_decides_on_themselves_nor_skips_a_state()
    {
        var (home, person) = (hiring.Post(1, 1), hiring.Person(1));
        hiring.Do(person, HiringState.Kept, "2027-03-10", home, HiringSide.School, by: person.TeacherId)!.Code.ShouldBe("hiring-for-oneself");
        hiring.Do(person, HiringState.Assigned, "2027-04-05", home)!.Code.ShouldBe("hiring-no-way");
        hiring.Do(person, HiringState.Out, "2027-03-10", word: "")!.Code.ShouldBe("hiring-word");
    }

    [Fact]
    public void Nobody_competes_above_the_level_of_their_school_unless_the_district_sets_it_aside()
    {
        var (town, village, person) = (hiring.Post(1, 1), hiring.Post(3, 1), hiring.Person(2));
        hiring.Do(person, HiringState.Crossing, "2027-03-10").ShouldBeNull();
        person.WhyNotApply(hiring.Round, town, 0, true, "2027-03-25".Day())!.Code.ShouldBe("hiring-above");
        person.WhyNotApply(hiring.Round, village, 0, false, "2027-03-25".Day()).ShouldBeNull();
        hiring.Do(person, HiringState.Hired, "2027-03-25", town)!.Code.ShouldBe("hiring-above");
        person.SetLevelAside("省级名师");
        hiring.Do(person, HiringState.Hired, "2027-03-25", town).ShouldBeNull();
        SomeHiring.Rules.IsAbove("", "城区").ShouldBeFalse("of a place that nobody named nothing is said");
        SomeHiring.Rules.IsAbove("城区", "城区").ShouldBeFalse();
    }

    [Fact]
    public void A_correction_goes_back_to_what_was_keeps_what_is_and_needs_a_free_post()
    {
        var (home, person, other) = (hiring.Post(1, 1), hiring.Person(1), hiring.Person(1));
        hiring.Do(person, HiringState.Kept, "2027-03-10", home).ShouldBeNull();
        Signer hr = new(null, "赵琳", null);
        var back = person.Before.Single();
        back.State.ShouldBe(HiringState.Competing);
        person.WhyNotCorrect(hiring.Round, back, null, 0, "", hr)!.Code.ShouldBe("hiring-word");
        person.WhyNotCorrect(hiring.Round, back, null, 0, "误登", new(null, "本人", person.TeacherId))!.Code.ShouldBe("hiring-for-oneself");
        person.WhyNotCorrect(hiring.Round, back, null, 0, "误登", hr).ShouldBeNull();
        person.Correct(back, "误登", "赵琳", SomeHiring.At.AddHours(1));
        person.State.ShouldBe(HiringState.Competing);
        hiring.Taken(home).ShouldBe(0);
        person.Entries.Count.ShouldBe(3, "nothing is rewritten");
        hiring.Do(other, HiringState.Kept, "2027-03-11", home).ShouldBeNull();
        person.WhyNotCorrect(hiring.Round, person.Before.Single(), home, hiring.Taken(home), "又更正", hr)!.Code.ShouldBe("hiring-posts-full");
    }

    [Fact]
    public void Applications_are_bounded_and_over_once_somebody_is_hired()
    {
        var person = hiring.Person(1);
        var posts = Enumerable.Range(0, 4).Select(i => hiring.Post(3, 1, $"语文{i}")).ToList();
        hiring.Do(person, HiringState.Crossing, "2027-03-10").ShouldBeNull();
        foreach (var post in posts.Take(3))
        {
            person.WhyNotApply(hiring.Round, post, 0, false, "2027-03-25".Day()).ShouldBeNull();
            person.Applications.Add(HiringApplication.Of(post.Id, SomeHiring.At));
        }

        person.WhyNotApply(hiring.Round, posts[0], 0, false, "2027-03-25".Day())!.Code.ShouldBe("hiring-applied");
        person.WhyNotApply(hiring.Round, posts[3], 0, false, "2027-03-25".Day())!.Code.ShouldBe("hiring-applications");
        person.WhyNotApply(hiring.Round, posts[3], 0, false, "2027-04-04".Day())!.Code.ShouldBe("hiring-step-over");
        person.Applications[0].Answer(true, "", "校", SomeHiring.At);
        hiring.Do(person, HiringState.Hired, "2027-03-26", posts[0]).ShouldBeNull();
        person.Applications.ShouldAllBe(a => !a.IsOpen);
    }

    [Fact]
    public void Placements_follow_once_the_day_has_come_and_everybody_has_an_outcome()
    {
        var round = hiring.Round;
        round.WhyNotEffect(0, 1, "2027-08-31".Day())!.Code.ShouldBe("hiring-not-effective");
        round.WhyNotEffect(2, 1, "2027-09-01".Day())!.Code.ShouldBe("hiring-open");
        round.WhyNotEffect(0, 1, "2027-09-01".Day()).ShouldBeNull();
        round.Effect("赵琳", SomeHiring.At);
        round.WhyNotEffect(0, 0, "2027-10-01".Day())!.Code.ShouldBe("hiring-all-moved");
        round.WhyNotEffect(0, 1, "2027-10-01".Day()).ShouldBeNull("somebody found a post since");
        round.WhyNotCallOff()!.Code.ShouldBe("hiring-in-effect");
        hiring.Do(hiring.Person(1), HiringState.Crossing, "2027-09-02")!.Code.ShouldBe("hiring-in-effect");
        round.Undo("有误", "赵琳", SomeHiring.At);
        round.State("2027-10-01".Day()).ShouldBe(HiringRoundState.Undone);
    }

    [Fact]
    public void A_calendar_fits_before_the_next_school_year_on_any_day_and_its_faults_are_named()
    {
        for (var day = "2026-01-01".Day(); day < "2028-01-01".Day(); day = day.AddDays(13))
        {
            HiringCalendar.Usual(day).Faults().ShouldBeEmpty();
        }

        var odd = HiringCalendar.Usual("2027-03-01".Day());
        (odd with { CrossFromOn = odd.InUntilOn, EffectiveOn = odd.AssignUntilOn }).Faults().Select(f => f.Day).ShouldBe([nameof(odd.CrossFromOn), nameof(odd.EffectiveOn)]);
    }
}
