using System.Globalization;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Refusals;

namespace TeacherDev.Web.Features.Policies;

/// <summary>Why a policy document is refused, as sentences.</summary>
public static class RefusalSentences
{
    public static string Sentence(this IStringLocalizer<PoliciesText> say, Refusal refusal) =>
        say[$"Refusal.{refusal.Code}", [.. refusal.Arguments.Select(a => Written(say, a))]];

    /// <summary>What was expected may be a word of ours; a key, a name or a value stands as it is.</summary>
    private static string Written(IStringLocalizer say, object argument) => argument switch
    {
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        string text when say[$"Expected.{text}"] is { ResourceNotFound: false } known => known,
        _ => Convert.ToString(argument, CultureInfo.InvariantCulture) ?? "",
    };
}
