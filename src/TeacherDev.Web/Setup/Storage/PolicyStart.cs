using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Features.Policies;

namespace TeacherDev.Web.Setup.Storage;

/// <summary>Puts the pack that the settings name on record, each version once.</summary>
internal sealed class PolicyStart(TeacherDevDb db, District district, TimeProvider time, IStringLocalizer<PoliciesText> say)
{
    /// <exception cref="SettingFault">A document of the pack is refused, or says something else than what is on record.</exception>
    public async Task Take(CancellationToken stop)
    {
        try
        {
            await db.Take(PolicyPack.Read(PolicyPacks.Folder, district.PolicyPack), time.GetUtcNow().UtcDateTime, stop);
        }
        catch (PolicyPackFault fault)
        {
            throw new SettingFault(SetupText.Say("PolicyPack.Refused", district.PolicyPack, fault.File, string.Join(' ', fault.Refusals.Select(say.Sentence))));
        }
    }
}
