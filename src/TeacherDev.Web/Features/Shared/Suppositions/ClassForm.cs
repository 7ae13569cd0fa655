namespace TeacherDev.Web.Features.Shared.Suppositions;

/// <summary>One planned class as typed; it stands in the address, so it is kept short.</summary>
public sealed class ClassForm
{
    public const int LongestTitle = 40, LongestThemes = 40;

    public string? Title { get; set; }
    public string? On { get; set; }
    public string? Hours { get; set; }
    public string? Level { get; set; }
    public string? Mode { get; set; }

    /// <summary>Tags, with any commas between them.</summary>
    public string? Themes { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Title + On + Hours + Themes);
}
