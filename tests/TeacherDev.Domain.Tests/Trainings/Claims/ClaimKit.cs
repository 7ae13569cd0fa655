using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Trainings.Claims;
using TeacherDev.Domain.Trainings.Claims.Rules;

namespace TeacherDev.Domain.Tests.Trainings.Claims;

/// <summary>Three offices, items of each kind of hours, and people who sign.</summary>
internal static class ClaimKit
{
    public static readonly DateOnly Today = new(2026, 11, 23);
    public static readonly DateTime At = new(2026, 11, 23, 2, 0, 0, DateTimeKind.Utc);

    public static readonly ClaimRules Rules = new(
        "test", "1", new("办法", "Rules"),
        [
            Item("outside", new StatedHours(1200, 80), [TrainingLevel.Province, TrainingLevel.County], [TrainingMode.Online, TrainingMode.InPerson], null),
            Item("paper", new HoursByLevel(new Dictionary<TrainingLevel, int> { [TrainingLevel.Province] = 50, [TrainingLevel.County] = 10 }), [TrainingLevel.Province, TrainingLevel.County], [TrainingMode.Other], new(60, YearKind.Calendar)),
            Item("lesson", new HoursByUnit(60, new("节", "lessons"), 3), [TrainingLevel.County], [TrainingMode.Practice], new(180, YearKind.School)),
            Item("degree", new FlatHours(720), [TrainingLevel.Province], [TrainingMode.Other], null),
        ],
        [Office("school", ClaimWords.SchoolAdmin, ClaimWords.Principal), Office("centre", ClaimWords.TrainingCentre), Office("district", ClaimWords.DistrictHr)],
        Office("objection", ClaimWords.DistrictHr, ClaimWords.TrainingCentre), 5, 10, 12, 12, WorkingDays.Weekdays);

    public static readonly ClaimSigner School = Signer(1, ClaimWords.SchoolAdmin), Centre = Signer(2, ClaimWords.TrainingCentre), Hr = Signer(3, ClaimWords.DistrictHr), OtherHr = Signer(4, ClaimWords.DistrictHr);

    public static ClaimSigner Signer(int account, string role, int? teacher = null) => new(account, $"账号{account}", teacher, new HashSet<string> { role });

    public static ClaimTerms Terms(string item = "outside") => new(item, "作业设计研修班", "省教育学院", new(2026, 11, 2), new(2026, 11, 4), 200, 2, TrainingLevel.Province, TrainingMode.InPerson, "Z-1", "");

    public static Claim Sent(ClaimTerms? terms = null)
    {
        var claim = Claim.Begun(7, "k", At);
        claim.Write(terms ?? Terms());
        claim.Send(Rules, SecondLook.None, false, At, Today);
        return claim;
    }

    /// <summary>Approved by all three.</summary>
    public static Claim Shown(ClaimTerms? terms = null)
    {
        var claim = Sent(terms);
        foreach (var by in new[] { School, Centre, Hr })
        {
            claim.Approve(Rules, by, claim.GrantedTenths, null, At, Today);
        }

        return claim;
    }

    private static ClaimOffice Office(string code, string role, params string[] deputies) => new(code, new(code, code), role, deputies, 5);

    private static ClaimItem Item(string code, ClaimHours hours, IReadOnlyList<TrainingLevel> levels, IReadOnlyList<TrainingMode> modes, YearlyCap? cap) =>
        new(code, new(code, code), ClaimName.None, hours, levels, modes, cap, true, "来源");
}
