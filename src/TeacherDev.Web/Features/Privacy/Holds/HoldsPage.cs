using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Domain.Privacy;
using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Privacy.Holds;

/// <param name="Who">Number and name; null for the district's files and logs.</param>
public sealed record HoldRow(LegalHold Hold, string? Who);

/// <summary>Every hold, those that stand first, and the form for another.</summary>
/// <param name="Lifting">The hold whose lifting was refused, and what was typed.</param>
public sealed record HoldsPage(HoldForm Form, IEnumerable<SelectListItem> Kinds, Paging Paging, IReadOnlyList<HoldRow> Rows, (int Id, string? Reason)? Lifting)
{
    public static async Task<HoldsPage> Read(
        TeacherDevDb db, IStringLocalizer<PrivacyText> say, HoldForm form, (int, string?)? lifting, int page, CancellationToken cancel)
    {
        var paging = new Paging(page, await db.LegalHolds.CountAsync(cancel));
        var holds = await db.LegalHolds.AsNoTracking().OrderBy(h => h.LiftedAt == null ? 0 : 1).ThenByDescending(h => h.Id).Skip(paging.Skip).Take(Paging.Size).ToListAsync(cancel);
        var ids = holds.Where(h => h.TeacherId != null).Select(h => h.TeacherId!.Value).Distinct().ToList();
        var names = await db.Teachers.IgnoreQueryFilters().Where(t => ids.Contains(t.Id)).Select(t => new { t.Id, t.Name, t.Number }).ToDictionaryAsync(t => t.Id, cancel);
        return new(
            form,
            Enum.GetValues<HoldKind>().Select(k => new SelectListItem(say["HoldKind." + k], k.ToString())),
            paging,
            [.. holds.Select(h => new HoldRow(h, h.TeacherId is { } id ? $"{names[id].Name} {names[id].Number}" : null))],
            lifting);
    }
}
