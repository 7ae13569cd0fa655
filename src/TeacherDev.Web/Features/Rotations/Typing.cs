namespace TeacherDev.Web.Features.Rotations;

/// <summary>What was typed into a line of the room's forms.</summary>
internal static class Typing
{
    /// <summary>Without space around it, cut to what is kept; "" for nothing.</summary>
    public static string Bounded(string? typed, int length) => typed?.Trim() is { } text ? text.Length > length ? text[..length] : text : "";
}
