namespace TeacherDev.Web.Features.Errors;

/// <param name="Code">The status of the answer.</param>
/// <param name="RequestId">Finds the line in the log.</param>
/// <param name="Seconds">How long to wait, where waiting helps.</param>
public sealed record ErrorPage(int Code, string RequestId, int Seconds)
{
    private static readonly int[] Told = [400, 403, 404, 413, 429, 500];

    /// <summary>The case whose sentences fit: a code without its own is told as its kind.</summary>
    public int Case => Told.Contains(Code) ? Code : Code is 401 or 405 or 410 ? 404 : Code < 500 ? 400 : 500;
}
