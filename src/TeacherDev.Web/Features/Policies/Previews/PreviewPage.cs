using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using TeacherDev.Data.Requirements.Comparison;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Charts;
using TeacherDev.Web.Features.Shared.Previews;

namespace TeacherDev.Web.Features.Policies.Previews;

/// <summary>Which people of a preview are listed.</summary>
public sealed record PreviewFilter
{
    /// <summary>For whom a duty does not exist on one side.</summary>
    public const string Unbound = "none";

    /// <summary>The day to look at.</summary>
    public string? On { get; init; }

    public string? Duty { get; init; }

    /// <summary>The status without the version, and with it.</summary>
    public string? Was { get; init; }

    public string? Becomes { get; init; }

    /// <summary>A school's code.</summary>
    public string? School { get; init; }

    public int? Page { get; init; }

    /// <summary>Those whose status would change stand first; otherwise in the order of their numbers.</summary>
    public IReadOnlyList<ChangedPerson> Of(DistrictPreview preview, int? school)
    {
        var people = Duty is null ? preview.Changed
            : Was is null || Becomes is null ? preview.Touched(Duty)
            : preview.Touched(Duty, Status(Was), Status(Becomes));
        return [.. people.Where(p => School is null || p.SchoolId == school).OrderByDescending(p => p.MovesStatus)];
    }

    public string Address(string page) => QueryHelpers.AddQueryString(page, new Dictionary<string, string?>
    {
        ["on"] = On, ["duty"] = Duty, ["was"] = Was, ["becomes"] = Becomes, ["school"] = School, ["page"] = Page?.ToString(CultureInfo.InvariantCulture),
    }.Where(p => !string.IsNullOrEmpty(p.Value)));

    private static DutyStatus? Status(string word) => Enum.TryParse<DutyStatus>(word, out var status) && Enum.IsDefined(status) ? status : null;
}

/// <summary>One school's line.</summary>
public sealed record PreviewSchool(string? Code, string Name, SchoolChange Change);

/// <summary>What a draft would do to the district; without a preview it is being made.</summary>
public sealed record PreviewPage(DraftQuestion Question, PreviewFilter Filter, BenchWork Work)
{
    public const int SecondsToRenew = 2;

    public DistrictPreview? Preview => Work.Result<DistrictPreview>();
    public IReadOnlyList<PreviewSchool> Schools { get; init; } = [];
    public ChangedRows? People { get; init; }

    public string Draft => $"/policy-drafts/{Question.Draft.Id.ToString(CultureInfo.InvariantCulture)}";

    public string Address => Draft + "/preview";

    /// <summary>The duties that the version touches, its own first.</summary>
    public IEnumerable<StatusFlow> Flows => Preview!.Policies.OrderBy(c => c != Question.Policy.Code).Select(Flow);

    private StatusFlow Flow(string code)
    {
        var policy = Question.Book.Versions(code).FirstOrDefault() ?? Question.Policy;
        return new($"flow-{code}", policy.Name.Spoken(), [.. Preview!.Flows(code).Select(f => new FlowBand(
            f.From?.ToString(), f.To?.ToString(), f.Duties,
            Preview.Touched(code, f.From, f.To).Count == 0 ? null
                : (Filter with { Duty = code, Was = f.From?.ToString() ?? PreviewFilter.Unbound, Becomes = f.To?.ToString() ?? PreviewFilter.Unbound, School = null, Page = null }).Address(Address) + "#people"))]);
    }
}
