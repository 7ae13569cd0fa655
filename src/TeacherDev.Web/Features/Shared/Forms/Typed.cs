namespace TeacherDev.Web.Features.Shared.Forms;

/// <summary>What was typed into a line of a form.</summary>
internal static class Typed
{
    /// <summary>Without space around it, cut to what is kept; "" for nothing.</summary>
    public static string Bounded(this string? typed, int length) => typed?.Trim() is { } text ? text.Length > length ? text[..length] : text : "";
}
