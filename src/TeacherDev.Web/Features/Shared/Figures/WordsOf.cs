using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Teachers.Leave;

namespace TeacherDev.Web.Features.Shared.Figures;

/// <summary>The official words for what the domain names: one term for one thing, on every page and in every file.</summary>
public static class WordsOf
{
    /// <param name="words">The shared sentences.</param>
    /// <param name="status">Met, OnTrack, AtRisk, NotMet, NotStarted, Exempt or NotEvaluable.</param>
    public static string Status(this IStringLocalizer words, string status) => words["Status." + status];

    public static string Level(this IStringLocalizer words, TrainingLevel level) => words["Level." + level];

    /// <summary>One character in Chinese, for inside a picture.</summary>
    public static string ShortLevel(this IStringLocalizer words, TrainingLevel level) => words["Level.Short." + level];

    public static string Mode(this IStringLocalizer words, TrainingMode mode) => words["Mode." + mode];

    /// <summary>A kind of leave in the reader's language; a word from elsewhere stands as it is.</summary>
    public static string LeaveKind(this IStringLocalizer words, string word) =>
        LeaveKinds.All.FirstOrDefault(k => k.Word == word) is { Code: { } code } ? words["LeaveKind." + code] : word;

    public static string Role(this IStringLocalizer words, string role) => words["Role." + role];

    /// <summary>A month as pictures write it: "3月", "Mar".</summary>
    public static string Month(this IStringLocalizer words, int month) => words["Month." + month];
}
