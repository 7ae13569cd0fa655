namespace TeacherDev.Web.Features.Policies.Previews;

/// <summary>The last word before a version is taken.</summary>
public sealed class TakingForm
{
    public const int LongestWhy = 500;

    /// <summary>The new version's name, typed.</summary>
    public string? Word { get; set; }

    public string? Why { get; set; }

    /// <summary>The version of the draft whose preview the person saw.</summary>
    public int Seen { get; set; }
}
