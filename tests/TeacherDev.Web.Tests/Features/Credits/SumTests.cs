using Shouldly;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Web.Features.Credits.Duties;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Credits;

/// <summary>A page whose figures do not add up must say so, whatever the cause.</summary>
public class SumTests
{
    private static readonly LedgerEntry Entry = new()
    {
        Project = "听评课", SourceKind = EntrySource.Record, SourceId = "1", RecordedBy = "x", Passed = true, Tenths = 120,
    };

    private static readonly DutyResult Right = new()
    {
        Policy = new() { Code = "p", Version = "1", Pack = "p", Name = new("要求", "Duty"), EffectiveFrom = new(2026, 1, 1), Window = new Rolling(5) },
        Window = new DateRange(new(2026, 1, 1), new(2026, 12, 31)),
        Whole = new DateRange(new(2026, 1, 1), new(2026, 12, 31)),
        AsOf = new(2026, 11, 21),
        Target = 240,
        Counted = 60,
        NotCounted = 60,
        Status = DutyStatus.AtRisk,
        Clauses = [],
        Lines = [new(Entry, "record:1:1", new(2026, 10, 20), "听评课", 120, 60, [])],
    };

    [Fact]
    public void Counted_and_not_counted_make_the_credits() => DutyPage.AddUp(Right).ShouldBeTrue();

    [Fact]
    public void A_result_that_its_lines_do_not_bear_out_is_noticed()
    {
        DutyPage.AddUp(Right with { Counted = 120 }).ShouldBeFalse();
        DutyPage.AddUp(Right with { NotCounted = 0 }).ShouldBeFalse();
        DutyPage.AddUp(Right with { Lines = [] }).ShouldBeFalse();
    }
}
