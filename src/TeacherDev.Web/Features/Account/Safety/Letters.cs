using System.Globalization;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Features.Shared;

namespace TeacherDev.Web.Features.Account.Safety;

/// <summary>Writes a letter in the language of whoever gets it; without a choice of theirs, in that of the page they are on.</summary>
public sealed class Letters(IStringLocalizer<SafetyText> say, District district)
{
    /// <param name="about">The key whose <c>.Subject</c> and <c>.Body</c> are the letter; the body's first place is the person's name, its second the district's.</param>
    public (string Subject, string Body) Write(Data.Accounts.Account to, string about, params object[] parts) =>
        Speaking.In(to.Language is { } own ? CultureInfo.GetCultureInfo(own) : CultureInfo.CurrentUICulture,
            () => ((string)say[about + ".Subject", district.Name], (string)say[about + ".Body", [to.DisplayName, district.Name, .. parts]]));
}
