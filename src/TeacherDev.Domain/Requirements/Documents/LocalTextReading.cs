using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Domain.Requirements.Documents;

internal static class LocalTextReading
{
    public static LocalText Local(this DocumentPart part, string key) => part.NeededPart(key)?.ReadLocal() ?? LocalText.None;

    public static LocalText OptionalLocal(this DocumentPart part, string key) => part.Part(key)?.ReadLocal() ?? LocalText.None;

    public static LocalText ReadLocal(this DocumentPart part)
    {
        var text = new LocalText(part.Text("zh-Hans"), part.Text("en"));
        part.NothingElse();
        return text;
    }
}
