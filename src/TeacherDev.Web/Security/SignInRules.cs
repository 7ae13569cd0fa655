namespace TeacherDev.Web.Security;

/// <summary>What the district asks of whoever signs in.</summary>
/// <param name="Inactive">After this long without a request one signs in anew.</param>
/// <param name="SecondStepFor">The roles that may do nothing before they have set up the second step.</param>
public sealed record SignInRules(TimeSpan Inactive, IReadOnlySet<string> SecondStepFor)
{
    public bool NeedsSecondStep(IEnumerable<string> roles) => roles.Any(SecondStepFor.Contains);
}
