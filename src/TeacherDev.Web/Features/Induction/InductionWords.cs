using System.Globalization;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Induction.Rules;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Induction;

/// <summary>The first year in sentences.</summary>
public sealed class InductionWords(IStringLocalizer<InductionText> say, IStringLocalizer<SharedText> words, InductionRules rules)
{
    private static string Language => CultureInfo.CurrentUICulture.Name;

    public static string In(LocalText text) => text.In(Language);

    /// <summary>"autumn term 2026–2027".</summary>
    public string TermName(Term term) => say.TermName(term);

    /// <summary>What the document calls a grade; one that it has no longer stands by its code.</summary>
    public string Grade(string code) => rules.Grade(code) is { } grade ? In(grade.Name) : code;

    public string Step(string code) => rules.Step(code) is { } step ? In(step.Name) : code;

    /// <summary>One day, or the first and the last.</summary>
    public string Days(DateOnly start, DateOnly end) => start == end ? start.AsDay() : words.Days(start, end);

    public string Sentence(Refusal refusal) => say[$"Refusal.{refusal.Code}", [.. refusal.Arguments.Select(Told)]];

    private object Told(object argument) => argument switch
    {
        DateOnly day => day.AsDay(),
        Hours hours => words.HoursOf(hours.Tenths),
        LocalText text => In(text),
        SchoolYear year => say.YearName(year),
        _ => argument,
    };
}

public static class TermNames
{
    public static string YearName(this IStringLocalizer<InductionText> say, SchoolYear year) => say["SchoolYear", year.FirstYear, year.FirstYear + 1];

    public static string TermName(this IStringLocalizer<InductionText> say, Term term) => say["Term", InductionWords.In(term.Name), say.YearName(term.Year)];
}
