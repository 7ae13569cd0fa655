using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Register;
using TeacherDev.Domain.Induction;
using TeacherDev.Domain.Induction.Observations;
using TeacherDev.Domain.Induction.Pairs;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Tests.Features.Studios;

/// <summary>What other rooms know of somebody, brought there by their own steps.</summary>
internal static class KnownThings
{
    private static readonly CareerSigner Hr = new(null, "人事科", null);

    /// <summary>A pair that both sides signed; it runs for a year.</summary>
    /// <returns>Its number.</returns>
    public static Task<int> Paired(this StudioWorld world, Teacher mentor, Teacher apprentice, string start) => world.App.Db(async db =>
    {
        var (from, at) = (DateOnly.Parse(start), world.App.Clock.GetUtcNow().UtcDateTime);
        var pair = MentorPair.Proposed(new(apprentice.Id, mentor.Id, "语文", "每月互听一课", from, from.AddYears(1).AddDays(-1), ""), "协议", Key(), Signer(apprentice), at);
        pair.Sign(Signer(mentor), at, from);
        db.Add(pair);
        await db.SaveChangesAsync();
        return pair.Id;
    });

    /// <param name="confirmed">Whoever was watched gave their word; otherwise it waits.</param>
    public static Task<int> Watched(this StudioWorld world, int pair, string on, string topic, bool byMentor = true, bool confirmed = true) => world.App.Db(async db =>
    {
        var seen = Observation.Written(pair, new(byMentor, DateOnly.Parse(on), "语文", topic, "三（2）班", "环节紧凑", []), Key(), new(null, "听课人", null), world.App.Clock.GetUtcNow().UtcDateTime);
        if (confirmed)
        {
            seen.Confirm(new(null, "授课人", null), 0, 0, world.App.Clock.GetUtcNow().UtcDateTime);
        }

        db.Add(seen);
        await db.SaveChangesAsync();
        return seen.Id;
    });

    /// <param name="renews">The number of the record that it renews.</param>
    public static Task<int> Awarded(this StudioWorld world, Teacher who, string item, string on, TrainingLevel? level = TrainingLevel.County, bool stands = true, int? renews = null) => world.App.Db(async db =>
    {
        var thing = ((CareerCatalogue)world.App.Services.GetService(typeof(CareerCatalogue))!).Item(item)!;
        CareerTerms terms = new(item, level, DateOnly.Parse(on), null, null, "区教〔2026〕1号", renews);
        var record = stands ? CareerRecord.Entered(who.Id, thing, terms, Key(), Hr, world.App.Clock.GetUtcNow().UtcDateTime) : CareerRecord.Proposed(who.Id, thing, terms, Key(), Hr, world.App.Clock.GetUtcNow().UtcDateTime);
        db.Add(record);
        await db.SaveChangesAsync();
        return record.Id;
    });

    private static InductionSigner Signer(Teacher teacher) => new(null, teacher.Name, teacher.Id);

    private static string Key() => Guid.NewGuid().ToString("N");
}
