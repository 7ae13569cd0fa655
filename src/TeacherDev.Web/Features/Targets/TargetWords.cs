using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Careers.Targets;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Targets.Board;

namespace TeacherDev.Web.Features.Targets;

/// <summary>How targets are spoken of.</summary>
public sealed class TargetWords(IStringLocalizer<TargetsText> say, SayCondition condition)
{
    /// <summary>An amount with its unit: "12 people", "6.5 %".</summary>
    public string Amount(TargetUnit unit, int tenths) => unit == TargetUnit.Percent ? tenths.AsPercent() : say[tenths == 10 ? $"One.{unit}" : $"Many.{unit}", (tenths / 10).AsCount()];

    /// <summary>The unit beside a number that stands alone: "1 studio", "2 studios".</summary>
    public string Unit(TargetUnit unit, int? tenths) => say[unit != TargetUnit.Percent && tenths == 10 ? $"Unit.One.{unit}" : $"Unit.{unit}"];

    /// <summary>The number alone, where its unit stands beside it.</summary>
    public static string Number(int tenths) => tenths.AsHours();

    /// <summary>A difference: of shares it is told in points.</summary>
    public string Difference(TargetUnit unit, int tenths) => unit == TargetUnit.Percent ? say[tenths == 10 ? "Points.One" : "Points", tenths.AsHours()] : Amount(unit, tenths);

    public string Verdict(TargetLine line)
    {
        var (target, outlook) = (line.Target, line.Outlook);
        return outlook.Verdict switch
        {
            Domain.Careers.Targets.Verdict.Behind => say[target.IsAtMost ? "Verdict.Behind.AtMost" : "Verdict.Behind", Difference(target.Unit, outlook.AheadGap)],
            Domain.Careers.Targets.Verdict.Missed => say[target.IsAtMost ? "Verdict.Missed.AtMost" : "Verdict.Missed", Difference(target.Unit, outlook.Gap)],
            var other => say[$"Verdict.{other}"],
        };
    }

    /// <summary>Where it stands before its milestone: "40 people to go to 60 people by 2027-12-31".</summary>
    public string Gap(TargetLine line)
    {
        var (target, outlook) = (line.Target, line.Outlook);
        var (goal, by) = (Amount(target.Unit, outlook.Milestone.Tenths), outlook.Milestone.By.AsDay());
        return outlook.Value is null ? say["Gap.Unknown", goal, by]
            : outlook.Gap == 0 ? say[target.IsAtMost ? "Gap.Within" : "Gap.Done", goal, by]
            : say[target.IsAtMost ? "Gap.Over" : "Gap.ToGo", goal, by, Difference(target.Unit, outlook.Gap)];
    }

    /// <summary>What is counted, exactly.</summary>
    public IEnumerable<string> Counts(TargetCount count) => count switch
    {
        PeopleCount people => [say["Counts.People", condition(people.Of)]],
        ShareCount share => [say["Counts.Of", condition(share.Of)], say["Counts.Having", condition(share.Having)]],
        MatrixCount matrix => [say["Counts.Matrix", matrix.Subjects.Count, matrix.Stages.Count, matrix.AtLeast.AsCount()], say["Counts.Having", condition(matrix.Having)], say["Counts.Empty"]],
        StudioCount studios => [say["Counts.Studios", Kinds(studios.Kinds)]],
        MemberCount members => [say["Counts.Members", Kinds(members.Kinds)]],
        _ => throw new NotSupportedException($"No words for the count {count}."),
    };

    /// <summary>What makes its past uncertain; null where every fact has its day.</summary>
    public string? Undated(TargetCount count) => UndatedFacts.Of(count) is { Count: > 0 } facts ? say["Undated", string.Join(say["And"], facts.Select(f => say[$"Undated.{f}"].Value))].Value
        : count is StudioCount ? say["Undated.Suspended"].Value
        : null;

    public string NoForecast(NoForecast why) => say[$"NoForecast.{why}", Forecast.LeastPoints, Forecast.LeastDays];

    private string Kinds(IEnumerable<string> kinds) => string.Join(say["Or"], kinds.Select(k => say[$"Kind.{k}"].Value));
}

/// <summary>Names of a document in the reader's language, and the tones of verdicts.</summary>
public static class TargetNames
{
    /// <summary>The tone of a verdict, by the name of the status that it is like.</summary>
    public static string Tone(this Verdict verdict) => verdict switch
    {
        Verdict.Reached => "Met",
        Verdict.OnCourse => "OnTrack",
        Verdict.Behind => "AtRisk",
        Verdict.Missed => "NotMet",
        _ => "NotStarted",
    };

    /// <summary>The same of a cell.</summary>
    public static string Tone(this MatrixCell cell) => cell.IsCovered ? "Met" : "NotMet";
}
