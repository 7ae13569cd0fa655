using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Merges;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Merges.Preview;

/// <summary>What a merge would do, in one sentence.</summary>
public static class Summary
{
    public static string Of(IStringLocalizer<MergesText> say, MergePlan plan) => say[
        "Summary",
        plan.Fields.Count(f => f.Take).AsCount(),
        plan.Stays.Sum(s => s.Pieces.Count).AsCount(),
        plan.Exemptions.Count(e => !e.IsDouble).AsCount(),
        plan.Moved.AsCount(),
        plan.Doubles.AsCount()];
}
