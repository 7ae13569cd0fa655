using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace TeacherDev.Web.Features.Account.Safety.Mail;

/// <summary>The code that the letter brought to the new address.</summary>
public sealed record ConfirmationForm
{
    public string? Code { get; init; }

    [BindNever]
    public string Address { get; init; } = "";
}
