namespace TeacherDev.Web.Features.Credits.Commands.Verification;

/// <summary>One promise of the records, looked at whole.</summary>
public interface IIntegrityCheck
{
    IAsyncEnumerable<Breach> Breaches(CancellationToken cancel);
}
