using TeacherDev.Domain.Refusals;

namespace TeacherDev.Web.Features.Induction;

/// <summary>A text as people type it, cut to what its column holds.</summary>
public static class Reasons
{
    public const int Longest = 500;

    public static readonly Refusal Missing = new("induction-reason-missing");

    /// <summary>The row was changed while it was looked at; the page shows what holds now.</summary>
    public static readonly Refusal Overtaken = new("induction-changed");

    public static string Read(string? typed, int most = Longest) => typed?.Trim() is { } text ? text.Length > most ? text[..most] : text : "";

    /// <summary>A key that a form carries; one of another length is none.</summary>
    public static string? Key(string? typed) => typed is { Length: 32 } ? typed : null;

    public static string NewKey() => Guid.NewGuid().ToString("N");
}
