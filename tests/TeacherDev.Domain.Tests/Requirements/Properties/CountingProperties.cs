using Shouldly;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;
using Xunit;

namespace TeacherDev.Domain.Tests.Requirements.Properties;

public sealed class CountingProperties
{
    [Fact]
    public void Counted_and_not_counted_are_the_credits_of_what_was_passed_in_the_window() => ForAll.Of(Case.Any, c =>
    {
        foreach (var result in c.Person.Stands(c.AsOf, c.Policies))
        {
            var inside = c.Person.Entries.Where(e => result.Window.Contains(e.CompletedOn) && e.CompletedOn <= result.AsOf).ToList();
            var credits = inside.Where(e => e.Passed).Sum(e => Worth(result.Policy, e));

            (result.Counted + result.NotCounted).ShouldBe(credits);
            result.Lines!.Count.ShouldBe(inside.Count);
            result.Lines.Sum(l => l.Counted).ShouldBe(result.Counted);
            result.Lines.Sum(l => l.Credits).ShouldBe(credits);
            result.Lines.Where(l => l.Counted < 0 || l.Credits - l.Counted
                != l.Reasons.Where(r => r.Code is LineReason.OverCap or LineReason.Excluded).Sum(r => r.Tenths)).ShouldBeEmpty();
        }
    });

    [Fact]
    public void No_cap_is_exceeded_and_nothing_is_held_back_but_by_a_full_one() => ForAll.Of(Case.Any, c =>
    {
        foreach (var result in c.Person.Stands(c.AsOf, c.Policies))
        {
            int Taken(Cap cap, DutyLine line) => result.Lines!.Where(l => cap.Of.Selects(l.Entry!) && Period(cap, l) == Period(cap, line)).Sum(l => l.Counted);

            foreach (var line in result.Lines!)
            {
                var around = result.Policy.Caps.Where(k => k.Of.Selects(line.Entry!)).ToList();
                around.Where(k => Taken(k, line) > k.AtMost).ShouldBeEmpty();
                foreach (var over in line.Reasons.Where(r => r.Code == LineReason.OverCap))
                {
                    var cap = around.Single(k => k.Code == over.Subject);
                    Taken(cap, line).ShouldBe(cap.AtMost);
                }
            }
        }
    });

    [Fact]
    public void Results_without_lines_are_those_with_lines() => ForAll.Of(Case.Any, c =>
        c.Person.Stands(c.AsOf, null, Kit.Duties.Book(c.Policies), withLines: false)
            .Select(r => (r.Policy.Code, r.Window, r.Target, r.Counted, r.NotCounted, r.Status))
            .ShouldBe(c.Person.Stands(c.AsOf, c.Policies).Select(r => (r.Policy.Code, r.Window, r.Target, r.Counted, r.NotCounted, r.Status))));

    /// <summary>Worked in decimals, apart from the product's own sum.</summary>
    private static int Worth(Policy policy, Domain.Ledger.LedgerEntry entry)
    {
        var weight = policy.Weights.FirstOrDefault(w => w.Of.Selects(entry))?.Thousandths ?? 1000;
        return (int)decimal.Round(entry.Tenths * weight / 1000m, 0, MidpointRounding.AwayFromZero);
    }

    private static int Period(Cap cap, DutyLine line) => cap.Per switch
    {
        Per.CalendarYear => line.CompletedOn.Year,
        Per.SchoolYear => line.CompletedOn.AddMonths(-8).Year,
        _ => 0,
    };
}
