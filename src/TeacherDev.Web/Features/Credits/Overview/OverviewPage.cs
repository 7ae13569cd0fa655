namespace TeacherDev.Web.Features.Credits.Overview;

/// <summary>
/// Where somebody stands, on one page. What is drawn of the figures is kept under their edition; they are read only when
/// nothing is kept, or another day than today is asked for.
/// </summary>
public sealed class OverviewPage(CreditsOwner owner, Func<Task<PersonCredits>> read)
{
    private readonly Lazy<Task<OverviewFigures>> figures = new(async () => OverviewFigures.Of(await read()));

    public CreditsOwner Owner => owner;

    public bool IsKept => owner.AsOf is { IsToday: true, Fault: null };

    public Task<OverviewFigures> Figures => figures.Value;
}
