using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Features.Imports.Reading;
using TeacherDev.Web.Features.Imports.Running;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Imports.Uploads;

[Authorize(Access.SeeImports)]
[Route("imports")]
public sealed class ImportsController(
    TeacherDevDb db, DistrictClock clock, SignedInPerson me, ImportReader reader, ImportDesk desk, IStringLocalizer<ImportsText> say) : Controller
{
    /// <summary>Above the bound of a workbook, so that a file a little too large is refused by a sentence on the form.</summary>
    private const int MostBytes = 64 * 1024 * 1024;

    [HttpGet]
    public async Task<IActionResult> Show(int page = 1, CancellationToken stop = default) =>
        View("ImportsPage", await ImportsPage.Read(db, clock, me, reader.Limits, new(), page, stop));

    [HttpPost]
    [RequestSizeLimit(MostBytes)]
    [RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
    public async Task<IActionResult> Upload(UploadForm form, CancellationToken stop)
    {
        if (form.Kind is { } asked && !me.MayImport(asked))
        {
            return Forbid();
        }

        if (form.Kind is null)
        {
            ModelState.AddModelError(nameof(form.Kind), say["Refused.no-kind"]);
        }

        if (form.File is null)
        {
            ModelState.AddModelError(nameof(form.File), say["Refused.no-file"]);
        }

        if (!ModelState.IsValid || await Bytes(form, stop) is not { } bytes)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("ImportsPage", await ImportsPage.Read(db, clock, me, reader.Limits, form, 1, stop));
        }

        var id = await desk.Receive(form.Kind!.Value, form.File!.FileName, bytes, stop);
        TempData.Say(say["Said.Received"], kind: "info");
        return Redirect($"/imports/{id}");
    }

    /// <summary>The file, once its bytes are worth keeping; null with the reason beside the field.</summary>
    private async Task<byte[]?> Bytes(UploadForm form, CancellationToken stop)
    {
        using var copy = new MemoryStream();
        try
        {
            if (form.File!.Length > reader.Limits.FileBytes)
            {
                throw new ImportRefusedException("file-too-big", $"{reader.Limits.FileBytes >> 20}");
            }

            await form.File.CopyToAsync(copy, stop);
            reader.Guard(copy);
            return copy.ToArray();
        }
        catch (ImportRefusedException refused)
        {
            ModelState.AddModelError(nameof(form.File), say.Refusal(refused.Code, refused.Arguments));
            return null;
        }
    }
}
