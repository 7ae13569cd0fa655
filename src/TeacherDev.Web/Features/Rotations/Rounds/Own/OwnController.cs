using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Claims;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Web.Features.Shared.Evidence;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Rounds.Own;

/// <summary>A round as the reader is in it: why they are due, what they wish, what becomes of them, what they object to.</summary>
[Authorize(Access.OwnCredits)]
[Route("rotation/rounds/{id:int}")]
public sealed class OwnController(TeacherDevDb db, OwnReader reader, OwnDesk desk, EvidenceStore store, SignedInPerson me, IStringLocalizer<RoundsText> say) : Controller
{
    private const string Wishing = "Wish", Objecting = "Objection";

    [HttpGet]
    public Task<IActionResult> Show(int id, CancellationToken cancel) => Page(id, null, null, cancel);

    [HttpPost("wishes")]
    public async Task<IActionResult> Wish(int id, [Bind(Prefix = Wishing)] WishForm form, CancellationToken cancel)
    {
        if (await Own(id, cancel) is not { } own)
        {
            return NotFound();
        }

        var refusal = await desk.Wish(id, own, [.. form.Wishes.OfType<int>()], form.Partner.Bounded(RotationPerson.NumberLength), form.Statement.Bounded(RotationPerson.StatementLength), await db.Schools.AsNoTracking().ToListAsync(cancel), cancel);
        return refusal is null ? Said(id, "Said.Wished") : await Refused(id, refusal, $"{Wishing}.Wishes[0]", form, null, cancel);
    }

    [HttpPost("withdrawal")]
    public async Task<IActionResult> Withdraw(int id, string? reason, CancellationToken cancel)
    {
        if (await Own(id, cancel) is not { } own || !await IsIn(id, own, cancel))
        {
            return NotFound();
        }

        var why = reason.Bounded(RotationPerson.ReasonLength);
        var refusal = why.Length == 0 ? new("rotation-reason") : await desk.Withdraw(id, own, why, cancel);
        return refusal is null ? Said(id, "Said.Back") : await Refused(id, refusal, "back", null, null, cancel);
    }

    [HttpPost("objections")]
    [RequestSizeLimit(EvidenceUpload.MostBytes)]
    [RequestFormLimits(MultipartBodyLengthLimit = EvidenceUpload.MostBytes)]
    public async Task<IActionResult> Object(int id, [Bind(Prefix = Objecting)] ObjectionForm form, CancellationToken cancel)
    {
        if (await Own(id, cancel) is not { } own || !await IsIn(id, own, cancel))
        {
            return NotFound();
        }

        var (files, refused) = await EvidenceUpload.Read(form.Files, cancel);
        var text = form.Text.Bounded(RotationObjection.TextLength);
        if (refused is [var (name, odd), ..])
        {
            ModelState.AddModelError($"{Objecting}.{nameof(form.Files)}", say["File.Refused", name, say.Sentence(odd)]);
            return await Again(id, null, form with { Files = null }, cancel);
        }

        var refusal = text.Length == 0 ? new("rotation-objection-text") : await desk.Object(id, own, text, files, cancel);
        return refusal is null ? Said(id, "Said.Objected") : await Refused(id, refusal, $"{Objecting}.{nameof(form.Text)}", null, form with { Files = null }, cancel);
    }

    [HttpGet("evidence/{evidence:int}")]
    public async Task<IActionResult> Evidence(int id, int evidence, CancellationToken cancel)
    {
        var own = me.TeacherId;
        var file = await db.EvidenceFiles.AsNoTracking().SingleOrDefaultAsync(e => e.Id == evidence && db.RotationObjections.Any(o => o.Id == e.ObjectionId && db.RotationPeople.Any(p => p.Id == o.PersonId && p.RoundId == id && p.TeacherId == own)), cancel);
        return file is not null && await store.Find(db, file, cancel) is { } bytes ? this.Evidence(file, bytes, string.Create(CultureInfo.InvariantCulture, $"rotation-{id}")) : NotFound();
    }

    /// <summary>The reader's own row, where the round is there.</summary>
    private async Task<int?> Own(int id, CancellationToken cancel) => await db.RotationRounds.AnyAsync(r => r.Id == id, cancel) ? me.TeacherId : null;

    private Task<bool> IsIn(int id, int own, CancellationToken cancel) => db.RotationPeople.AnyAsync(p => p.RoundId == id && p.TeacherId == own, cancel);

    private RedirectResult Said(int id, string said)
    {
        TempData.Say(say[said]);
        return Redirect($"{Request.PathBase}/rotation/rounds/{id}");
    }

    private Task<IActionResult> Refused(int id, Refusal refusal, string field, WishForm? wish, ObjectionForm? objection, CancellationToken cancel)
    {
        ModelState.AddModelError(field, say.Sentence(refusal));
        return Again(id, wish, objection, cancel);
    }

    private Task<IActionResult> Again(int id, WishForm? wish, ObjectionForm? objection, CancellationToken cancel)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page(id, wish, objection, cancel);
    }

    private async Task<IActionResult> Page(int id, WishForm? wish, ObjectionForm? objection, CancellationToken cancel) =>
        me.TeacherId is { } own && await reader.Read(id, own, wish, objection, cancel) is { } page ? View("OwnPage", page) : NotFound();
}
