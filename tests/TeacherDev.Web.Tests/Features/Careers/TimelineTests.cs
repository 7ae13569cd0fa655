using Shouldly;
using TeacherDev.Domain.Induction;
using TeacherDev.Domain.Induction.Pairs;
using TeacherDev.Domain.Induction.Results;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Careers;

public sealed class TimelineTests
{
    private static readonly DateTime At = new(2026, 9, 1, 1, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task A_career_shows_the_first_year_with_its_result_and_pairs_from_either_side()
    {
        using var world = await CareersWorld.Make();
        var (shen, far) = (world.Shen, world.Far);
        InductionSigner apprentice = new(null, far.Name, far.Id), mentor = new(null, shen.Name, shen.Id);
        await world.App.Db(async db =>
        {
            var running = MentorPair.Proposed(new(far.Id, shen.Id, "语文", "", new(2026, 9, 1), new(2027, 8, 31), ""), "", "a", apprentice, At);
            running.Sign(mentor, At, new(2026, 9, 1));
            var refused = MentorPair.Proposed(new(shen.Id, far.Id, "语文", "", new(2020, 9, 1), new(2021, 8, 31), ""), "", "b", mentor, At);
            refused.Decline(apprentice, "", At);
            db.AddRange(
                running, refused,
                InductionResult.Decided(far.Id, new(new(new(2024, 9, 1), new(2025, 8, 31)), Outcome.Repeat, new(2025, 9, 1), "学时不足"), null, mentor, At),
                InductionResult.Proposed(far.Id, new(new(new(2025, 9, 1), new(2026, 8, 31)), Outcome.Passed, null, ""), mentor, At));
            await db.SaveChangesAsync();
        });

        var own = (await world.Own()).Open("/career");
        (await own).TextOf("table").ShouldContain($"带教{far.Name}见习与师徒2026-09-012027-08-31");
        (await own).Text.ShouldNotContain($"师从{far.Name}");
        var other = (await (await world.App.SignInAs(far)).Open("/career")).TextOf("table");
        other.ShouldContain($"师从{shen.Name}见习与师徒2026-09-012027-08-31");
        other.ShouldContain("见习不合格见习与师徒2024-09-012025-08-31");
        other.ShouldNotContain("见习合格");
    }
}
