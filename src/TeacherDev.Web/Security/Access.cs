using Microsoft.AspNetCore.Authorization;

namespace TeacherDev.Web.Security;

/// <summary>Which role may come where. Whom they may see there is decided by reach, in the query.</summary>
public static class Access
{
    public const string SignedIn = "signed-in";
    public const string OwnCredits = "own-credits";
    public const string SeeTeachers = "see-teachers";
    public const string SeeSchools = "see-schools";
    public const string KeepSchools = "keep-schools";
    public const string SeePrivate = "see-private";
    public const string SeeReports = "see-reports";
    public const string SeeImports = "see-imports";
    public const string ImportRoster = "import-roster";
    public const string ImportRecords = "import-records";
    public const string KeepPolicies = "keep-policies";
    public const string KeepAccounts = "keep-accounts";
    public const string SeeAudit = "see-audit";
    public const string SeeStatus = "see-status";
    public const string SeePersonalData = "see-personal-data";
    public const string KeepPersonalData = "keep-personal-data";
    public const string SeeLeave = "see-leave";
    public const string AskLeave = "ask-leave";
    public const string DecideLeave = "decide-leave";
    public const string SeeEvents = "see-events";
    public const string KeepTrainings = "keep-trainings";
    public const string ApproveTrainings = "approve-trainings";
    public const string ApproveSignUps = "approve-sign-ups";
    public const string RunSessions = "run-sessions";
    public const string SeeClaims = "see-claims";
    public const string MakeClaims = "make-claims";
    public const string DecideClaims = "decide-claims";
    public const string SeeObjections = "see-objections";
    public const string SampleClaims = "sample-claims";
    public const string ApplyStudios = "apply-studios";
    public const string SeeStudios = "see-studios";
    public const string SeeStudioApplications = "see-studio-applications";
    public const string DecideStudios = "decide-studios";
    public const string LeadStudios = "lead-studios";
    public const string ReviewStudioTerms = "review-studio-terms";
    public const string DecideStudioWork = "decide-studio-work";
    public const string WithdrawStudioWork = "withdraw-studio-work";
    public const string LeaveStudios = "leave-studios";
    public const string SeeStudioReviews = "see-studio-reviews";
    public const string SeeCareers = "see-careers";
    public const string EnterCareers = "enter-careers";
    public const string DecideCareers = "decide-careers";
    public const string KeepCareers = "keep-careers";
    public const string NominateInRounds = "nominate-in-rounds";
    public const string SeeReadiness = "see-readiness";
    public const string SeeTargets = "see-targets";
    public const string KeepTargets = "keep-targets";
    public const string SeeRotation = "see-rotation";
    public const string SeeRotations = "see-rotations";
    public const string KeepMoves = "keep-moves";
    public const string SpeakForHosts = "speak-for-hosts";
    public const string SeeRotationRounds = "see-rotation-rounds";
    public const string SeeRotationPapers = "see-rotation-papers";
    public const string KeepRotationRounds = "keep-rotation-rounds";
    public const string SchoolInRotationRounds = "school-in-rotation-rounds";
    public const string OwnEthics = "own-ethics";
    public const string SeeEthicsGrades = "see-ethics-grades";
    public const string KeepEthics = "keep-ethics";

    public const string SeeInductions = "see-inductions";
    public const string OwnInductions = "own-inductions";
    public const string ActInInductions = "act-in-inductions";
    public const string KeepInductionSteps = "keep-induction-steps";
    public const string ProposeResults = "propose-results";
    public const string DecideResults = "decide-results";
    public const string SeeCohort = "see-cohort";

    /// <summary>An empty list is everybody who is signed in.</summary>
    private static readonly (string Policy, string[] Roles)[] Table =
    [
        (SignedIn, []),
        (SeeTeachers, [Roles.SchoolAdmin, Roles.Principal, Roles.TrainingCentre, Roles.DistrictHr, Roles.Auditor, Roles.SystemAdmin]),
        (SeeSchools, [Roles.SchoolAdmin, Roles.Principal, Roles.TrainingCentre, Roles.DistrictHr, Roles.Auditor, Roles.SystemAdmin]),
        (KeepSchools, [Roles.DistrictHr]),
        (SeePrivate, [Roles.SchoolAdmin, Roles.DistrictHr, Roles.SystemAdmin]),
        (SeeReports, [Roles.SchoolAdmin, Roles.Principal, Roles.TrainingCentre, Roles.DistrictHr, Roles.Auditor]),
        (SeeImports, [Roles.TrainingCentre, Roles.DistrictHr, Roles.Auditor, Roles.SystemAdmin]),
        (ImportRoster, [Roles.DistrictHr, Roles.SystemAdmin]),
        (ImportRecords, [Roles.TrainingCentre, Roles.DistrictHr, Roles.SystemAdmin]),
        (KeepPolicies, [Roles.DistrictHr]),
        (KeepAccounts, [Roles.DistrictHr, Roles.SystemAdmin]),
        (SeeAudit, [Roles.DistrictHr, Roles.Auditor, Roles.SystemAdmin]),
        (SeeStatus, [Roles.SystemAdmin]),
        (SeePersonalData, [Roles.DistrictHr, Roles.Auditor]),
        (KeepPersonalData, [Roles.DistrictHr]),
        (DecideLeave, [Roles.DistrictHr]),
        (SeeEvents, [Roles.DistrictHr, Roles.Auditor]),
        (KeepTrainings, [Roles.StudioLeader, Roles.Organiser, Roles.SchoolAdmin, Roles.TrainingCentre, Roles.DistrictHr]),
        (ApproveTrainings, [Roles.Principal, Roles.TrainingCentre, Roles.DistrictHr]),
        (ApproveSignUps, [Roles.SchoolAdmin, Roles.Principal]),
        (DecideClaims, [Roles.SchoolAdmin, Roles.Principal, Roles.TrainingCentre, Roles.DistrictHr]),
        (SeeObjections, [Roles.SchoolAdmin, Roles.Principal, Roles.TrainingCentre, Roles.DistrictHr, Roles.Auditor]),
        (SeeStudioApplications, [Roles.SchoolAdmin, Roles.Principal, Roles.DistrictHr]),
        (DecideStudioWork, [Roles.StudioLeader, Roles.SchoolAdmin, Roles.Principal, Roles.TrainingCentre, Roles.DistrictHr]),
        (SeeStudioReviews, [Roles.StudioLeader, Roles.SchoolAdmin, Roles.Principal, Roles.TrainingCentre, Roles.DistrictHr, Roles.Auditor]),
        (DecideStudios, [Roles.DistrictHr]),
        (LeadStudios, [Roles.StudioLeader]),
        (ReviewStudioTerms, [Roles.StudioLeader, Roles.DistrictHr]),
        (SampleClaims, [Roles.TrainingCentre, Roles.DistrictHr, Roles.Auditor]),
        (DecideCareers, [Roles.SchoolAdmin, Roles.Principal, Roles.DistrictHr]),
        (KeepCareers, [Roles.DistrictHr]),
        (NominateInRounds, [Roles.SchoolAdmin, Roles.Principal]),
        (SeeReadiness, [Roles.SchoolAdmin, Roles.Principal, Roles.TrainingCentre, Roles.DistrictHr, Roles.Auditor]),
        (SeeTargets, [Roles.Principal, Roles.TrainingCentre, Roles.DistrictHr, Roles.Auditor]),
        (KeepTargets, [Roles.DistrictHr]),
        (SeeRotations, [Roles.SchoolAdmin, Roles.Principal, Roles.TrainingCentre, Roles.DistrictHr, Roles.Auditor]),
        (KeepMoves, [Roles.DistrictHr]),
        (SpeakForHosts, [Roles.SchoolAdmin, Roles.Principal, Roles.DistrictHr]),
        (SeeRotationRounds, [Roles.TrainingCentre, Roles.DistrictHr, Roles.Auditor]),
        (SeeRotationPapers, [Roles.DistrictHr, Roles.Auditor]),
        (KeepRotationRounds, [Roles.DistrictHr]),
        (SchoolInRotationRounds, [Roles.SchoolAdmin, Roles.Principal]),
        (SeeEthicsGrades, [Roles.Principal, Roles.DistrictHr]),
        (KeepEthics, [Roles.DistrictHr]),
        (SeeCohort, [Roles.SchoolAdmin, Roles.Principal, Roles.TrainingCentre, Roles.DistrictHr, Roles.Auditor]),
        (KeepInductionSteps, [Roles.SchoolAdmin, Roles.TrainingCentre, Roles.DistrictHr]),
        (ProposeResults, [Roles.SchoolAdmin, Roles.Principal]),
        (DecideResults, [Roles.DistrictHr]),
    ];

    public static void Add(AuthorizationOptions options)
    {
        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
        foreach (var (policy, roles) in Table)
            options.AddPolicy(policy, p => { p.RequireAuthenticatedUser(); if (roles.Length > 0) p.RequireRole(roles); });
        AddOwn(options, OwnCredits);
        AddOwn(options, SeeLeave, Roles.SchoolAdmin, Roles.Principal, Roles.DistrictHr, Roles.Auditor);
        AddOwn(options, AskLeave, Roles.SchoolAdmin, Roles.DistrictHr);
        AddOwn(options, RunSessions, Roles.StudioLeader, Roles.Organiser, Roles.SchoolAdmin, Roles.TrainingCentre, Roles.DistrictHr);
        AddOwn(options, SeeClaims, Roles.SchoolAdmin, Roles.Principal, Roles.TrainingCentre, Roles.DistrictHr, Roles.Auditor);
        AddOwn(options, MakeClaims);
        AddOwn(options, ApplyStudios, Roles.DistrictHr);
        AddOwn(options, SeeStudios, Roles.SchoolAdmin, Roles.Principal, Roles.TrainingCentre, Roles.DistrictHr, Roles.Auditor);
        AddOwn(options, WithdrawStudioWork, Roles.SchoolAdmin, Roles.Principal, Roles.TrainingCentre, Roles.DistrictHr);
        AddOwn(options, LeaveStudios, Roles.DistrictHr);
        AddOwn(options, SeeCareers, Roles.SchoolAdmin, Roles.Principal, Roles.TrainingCentre, Roles.DistrictHr, Roles.Auditor);
        AddOwn(options, EnterCareers, Roles.DistrictHr);
        AddOwn(options, SeeRotation, Roles.SchoolAdmin, Roles.Principal, Roles.TrainingCentre, Roles.DistrictHr, Roles.Auditor);
        AddOwn(options, OwnEthics);
        AddOwn(options, SeeInductions, Roles.SchoolAdmin, Roles.Principal, Roles.TrainingCentre, Roles.DistrictHr, Roles.Auditor);
        AddOwn(options, ActInInductions, Roles.SchoolAdmin, Roles.Principal, Roles.DistrictHr);
        AddOwn(options, OwnInductions);
    }

    /// <summary>Whoever stands on the roster, for what is their own, and these roles.</summary>
    private static void AddOwn(AuthorizationOptions options, string policy, params string[] roles) =>
        options.AddPolicy(policy, p => p.RequireAuthenticatedUser().RequireAssertion(c =>
            c.User.IsInRole(Roles.Teacher) || roles.Any(c.User.IsInRole) || c.User.HasClaim(claim => claim.Type == PersonClaims.Teacher)));
}
