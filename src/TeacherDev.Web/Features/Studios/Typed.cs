using TeacherDev.Domain.Refusals;

namespace TeacherDev.Web.Features.Studios;

/// <summary>A reason as people type it: needed where something is taken from others.</summary>
public static class Typed
{
    public const int Longest = 500;

    public static readonly Refusal Missing = new("reason-missing");

    public static string Reason(string? typed) => typed?.Trim() is { } text ? text.Length > Longest ? text[..Longest] : text : "";
}
