using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Requirements.Events;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Shared.Changes;

/// <summary>What a policy event does, in a sentence.</summary>
public static class EventWords
{
    public static string Effect(this IStringLocalizer words, PolicyEvent happened, PolicyBook book)
    {
        var duty = happened.PolicyCode is { } code
            ? book.Versions(code).FirstOrDefault()?.Name.Spoken() ?? code
            : words["Event.EveryDuty"].Value;
        return happened.Effect switch
        {
            EventEffect.Extend => words["Event.Extend", duty, happened.AskedOn.AsDay(), happened.Months],
            EventEffect.Exempt => words["Event.Exempt", duty, happened.Days!.Value.Start.AsDay(), happened.Days.Value.End.AsDay()],
            _ => words["Event.Pause", duty, happened.Days!.Value.Start.AsDay(), happened.Days.Value.End.AsDay()],
        };
    }
}
