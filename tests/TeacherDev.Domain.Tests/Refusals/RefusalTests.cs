using Shouldly;
using TeacherDev.Domain.Refusals;
using Xunit;

namespace TeacherDev.Domain.Tests.Refusals;

public sealed class RefusalTests
{
    [Fact]
    public void Refusals_are_equal_that_say_the_same()
    {
        new Refusal("caps-cross", "a", 2).ShouldBe(new("caps-cross", "a", 2));
        new Refusal("caps-cross", "a", 2).GetHashCode().ShouldBe(new Refusal("caps-cross", "a", 2).GetHashCode());
        new Refusal("caps-cross", "a", 2).ShouldNotBe(new("caps-cross", "a", 3));
        new Refusal("caps-cross", "a").ShouldNotBe(new("caps-nest", "a"));
    }

    [Fact]
    public void A_refusal_is_written_with_its_arguments()
    {
        new Refusal("caps-cross", "a", 1.5).ToString().ShouldBe("caps-cross(a, 1.5)");
        new Refusal("caps-cross").ToString().ShouldBe("caps-cross");
    }
}
