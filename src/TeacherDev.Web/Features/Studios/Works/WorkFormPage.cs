using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Domain.Studios.Scores;

namespace TeacherDev.Web.Features.Studios.Works;

/// <param name="Work">Which is changed; null for a new one.</param>
public sealed record WorkFormPage(WorkForm Form, Studio Studio, StudioWork? Work, StudioRules Rules, DateOnly Today);
