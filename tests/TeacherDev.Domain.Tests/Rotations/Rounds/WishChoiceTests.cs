using Shouldly;
using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Rotations.Rounds;

public class WishChoiceTests
{
    static readonly RotationRules Rules = RotationRulesReading.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "rotation", "zhejiang-2013.json"))).Rules!;

    [Fact]
    public void Only_schools_that_are_open_on_the_first_day_and_go_nowhere_are_there_to_be_wished_for()
    {
        var round = RotationRound.Opened(new('w', 32), "轮次", new(new(2027, 3, 1), new(2027, 3, 31), new(2027, 4, 10), new(2027, 4, 20), new(2027, 9, 1)), Rules.Round, "tests", default);
        var record = new Mover().Post(1, "2005-09-01").Is(FactKind.Subject, "语文").Record();
        var candidate = TakingPart.Of(Rules, round, record, RotationBasis.Applied).Candidate.ShouldNotBeNull();
        School[] schools = [Of(2, null, null), Of(3, "2027-09-01", null), Of(4, "2027-09-02", null), Of(5, null, "2028-01-01"), Of(6, "2027-09-01", "2027-09-01")];

        WishChoice.Of(Rules, round, record, candidate, schools).Select(c => c.School.Id).ShouldBe([2, 3]);
    }

    static School Of(int id, string? opens, string? closes) =>
        new() { Id = id, Code = $"S{id}", Name = $"学校{id}", Stage = "小学", Setting = "城区", Ownership = "公办", OpenedOn = opens?.Day(), ClosedOn = closes?.Day() };
}
