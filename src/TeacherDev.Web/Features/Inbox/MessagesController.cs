using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Inbox;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Inbox;

/// <summary>What the reader was told: own messages alone.</summary>
[Authorize(Access.SignedIn)]
[Route("inbox")]
public sealed class MessagesController(TeacherDevDb db, SignInManager<Data.Accounts.Account> signIn, DistrictClock clock, SignedInPerson me) : Controller
{
    [HttpGet]
    public async Task<IActionResult> List(string? show, int? page, CancellationToken cancel) =>
        View("MessagesPage", await MessagesPage.Read(db, me.AccountId, show == MessagesPage.UnreadOnly, page ?? 1, cancel));

    /// <summary>Marks one as read and goes where it leads.</summary>
    [HttpPost("{id:long}/opening")]
    public async Task<IActionResult> Open(long id, CancellationToken cancel)
    {
        var message = db.MessagesOf(me.AccountId).Where(m => m.Id == id);
        if (await message.Select(m => m.Address).SingleOrDefaultAsync(cancel) is not { } address)
        {
            return NotFound();
        }

        await Read(message, cancel);
        return LocalRedirect(Request.PathBase + address);
    }

    /// <param name="until">The newest that the page showed: what came since stays unread.</param>
    [HttpPost("reading")]
    public async Task<IActionResult> ReadAll(long until, CancellationToken cancel)
    {
        await Read(db.MessagesOf(me.AccountId).Where(m => m.Id <= until), cancel);
        return Redirect($"{Request.PathBase}/inbox");
    }

    private async Task Read(IQueryable<Message> messages, CancellationToken cancel)
    {
        // The count in the bar comes from the cookie.
        if (await messages.MarkRead(clock.UtcNow, cancel) && await signIn.UserManager.GetUserAsync(User) is { } account)
        {
            await signIn.RefreshSignInAsync(account);
        }
    }
}
