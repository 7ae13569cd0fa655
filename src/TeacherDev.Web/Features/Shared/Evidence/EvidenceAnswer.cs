using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using TeacherDev.Domain.Trainings.Claims.Evidence;

namespace TeacherDev.Web.Features.Shared.Evidence;

/// <summary>Hands out a file that somebody handed in: to be kept, never to be run by the browser.</summary>
public static class EvidenceAnswer
{
    private const string Sandbox = "sandbox; default-src 'none'; frame-ancestors 'none'";

    /// <param name="beginning">How its name begins: what somebody called it may lie about what it is.</param>
    public static FileContentResult Evidence(this Controller controller, EvidenceFile file, byte[] bytes, string beginning)
    {
        controller.Response.Headers.ContentSecurityPolicy = Sandbox;
        var (type, ending) = file.Kind switch
        {
            EvidenceKind.Png => ("image/png", "png"),
            EvidenceKind.Jpeg => ("image/jpeg", "jpg"),
            EvidenceKind.Webp => ("image/webp", "webp"),
            _ => ("application/pdf", "pdf"),
        };
        return controller.File(bytes, type, string.Create(CultureInfo.InvariantCulture, $"{beginning}-{file.Id}.{ending}"));
    }
}
