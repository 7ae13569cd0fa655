using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace TeacherDev.Web.Features.Shared.Forms;

/// <summary>What the next page says first: what happened, and where it can be seen or taken back.</summary>
/// <param name="Text">A whole sentence.</param>
/// <param name="Href">Where it can be seen; null for none.</param>
/// <param name="Link">The words of that link.</param>
/// <param name="Kind">"" for done, "info", "warn" or "stop".</param>
public sealed record Notice(string Text, string? Href, string? Link, string Kind);

public static class Notices
{
    private const string Key = "notice";

    public static void Say(this ITempDataDictionary kept, string text, string? href = null, string? link = null, string kind = "") =>
        kept[Key] = new[] { text, href ?? "", link ?? "", kind };

    public static Notice? Heard(this ITempDataDictionary kept) => kept[Key] is string[] and [var text, var href, var link, var kind]
        ? new(text, href.Length == 0 ? null : href, link, kind)
        : null;
}
