using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace TeacherDev.Web.Features.Account.Safety.Forgotten;

public sealed record ForgottenForm
{
    public string? UserName { get; init; }

    /// <summary>Without mail the page only says whom to ask.</summary>
    [BindNever]
    public bool MailIsOn { get; init; }
}
