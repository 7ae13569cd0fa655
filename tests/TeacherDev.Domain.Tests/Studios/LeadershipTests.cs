using Shouldly;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Trainings;
using Xunit;

namespace TeacherDev.Domain.Tests.Studios;

/// <summary>Several who lead at once: on no day too many, and never nobody.</summary>
public class LeadershipTests
{
    static readonly Signer Office = new(2, "人事科", null);
    static readonly DateTime At = new(2026, 6, 1, 0, 0, 0, DateTimeKind.Utc);
    static readonly DateOnly First = new(2026, 9, 1);

    [Theory]
    [InlineData("2026-08-31", "lead-day")]
    [InlineData("2026-09-01", null)]
    [InlineData("2026-11-21", null)]
    [InlineData("2026-11-22", "lead-day")]
    public void A_second_leader_begins_within_the_term_and_not_ahead(string on, string? code) =>
        (StudioLead.WhyNotJoin(Admitted(), [Lead(7)], 8, DateOnly.Parse(on), new(2026, 11, 21), 2)?.Code).ShouldBe(code);

    [Fact]
    public void As_many_as_the_table_says_lead_together_and_whoever_does_is_not_named_twice()
    {
        var (studio, today) = (Admitted(), new DateOnly(2026, 11, 21));
        StudioLead[] two = [Lead(7), Lead(8, "2026-10-01"), Lead(6, "2026-10-01", deputy: true)];
        StudioLead.WhyNotJoin(studio, two, 9, today, today, 2)!.Code.ShouldBe("lead-most");
        StudioLead.WhyNotJoin(studio, two, 9, today, today, 3).ShouldBeNull("a deputy is no leader");
        StudioLead.WhyNotJoin(studio, two, 8, today, today, 3)!.Code.ShouldBe("lead-already");
        StudioLead.WhyNotJoin(studio, two, 6, today, today, 3).ShouldBeNull("a deputy may come to lead");
        two[1].End(new(2026, 11, 10), "");
        StudioLead.WhyNotJoin(studio, two, 9, new(2026, 11, 10), today, 2)!.Code.ShouldBe("lead-most", "on that day two lead");
        StudioLead.WhyNotJoin(studio, two, 9, new(2026, 11, 11), today, 2).ShouldBeNull();
        StudioLead.WhyNotJoin(studio, two, 8, new(2026, 11, 11), today, 2).ShouldBeNull("whoever led may again");
    }

    [Fact]
    public void Where_two_lead_a_hand_over_says_whose_place_it_is()
    {
        var (studio, today) = (Admitted(), new DateOnly(2026, 11, 21));
        StudioLead[] two = [Lead(7), Lead(8, "2026-10-01")];
        StudioLead.WhyNotHandOver(studio, two, null, 9, today, today)!.Code.ShouldBe("lead-whose");
        StudioLead.WhyNotHandOver(studio, two, 99, 9, today, today)!.Code.ShouldBe("lead-whose");
        StudioLead.WhyNotHandOver(studio, [two[0]], null, 9, today, today).ShouldBeNull("one leads alone");
        StudioLead.WhyNotHandOver(studio, two, null, 8, today, today)!.Code.ShouldBe("lead-already");
    }

    [Fact]
    public void A_place_ends_while_somebody_in_post_leads_beside_it()
    {
        StudioLead one = Lead(7), two = Lead(8), deputy = Lead(9, deputy: true);
        StudioLead[] all = [one, two, deputy];
        one.WhyNotEnd(all, []).ShouldBeNull();
        one.WhyNotEnd(all, [8])!.Code.ShouldBe("lead-last");
        two.WhyNotEnd(all, [8]).ShouldBeNull("whoever left service leads nothing");
        deputy.WhyNotEnd([deputy, one], [7]).ShouldBeNull();
        one.WhyNotEnd([one, deputy], [])!.Code.ShouldBe("lead-last", "who stands in, only stands in");
        two.End(new(2026, 10, 1), "");
        one.WhyNotEnd(all, [])!.Code.ShouldBe("lead-last");
        two.WhyNotEnd(all, [])!.Code.ShouldBe("studio-changed");
    }

    [Theory]
    [InlineData(StudioState.Suspended, true, null)]
    [InlineData(StudioState.Suspended, false, "lead-none")]
    [InlineData(StudioState.Admitted, true, "studio-not-suspended")]
    public void What_rests_goes_on_where_it_is_led(StudioState state, bool isLed, string? code)
    {
        var studio = Admitted();
        if (state == StudioState.Suspended)
        {
            studio.Suspend("");
        }

        (studio.WhyNotResume(isLed)?.Code).ShouldBe(code);
    }

    /// <summary>Whatever is asked for in whichever order: what is not refused leaves on no day more than the table takes, and on no day nobody, once it began.</summary>
    [Fact]
    public void Leaderships_overlap_as_far_as_the_table_says_and_never_leave_a_gap()
    {
        Random random = new(20261127);
        var (joined, ended, handed) = (0, 0, 0);
        for (var round = 0; round < 500; round++)
        {
            var (studio, most, today) = (Admitted(), random.Next(1, 4), First);
            List<StudioLead> leads = [Lead(1)];
            for (var step = 0; step < 12; step++)
            {
                today = today.AddDays(random.Next(1, 20));
                var (who, on) = (random.Next(1, 7), today.AddDays(-random.Next(0, 10)));
                var open = leads.Where(l => l.LeadsOpenly).ToList();
                switch (random.Next(3))
                {
                    case 0 when StudioLead.WhyNotJoin(studio, leads, who, on, today, most) is null:
                        leads.Add(StudioLead.Of(studio, who, isDeputy: false, on, Office, At));
                        joined++;
                        break;
                    case 1 when open.Count == 1 && StudioLead.WhyNotHandOver(studio, leads, null, who, on, today) is null:
                        open[0].End(on.AddDays(-1), "");
                        leads.Add(StudioLead.Of(studio, who, isDeputy: false, on, Office, At));
                        handed++;
                        break;
                    case 2 when open[random.Next(open.Count)] is var one && one.WhyNotEnd(leads, []) is null && one.StartOn < today:
                        one.End(today.AddDays(-1), "");
                        ended++;
                        break;
                }
            }

            for (var day = First; day <= today; day = day.AddDays(1))
            {
                var people = leads.Where(l => l.IsOn(day)).Select(l => l.TeacherId).ToList();
                people.Count.ShouldBeInRange(1, most);
                people.ShouldBeUnique();
            }
        }

        (joined > 100 && ended > 100 && handed > 100).ShouldBeTrue("each was tried");
    }

    static StudioLead Lead(int who, string from = "2026-09-01", bool deputy = false) => StudioLead.Of(Admitted(), who, deputy, DateOnly.Parse(from), Office, At);

    static Studio Admitted()
    {
        var studio = Studio.Applied(new("王静名师工作室", StudioKind.MasterTeacher, TrainingLevel.County, "语文", "小学", "", 1, null, new DateRange(First, new(2029, 8, 31)), 8, null, false), "k", Office, At);
        studio.Recommend(true, "", Office, At);
        studio.Decide(true, "", Office, At);
        return studio;
    }
}
