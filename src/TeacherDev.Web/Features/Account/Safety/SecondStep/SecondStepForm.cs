using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace TeacherDev.Web.Features.Account.Safety.SecondStep;

/// <summary>The key for the app, and the first code that the app shows for it.</summary>
public sealed record SecondStepForm
{
    public string? Sealed { get; init; }
    public string? Code { get; init; }

    /// <summary>Their roles call for it: they may go nowhere else first.</summary>
    [BindNever]
    public bool Forced { get; init; }

    /// <summary>In groups of four, as one types it.</summary>
    [BindNever]
    public string Key { get; init; } = "";

    [BindNever]
    public IHtmlContent? Picture { get; init; }
}
