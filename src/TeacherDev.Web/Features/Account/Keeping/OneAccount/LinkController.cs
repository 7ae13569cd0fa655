using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Features.Account.Provider;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Account.Keeping.OneAccount;

/// <summary>Ties an account to a person of the district's own sign-in by hand, or unties it.</summary>
[Authorize(Access.KeepAccounts)]
[Route("accounts/{id:int}/link")]
public sealed class LinkController(
    TeacherDevDb db, DistrictClock clock, SignedInPerson me, Actor actor, IEnumerable<ProviderDoor> doors, IStringLocalizer<KeepingText> say) : Controller
{
    private const int SubjectLength = 200;

    [HttpPost]
    public async Task<IActionResult> Tie(int id, LinkForm form, CancellationToken stop)
    {
        if (doors.FirstOrDefault() is not { } door || await db.AccountsKeptBy(me).SingleOrDefaultAsync(a => a.Id == id, stop) is not { } account) return NotFound();
        var subject = form.Subject?.Trim() ?? "";
        if (account.Id == me.AccountId) ModelState.AddModelError("", say["Own.NotHere"]);
        if (subject.Length > SubjectLength) ModelState.AddModelError(nameof(form.Subject), say["Subject.Long", SubjectLength]);
        else if (await db.UserLogins.AnyAsync(l => l.LoginProvider == ProviderDoor.Scheme && l.ProviderKey == subject && l.UserId != id, stop)) ModelState.AddModelError(nameof(form.Subject), say["Subject.Taken"]);
        if (string.IsNullOrWhiteSpace(form.LinkWhy) || form.LinkWhy.Trim().Length > AuditRow.WhyLength) ModelState.AddModelError(nameof(form.LinkWhy), say["Why.Missing"]);
        if (!ModelState.IsValid) return await Again(account, form, StatusCodes.Status422UnprocessableEntity, stop);

        var before = await db.UserLogins.Where(l => l.UserId == id && l.LoginProvider == ProviderDoor.Scheme).ToListAsync(stop);
        db.UserLogins.RemoveRange(before.Where(l => l.ProviderKey != subject));
        if (subject.Length > 0 && before.All(l => l.ProviderKey != subject))
            db.UserLogins.Add(new() { LoginProvider = ProviderDoor.Scheme, ProviderKey = subject, ProviderDisplayName = door.Name, UserId = id });
        db.Audited(actor, clock.UtcNow, subject.Length > 0 ? "account.linked" : "account.unlinked", ("account", id), why: form.LinkWhy!.Trim());
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException)
        {
            // Somebody tied or untied the same person meanwhile.
            db.ChangeTracker.Clear();
            ModelState.AddModelError("", say["Clash"]);
            return await Again(account, form, StatusCodes.Status409Conflict, stop);
        }

        TempData.Say(say[subject.Length > 0 ? "Said.Linked" : "Said.Unlinked"]);
        return Redirect($"/accounts/{id}");
    }

    private async Task<ViewResult> Again(Data.Accounts.Account account, LinkForm form, int status, CancellationToken stop)
    {
        Response.StatusCode = status;
        return View("AccountPage", await AccountPage.Read(db, clock, me, account, null, AccountPage.Clash.None, stop) with { Link = form });
    }
}

/// <summary>The person's id at the provider; empty: none.</summary>
public sealed record LinkForm
{
    public string? Subject { get; init; }
    public string? LinkWhy { get; init; }
}
