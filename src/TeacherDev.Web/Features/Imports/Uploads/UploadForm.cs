using TeacherDev.Domain.Imports.Batches;

namespace TeacherDev.Web.Features.Imports.Uploads;

public sealed class UploadForm
{
    public ImportKind? Kind { get; set; }
    public IFormFile? File { get; set; }
}
