using TeacherDev.Domain.Refusals;

namespace TeacherDev.Web.Features.Policies.Events.Deciding;

/// <summary>What came of a decision.</summary>
/// <param name="Said">Names the sentence that says it is done.</param>
public sealed record Decided(Refusal? Refusal, string Said);
