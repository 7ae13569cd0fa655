using FsCheck.Fluent;
using Shouldly;
using TeacherDev.Domain.Rotations.Effects;
using TeacherDev.Domain.Rotations.Hiring;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Tests.Kit;
using TeacherDev.Domain.Tests.Requirements.Properties;
using TeacherDev.Domain.Trainings;
using Xunit;

namespace TeacherDev.Domain.Tests.Rotations.Hiring;

/// <summary>Whatever is tried in a round, by whom and on whatever day.</summary>
public class HiringPropertyTests
{
    [Fact]
    public void Nobody_is_lost_no_more_are_hired_than_posts_are_stated_and_posts_never_overlap() => ForAll.Of(Gen.Choose(0, 1_000_000), seed =>
    {
        Random random = new(seed);
        SomeHiring hiring = new();
        List<HiringPost> posts = [.. Enumerable.Range(1, 3).Select(school => hiring.Post(school, random.Next(4)))];
        List<HiringPerson> people = [.. Enumerable.Range(0, 9).Select(i => hiring.Person(1 + (i % 3)))];
        hiring.Round.Hold(random.Next(40), 10, "文");
        for (var i = 0; i < 120; i++)
        {
            hiring.Hold(people[random.Next(people.Count)], random.Next(3) > 0);
            var (person, post) = (people[random.Next(people.Count)], random.Next(5) == 0 ? null : posts[random.Next(3)]);
            var day = "2027-02-25".Day().AddDays(random.Next(240));
            var before = (person.State, person.Entries.Count);
            if (random.Next(6) == 0)
            {
                var entry = person.Before.Skip(random.Next(3)).FirstOrDefault();
                var had = posts.Find(p => p.Id == entry?.PostId);
                if (person.WhyNotCorrect(hiring.Round, entry, had, had is null ? 0 : hiring.Taken(had), "更正", new Signer(null, "赵琳", null)) is null)
                {
                    person.Correct(entry!, "更正", "赵琳", SomeHiring.At.AddMinutes(i));
                }
            }
            else
            {
                hiring.Do(person, Enum.GetValues<HiringState>()[random.Next(11)], $"{day:yyyy-MM-dd}", post, (HiringSide)random.Next(3), $"{day.AddMonths(random.Next(14)):yyyy-MM-dd}", random.Next(2) == 0 ? "" : "说明", by: random.Next(10));
            }

            person.Entries.Count.ShouldBe(before.State == person.State ? before.Count : before.Count + 1, "each step is kept, and a refusal leaves none");
            person.Entries[^1].State.ShouldBe(person.State);
            posts.ShouldAllBe(p => hiring.Taken(p) <= p.Count);
            people.Count(p => p.HeldDocument != null).ShouldBeLessThanOrEqualTo(hiring.Round.Held);
            people.Where(p => p.HeldDocument != null).ShouldAllBe(p => HiringAct.IsElsewhere(p.State) && posts.Single(x => x.Id == p.PostId).SchoolId == 3);
            people.ShouldAllBe(p => (p.PostId != null) == (p.State == HiringState.Kept || p.State == HiringState.Hired || p.State == HiringState.Assigned || p.State == HiringState.Accepted || p.State == HiringState.Found));
        }

        Enum.GetValues<HiringState>().Sum(state => people.Count(p => p.State == state)).ShouldBe(people.Count);
        foreach (var person in people.Where(p => p.IsMoving))
        {
            var post = posts.Single(p => p.Id == person.PostId);
            post.SchoolId.ShouldNotBe(person.SchoolId);
            Placement home = new() { TeacherId = person.TeacherId, SchoolId = person.SchoolId, Kind = PlacementKind.Post, StartOn = "2010-09-01".Day(), MovesPersonnel = true, RecordedAt = SomeHiring.At };
            var (change, refusal) = MoveEffect.Of([home], new(person.TeacherId, person.SchoolId, post.SchoolId, PlacementKind.Post, person.MovesOn(hiring.Round), null), SomeHiring.At);
            refusal.ShouldBeNull();
            var (old, taken) = (change!.Recorded[0], change.Recorded[1]);
            old.EndOn!.Value.AddDays(1).ShouldBe(taken.StartOn, "one post ends on the eve of the next");
            taken.StartOn.ShouldBeGreaterThanOrEqualTo(hiring.Round.EffectiveOn);
        }
    });
}
