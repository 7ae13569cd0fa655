using System.Collections.Concurrent;
using Microsoft.Extensions.Localization;

namespace TeacherDev.Web.Setup.Pages;

/// <summary>Finds the sentences of a form in its room: the nearest <c>…Text</c> class at or above its namespace.</summary>
internal static class RoomSentences
{
    private static readonly ConcurrentDictionary<string, Type> Found = new();

    public static IStringLocalizer Of(Type form, IStringLocalizerFactory factory) =>
        factory.Create(Found.GetOrAdd(form.Namespace ?? "", space => Nearest(form, space)));

    private static Type Nearest(Type form, string space)
    {
        var texts = form.Assembly.GetTypes().Where(t => t.Name.EndsWith("Text", StringComparison.Ordinal)).ToLookup(t => t.Namespace);
        for (var at = space; at.Contains('.'); at = at[..at.LastIndexOf('.')])
            if (texts[at].FirstOrDefault() is { } text) return text;
        return typeof(SetupText);
    }
}
