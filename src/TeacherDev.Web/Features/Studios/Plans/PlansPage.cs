using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Plans;

namespace TeacherDev.Web.Features.Studios.Plans;

/// <summary>One plan as it stands, or as it could be written.</summary>
public sealed record PlanRow(StudioPlan Plan, bool IsWritten)
{
    private const string Whole = "whole";

    /// <summary>Names it in addresses and on the page: whole, 2026, 2026-1.</summary>
    public string Key => Plan.Span switch { PlanSpan.Whole => Whole, PlanSpan.Year => $"{Plan.Year}", _ => $"{Plan.Year}-{Plan.Term}" };

    /// <summary>What a key names; null for nothing.</summary>
    public static (PlanSpan Span, int Year, int Term)? Read(string key) =>
        key == Whole ? (PlanSpan.Whole, 0, 0)
        : SchoolTerm.Parse(key) is { } half ? (PlanSpan.Term, half.FirstYear, half.Number)
        : SchoolTerm.Parse(key + "-1") is { } year ? (PlanSpan.Year, year.FirstYear, 0)
        : null;
}

/// <summary>What a studio means to do: in its term, each year, each half of one.</summary>
/// <param name="Typed">What was typed and not taken, by the plan's key.</param>
public sealed record PlansPage(Studio Studio, IReadOnlyList<PlanRow> Rows, bool Writes, bool Decides, DateOnly Today, (string Key, string Text, string Hours, string Reason)? Typed)
{
    /// <param name="last">Plans of a year or a term that begins later are left out.</param>
    public static IReadOnlyList<PlanRow> RowsOf(Studio studio, IReadOnlyCollection<StudioPlan> kept, DateOnly last)
    {
        var days = last < studio.Days.End ? new DateRange(studio.StartOn, last) : studio.Days;
        List<PlanRow> rows = [Row(PlanSpan.Whole, 0, 0)];
        for (var year = SchoolYear.Of(days.Start).FirstYear; year <= SchoolYear.Of(days.End).FirstYear; year++)
        {
            rows.Add(Row(PlanSpan.Year, year, 0));
            rows.AddRange(from number in new[] { 1, 2 } where new SchoolTerm(year, number).Range.Overlaps(days) select Row(PlanSpan.Term, year, number));
        }

        return rows;

        PlanRow Row(PlanSpan span, int year, int term) =>
            kept.FirstOrDefault(p => p.Span == span && p.Year == year && p.Term == term) is { } plan ? new(plan, true) : new(StudioPlan.Of(studio.Id, span, year, term), false);
    }
}
