namespace TeacherDev.Web.Features.Policies.Drafts;

/// <summary>A draft as it is sent: typed, pasted or uploaded.</summary>
public sealed class DraftForm
{
    public const int MostBytes = 1 << 20;

    public string? Document { get; set; }

    /// <summary>Takes the place of what is typed.</summary>
    public IFormFile? File { get; set; }

    /// <summary>The first day on which it is to hold, as typed.</summary>
    public string? From { get; set; }

    /// <summary>The version of the draft that the person saw.</summary>
    public int Seen { get; set; }
}
