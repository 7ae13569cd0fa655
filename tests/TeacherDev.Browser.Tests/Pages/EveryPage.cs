using TeacherDev.Browser.Tests.Kit;

namespace TeacherDev.Browser.Tests.Pages;

/// <summary>One page as somebody meets it.</summary>
/// <param name="User">Who looks; null for a stranger.</param>
/// <param name="Path">Its address; what stands in braces is named by the furnished site.</param>
/// <param name="Status">What it answers, where that is a refusal.</param>
public sealed record SeenPage(string? User, string Path, int Status = 200);

/// <summary>Every page of the program, and the few addresses that are none.</summary>
public static class EveryPage
{
    public static readonly IReadOnlyList<SeenPage> All =
    [
        new(null, "/account/sign-in"),
        new(null, "/account/forgotten"),
        new(null, "/account/password-reset"),
        new(null, "/account/password-reset?code={reset}"),
        new(null, "/account/provider/refusal?why=late", 400),
        new(null, "/errors/404", 404),
        new(FurnishedSite.SecondStep, "/account/sign-in/second-step"),

        new("shen", "/inbox"),
        new("lu", "/inbox"),
        new("zhao", "/inbox"),
        new("shen", "/account"),
        new("shen", "/account/password"),
        new("shen", "/account/second-step"),
        new("shen", "/account/passkeys"),
        new("shen", "/account/mail"),
        new(FurnishedSite.NewMail, "/account/mail/confirmation"),
        new(FurnishedSite.TwoSteps, "/account"),
        new(FurnishedSite.TwoSteps, "/account/second-step/codes"),
        new(FurnishedSite.TwoSteps, "/account/second-step/new-codes"),
        new(FurnishedSite.TwoSteps, "/account/second-step/removal"),

        new("shen", "/credits"),
        new("lu", "/credits"),
        new("shen", "/credits/duties/zj-cycle/{duty-start}"),
        new("shen", "/credits/ledger"),
        new("shen", "/credits/ledger/{own-entry}"),
        new("shen", "/credits/transcript"),
        new("shen", "/credits/what-if?Classes[0].On=2026-10-20&Classes[0].Hours=30&Classes[0].Mode=SchoolBased&LeaveKind=病假&LeaveFrom=2026-09-01&LeaveTo=2026-10-01"),
        new("shen", "/credits/unmaskings"),
        new("shen", "/credits/everything"),

        new("sun", "/teachers"),
        new("zhao", "/teachers"),
        new("zhao", "/teachers?q=zhl"),
        new("zhao", "/teachers?duty=zj-cycle&short=true"),
        new("zhao", "/teachers/schools"),
        new("zhao", "/teachers/what-if?Classes[0].On=2026-10-20&Classes[0].Hours=30"),
        new("zhao", "/teachers/D1003/credits"),
        new("zhao", "/teachers/D1003/credits/what-if"),
        new("zhao", "/teachers/D1003/credits/duties/zj-cycle/{duty-start}"),
        new("zhao", "/teachers/D1003/credits/ledger"),
        new("zhao", "/teachers/D1003/credits/ledger/{entry}"),
        new("zhao", "/teachers/D1003/credits/transcript"),
        new("zhao", "/teachers/D1003/unmaskings"),
        new("zhao", "/teachers/D1003/everything"),

        new("shen", "/trainings"),
        new("zhao", "/trainings"),
        new("shen", "/trainings/{training}"),
        new("zhao", "/trainings/{training}"),
        new("zhao", "/trainings/new"),
        new("zhao", "/trainings/{training}/terms"),
        new("zhao", "/trainings/{training}/sessions/new"),
        new("zhao", "/trainings/{training}/sessions/{held}"),
        new("zhao", "/trainings/{training}/people"),
        new("sun", "/trainings/approvals"),
        new("sun", "/trainings/registration"),
        new("zhao", "/trainings/{training}/registration"),

        new("shen", "/leave"),
        new("shen", "/leave/{leave}"),
        new("shen", "/leave/new"),
        new("sun", "/leave/new"),
        new("zhao", "/leave"),
        new("zhao", "/leave/new"),
        new("zhao", "/leave/{leave}"),
        new("zhao", "/leave/{granted}"),

        new("zhao", "/trainings/{training}/sessions/{held}/attendance"),
        new("zhao", "/trainings/{training}/sessions/{running}/attendance"),
        new("zhao", "/trainings/{training}/sessions/{running}/code"),
        new("zhao", "/trainings/{training}/sessions/{held}/code"),
        new("zhao", "/trainings/{training}/sessions/{held}/sheet"),
        new("zhao", "/trainings/{training}/results"),
        new("shen", "/check-in"),
        new("shen", "/check-in/{old-code}", 422),
        new("shen", "/check-in/done/{held}"),
        new("shen", "/trainings/mine"),
        new("shen", "/trainings/mine?show=past"),
        new("shen", "/trainings/calendar"),
        new("shen", "/trainings/{objected}/objections"),
        new("zhao", "/trainings/objections"),
        new("zhao", "/trainings/objections/{hour-objection}"),
        new("shen", "/claims"),
        new("shen", "/claims/new"),
        new("shen", "/claims/new?item=outside"),
        new("shen", "/claims/{claim-returned}/draft"),
        new("shen", "/claims/{claim-returned}"),
        new("shen", "/claims/{claim-refused}"),
        new("shen", "/claims/publicity"),
        new("sun", "/claims"),
        new("sun", "/claims/inbox"),
        new("sun", "/claims/{claim-waiting}"),
        new("zhao", "/claims"),
        new("zhao", "/claims/inbox"),
        new("zhao", "/claims/{claim-posted}"),
        new("zhao", "/claims/{claim-objected}"),
        new("zhao", "/claims/objections"),
        new("zhao", "/claims/sample"),
        new("zhao", "/claims/sample?from=2020-01-01&to=2099-12-31&size=5&seed=a1b2c3d4"),

        new(null, "/studios/{studio}/about"),
        new("lu", "/studios/{studio}/about"),
        new("lu", "/studios"),
        new("zhang", "/studios"),
        new("lu", "/studios/new"),
        new("zhao", "/studios/new"),
        new("zhao", "/studios/applications"),
        new("zhang", "/studios/{studio}"),
        new("shen", "/studios/{studio}"),
        new("zhao", "/studios/{studio}"),
        new("zhao", "/studios/{studio-waiting}"),
        new("zhao", "/studios/{studio-waiting}/terms"),
        new("zhang", "/studios/{studio}/members"),
        new("shen", "/studios/{studio}/members/D1001"),
        new("zhang", "/studios/{studio}/plans"),
        new("zhang", "/studios/{studio}/work"),
        new("shen", "/studios/{studio}/work/new"),
        new("zhang", "/studios/{studio}/work/{work-reported}"),
        new("shen", "/studios/{studio}/work/{own-work}"),
        new("shen", "/studios/{studio}/work/{open-work}/terms"),
        new("zhang", "/studios/{studio}/reviews"),
        new("zhao", "/studios/{studio}/reviews"),
        new("shen", "/career"),
        new("shen", "/careers"),
        new("shen", "/careers/new"),
        new("shen", "/careers/{career-waiting}"),
        new("shen", "/career/ethics"),
        new("sun", "/teachers/D1003/career"),
        new("sun", "/careers"),
        new("zhao", "/teachers/D1010/career"),
        new("zhao", "/careers"),
        new("zhao", "/careers/new?number=D1003"),
        new("zhao", "/careers/{career}"),
        new("zhao", "/careers/{career}/correction"),
        new("zhao", "/careers/readiness"),
        new("zhao", "/careers/readiness?rung=to-senior"),
        new("shen", "/careers/rounds"),
        new("shen", "/careers/rounds/{round}"),
        new("zhao", "/careers/rounds"),
        new("zhao", "/careers/rounds/{round}"),
        new("zhao", "/ethics"),
        new("zhao", "/ethics/grades?school=D01"),
        new("wu", "/ethics/grades"),
        new("zhao", "/teachers/D1010/ethics"),
        new("wu", "/teachers/D1003/ethics"),
        new("lu", "/induction"),
        new("he", "/induction"),
        new("lu", "/inductions/{first-year}"),
        new("zhao", "/inductions/{first-year}"),
        new("zhao", "/inductions"),
        new("sun", "/inductions"),
        new("shen", "/inductions/pairs/new?side=mentor"),
        new("zhao", "/inductions/pairs/new"),
        new("lu", "/inductions/pairs/{pair}"),
        new("he", "/inductions/pairs/{pair}/observations/new"),
        new("lu", "/inductions/observations/{observation}"),
        new("he", "/inductions/observations/{returned}/terms"),
        new("zhao", "/inductions/certificates/{certificate}"),

        new("zhao", "/merges"),
        new("zhao", "/merges/new?stay=D1013&from=D9013"),
        new("zhao", "/merges/{merge}"),

        new("zhao", "/imports"),
        new("zhao", "/imports/{records}"),
        new("zhao", "/imports/{roster}"),
        new("zhao", "/imports/{roster}/changes"),

        new("zhao", "/reports"),

        new("shen", "/policies"),
        new("shen", "/policies/zj-cycle"),
        new("zhao", "/policies"),
        new("shen", "/policies/zj-year/{version}"),
        new("zhao", "/policy-drafts/{draft}"),
        new("zhao", "/policy-drafts/{faulty-draft}"),
        new("zhao", "/policy-drafts/{draft}/preview"),
        new("zhao", "/policy-events"),
        new("zhao", "/policy-events/new"),
        new("zhao", "/policy-events/{event}"),
        new("zhao", "/policy-events/{event-in-force}"),
        new("zhao", "/policy-events/{event}/draft"),

        new("zhao", "/privacy"),
        new("zhao", "/privacy/people/D1036"),
        new("zhao", "/privacy/holds"),

        new("zhao", "/accounts"),
        new("zhao", "/accounts/{account}"),
        new("zhao", "/accounts/issues"),
        new("zhao", "/accounts/issues/{issue}"),

        new("qian", "/audit"),
        new("qian", "/audit/roots"),
        new("admin", "/status"),
    ];

    /// <summary>Addresses that are asked for and show no page, each with what they are instead.</summary>
    public static readonly IReadOnlyDictionary<string, string> NoPages = new Dictionary<string, string>
    {
        ["/"] = "leads to where one's work begins",
        ["/account/presence"] = "says nothing, keeps a sign-in alive",
        ["/account/provider"] = "leads to the district's own sign-in",
        ["/account/provider/arrival"] = "leads on from it; refused, it shows the page of its refusal",
        ["/audit/export"] = "a file",
        ["/claims/{id}/evidence/{evidence}"] = "a file",
        ["/careers/{id}/evidence/{evidence}"] = "a file",
        ["/studios/{id}/work/{work}/evidence/{evidence}"] = "a file",
        ["/health/live"] = "a word for machines",
        ["/health/ready"] = "a word for machines",
        ["/policies/{code}/{version}/document"] = "a file",
        ["/trainings/{id}/sessions/{session}/code/state"] = "the part of the wall's page that changes",
        ["/policy-drafts/{id}/taking"] = "waits while a version is taken, then leads on",
        ["/policy-events/{id}/decision"] = "waits while an event is approved or withdrawn, then leads on",
    };

    public static bool IsFile(string pattern) => Path.GetExtension(pattern) is ".csv" or ".ics" or ".xlsx";

    /// <summary>Of the patterns the one that such an address is routed to: most of it literal.</summary>
    public static string? PatternOf(SeenPage page, IEnumerable<string> patterns)
    {
        var segments = page.Path.Split('?')[0].Split('/');
        return patterns.Where(pattern => pattern.Split('/') is var parts && parts.Length == segments.Length && parts.Zip(segments).All(Fits))
            .MaxBy(pattern => pattern.Split('/').Count(part => !IsOpen(part)));
    }

    private static bool Fits((string Pattern, string Seen) one) => IsOpen(one.Pattern) || one.Pattern == one.Seen;

    private static bool IsOpen(string segment) => segment.StartsWith('{');
}
