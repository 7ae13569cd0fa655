using TeacherDev.Data.Requirements.Comparison;
using TeacherDev.Data.Requirements.Events;

namespace TeacherDev.Web.Features.Policies.Events.Deciding;

/// <summary>A decision on its way.</summary>
public sealed record DecisionPage(PolicyEventRecord Event, BenchWork Work);
