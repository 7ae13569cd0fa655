using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace TeacherDev.Web.Features.Account.Safety.SecondStep.Changing;

/// <summary>Turning the second step off, or new recovery codes: the password is asked for.</summary>
public sealed record SecondStepChangeForm
{
    public string? Password { get; init; }

    /// <summary>The beginning of its sentences: <c>Off</c> or <c>NewCodes</c>.</summary>
    [BindNever]
    public string About { get; init; } = "";
}
