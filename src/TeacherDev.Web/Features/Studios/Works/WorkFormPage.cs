using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Domain.Studios.Scores;

namespace TeacherDev.Web.Features.Studios.Works;

/// <param name="Work">Which is changed; null for a new one.</param>
public sealed record WorkFormPage(WorkForm Form, Studio Studio, StudioWork? Work, StudioRules Rules, DateOnly Today)
{
    /// <summary>What it is; null while it has to be chosen. The form asks for what this one needs and offers its levels alone.</summary>
    public ScoreItem? Item => Rules.Reported(Form.Item);
}
