using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Policies.Words;

/// <summary>Which training a rule is about: any of the levels, and any of the modes, and the themes.</summary>
internal sealed class SelectionWords(IStringLocalizer<PoliciesText> say, IStringLocalizer<SharedText> words)
{
    public string Of(Selection selection) =>
        selection.IsEverything ? say["Select.All"] : string.Join(say["Select.And"], Parts(selection));

    private IEnumerable<string> Parts(Selection selection)
    {
        string or = say["Select.Or"];
        if (selection.OfLevels.Count > 0) yield return string.Join(or, selection.OfLevels.Select(l => words.Level(l)));
        if (selection.OfModes.Count > 0) yield return string.Join(or, selection.OfModes.Select(m => words.Mode(m)));
        if (selection.Themes.Count > 0) yield return say["Select.Themes", string.Join(or, selection.Themes.Select(Theme))];
        if (selection.NotThemes.Count > 0) yield return say["Select.NotThemes", string.Join(or, selection.NotThemes.Select(Theme))];
    }

    private string Theme(string theme) => say["Select.Theme", theme];
}
