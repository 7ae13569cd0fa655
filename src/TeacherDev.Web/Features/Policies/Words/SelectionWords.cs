using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Policies.Words;

/// <summary>Which training a rule is about: any of the levels, and any of the modes, and the themes, and how long.</summary>
internal sealed class SelectionWords(IStringLocalizer<PoliciesText> say, IStringLocalizer<SharedText> words)
{
    public string Of(Selection selection)
    {
        if (selection.IsEverything) return say["Select.All"];
        var kinds = string.Join(say["Select.And"], Kinds(selection));
        var themes = string.Join(say["Select.And"], Themes(selection));
        return say[themes.Length == 0 ? "Select.Kind" : kinds.Length == 0 ? "Select.Theme.Only" : "Select.Kind.Theme",
            kinds.Length == 0 ? themes : kinds, themes];
    }

    /// <summary>Names of levels and modes stand inside a sentence, which Latin letters show by being small.</summary>
    private IEnumerable<string> Kinds(Selection selection)
    {
        string or = say["Select.Or"];
        if (selection.OfLevels.Count > 0) yield return string.Join(or, selection.OfLevels.Select(l => words.Level(l).ToLowerInvariant()));
        if (selection.OfModes.Count > 0) yield return string.Join(or, selection.OfModes.Select(m => words.Mode(m).ToLowerInvariant()));
    }

    private IEnumerable<string> Themes(Selection selection)
    {
        string or = say["Select.Or"];
        if (selection.Themes.Count > 0) yield return say["Select.Themes", string.Join(or, selection.Themes.Select(Theme))];
        if (selection.NotThemes.Count > 0) yield return say["Select.NotThemes", string.Join(or, selection.NotThemes.Select(Theme))];
        if (Length(selection) is { } length) yield return length;
    }

    private string? Length(Selection selection) => (selection.AtLeast, selection.Below) switch
    {
        ({ } least, { } below) => say["Select.Hours.Between", words.HoursOf(least), words.HoursOf(below)].Value,
        ({ } least, null) => say["Select.Hours.AtLeast", words.HoursOf(least)].Value,
        (null, { } below) => say["Select.Hours.Below", words.HoursOf(below)].Value,
        _ => null,
    };

    private string Theme(string theme) => say["Select.Theme", theme];
}
