using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace TeacherDev.Web.Features.Account.Safety.Forgotten;

public sealed record ResetForm
{
    public string? New { get; init; }
    public string? Again { get; init; }

    /// <summary>The link was used, has run out, or was never ours.</summary>
    [BindNever]
    public bool IsOver { get; init; }
}
