using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Features.Policies;

namespace TeacherDev.Web.Setup.Storage;

/// <summary>Puts the packs that the settings name on record, each version once.</summary>
internal sealed partial class PolicyStart(
    TeacherDevDb db, PolicyShelf shelf, District district, DistrictClock clock, IStringLocalizer<PoliciesText> say, ILogger<PolicyStart> log)
{
    /// <exception cref="SettingFault">A document of a pack is refused, or says something else than what is on record.</exception>
    public async Task Take(CancellationToken stop)
    {
        try
        {
            await db.Take(PolicyPack.Read(PolicyPacks.Folder, district.PolicyPacks), clock.UtcNow, clock.Today, stop);
        }
        catch (PolicyPackFault fault)
        {
            throw new SettingFault(SetupText.Say("PolicyPack.Refused", fault.Pack, fault.File, string.Join(' ', fault.Refusals.Select(say.Sentence))));
        }

        await NameTheRest(stop);
    }

    /// <summary>A pack that the settings no longer name goes on; to end a duty is a decision with a date.</summary>
    private async Task NameTheRest(CancellationToken stop)
    {
        var book = await shelf.Book(db, null, stop);
        var dropped = PolicyPacks.Names().Except(district.PolicyPacks).ToHashSet(StringComparer.Ordinal);
        foreach (var pack in book.Codes.Select(code => book.InForce(code, clock.Today)).Where(p => p is not null && dropped.Contains(p.Pack)).GroupBy(p => p!.Pack))
            GoesOn(pack.Key, string.Join(", ", pack.Select(p => p!.Code)));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The setting District:PolicyPack does not name the pack {Pack}, but its policies {Policies} are in force. "
        + "Name it again, or end them with: policy end CODE --from DATE")]
    private partial void GoesOn(string pack, string policies);
}
