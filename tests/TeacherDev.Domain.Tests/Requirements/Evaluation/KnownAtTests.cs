using Shouldly;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Requirements.Evaluation;

public sealed class KnownAtTests
{
    private static string Told(Person person, string? knownAt) =>
        person.Stands("2024-12-31", knownAt, Duties.Book(Duties.EachYear), "2024-01-01").Single() is var r ? $"{r.Counted} {r.Status}" : "";

    [Fact]
    public void A_status_may_be_asked_as_it_was_known_at_an_earlier_instant()
    {
        var person = new Person().Trained("2024-05-01", 24, recordedAt: "2024-05-02").Trained("2024-06-01", 4, recordedAt: "2025-02-01").Reversed(1, "2025-01-10T02:00Z");

        Told(person, "2024-05-01").ShouldBe("0 AtRisk");
        Told(person, "2024-05-02").ShouldBe("240 Met");
        Told(person, "2025-01-10T01:59Z").ShouldBe("240 Met");
        Told(person, "2025-01-10T02:00Z").ShouldBe("0 AtRisk");
        Told(person, null).ShouldBe("40 AtRisk");
    }

    [Fact]
    public void An_exemption_frees_from_the_instant_of_its_recording()
    {
        var person = new Person().Exempt("2024-01-01", "2024-12-31", recordedAt: "2024-09-01", withdrawnAt: "2024-10-01");

        Told(person, "2024-08-31").ShouldBe("0 AtRisk");
        Told(person, "2024-09-01").ShouldBe("0 Exempt");
        Told(person, "2024-10-01").ShouldBe("0 AtRisk");
    }

    [Fact]
    public void Reversing_and_crediting_again_in_another_window_moves_both()
    {
        var person = new Person().Trained("2023-12-31", 24).Reversed(1, "2024-02-01").Trained("2024-01-01", 24, recordedAt: "2024-02-01", id: "e1b");

        person.Stands("2024-12-31", "2024-01-31", Duties.Book(Duties.EachYear), "2023-01-01").Select(r => r.Counted).ShouldBe([240, 0]);
        person.Stands("2024-12-31", null, Duties.Book(Duties.EachYear), "2023-01-01").Select(r => r.Counted).ShouldBe([0, 240]);
    }
}
