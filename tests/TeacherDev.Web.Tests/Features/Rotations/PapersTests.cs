using System.Net;
using Shouldly;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Tests.Features.Claims;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Rotations.Hiring;
using TeacherDev.Web.Tests.Features.Rotations.Rounds;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Rotations;

/// <summary>Illness, pregnancy and what people say of themselves: read by the person, their school, the district's office and the auditor, and by no training centre.</summary>
public sealed class PapersTests
{
    [Fact]
    public async Task Why_somebody_is_free_for_a_personal_reason_is_read_by_nobody_else()
    {
        using var world = await RotationsWorld.Make();
        await Exempt(world.App, world.Stayed, "病假", "2026-12-01", "2027-08-31");
        var centre = await world.App.SignIn("training-centre");
        string[] secret = ["患病", "病假", "指定医院", "住院手术", "诊断书7号", "2027-08-31"];

        foreach (var address in new[] { "/rotations/people?state=Exempt", "/rotations/people/export.csv?state=Exempt", "/teachers/T1/rotation" })
        {
            var told = address.Contains("csv", StringComparison.Ordinal) ? await centre.GetStringAsync(address) : Stands(await centre.Open(address));
            secret.Where(s => told.Contains(s, StringComparison.Ordinal)).ShouldBeEmpty(address);
            told.ShouldContain("可不交流", Case.Sensitive, address);
            told.ShouldContain("个人原因，仅本人、所在学校和主管科室可见", Case.Sensitive, address);
        }

        (await centre.Open("/rotations/people?state=Exempt")).Text.ShouldContain("男55周岁以上", Case.Sensitive, "an age is no paper");
        foreach (var reader in new[]
        {
            await world.App.SignIn("district-hr"), await world.App.SignIn("auditor"), await world.App.SignInAs(world.Stayed),
            await world.App.SignIn(await world.App.Add(["principal"], a => a.SchoolId = world.Stayed.SchoolId)),
        })
        {
            var page = await reader.Open("/teachers/T1/rotation");
            Stands(page).ShouldContain("患病（指定医院证明），至2027-08-31");
            Stands(page).ShouldContain("大连：指定医院证明并在校内公示");
            page.TextOf("#papers").ShouldContain("病假");
        }

        var both = await world.App.SignIn(await world.App.Add(["training-centre", "school-admin"], a => a.SchoolId = world.Backbone.SchoolId));
        Stands(await both.Open("/teachers/T1/rotation")).ShouldNotContain("患病", Case.Sensitive, "a school's office reads of its own people alone");
    }

    [Fact]
    public async Task A_personal_reason_that_is_used_up_is_not_told_either()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "town.json");
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "rotation", "zhejiang-2013.json")))
            .Replace("\"kinds\": [\"病假\", \"重病\"],", "\"kinds\": [\"病假\", \"重病\"], \"longestMonths\": 3,", StringComparison.Ordinal));
        using var world = await RotationsWorld.Make(("Rotation:Document", file));
        await Exempt(world.App, world.Stayed, "病假", "2026-09-02", "2027-08-31");

        Stands(await (await world.App.SignIn("district-hr")).Open("/teachers/T1/rotation")).ShouldContain("患病（指定医院证明）已于2026-12-01期满");
        var told = Stands(await (await world.App.SignIn("training-centre")).Open("/teachers/T1/rotation"));
        told.ShouldContain("教师满12年，已在同一学校16年，2022-09-01到期");
        told.ShouldNotContain("病");
    }

    [Fact]
    public async Task The_board_of_a_round_tells_the_training_centre_nothing_that_anybody_said_of_themselves_or_handed_in()
    {
        using var world = await RoundsWorld.Make();
        var hr = await world.Hr();
        (await (await (await world.SchoolOf("丁")).Open(world.SchoolAt)).Submit("#nominate", ("Form.Number", "T4"), ("Form.Reason", "哺乳期已满"))).ShouldBe(HttpStatusCode.Found);
        (await (await (await world.As("乙")).Open(world.OwnAt)).Submit("#wish", ("Wish.Statement", "身体有病"))).ShouldBe(HttpStatusCode.Found);
        (await (await (await world.As("丙")).Open(world.OwnAt)).Submit("#wish", ("Wish.Statement", "正在化疗"))).ShouldBe(HttpStatusCode.Found);
        var third = (await world.Person("丙")).Id;
        (await (await hr.Open(world.At)).Submit($"#remove-p{third}", ("reason", "怀孕待产"))).ShouldBe(HttpStatusCode.Found);
        await world.Published(hr);
        (await (await (await world.As("甲")).Open(world.OwnAt)).Submit("#object", [("病历.pdf", ClaimsWorld.Pdf)], ("Objection.Text", "家有病人"))).ShouldBe(HttpStatusCode.Found);
        var objection = (await world.Person("甲")).Objections[0].Id;
        (await (await hr.Open(world.At)).PostTo(world.At + "/answers", ("objection", $"{objection}"), ("upheld", "false"), ("answer", "病情不影响"))).ShouldBe(HttpStatusCode.Found);
        await Exempt(world.App, world.People["乙"], "产假", "2027-04-01", "2027-12-31");
        var file = await world.App.Db(db => Task.FromResult(db.EvidenceFiles.Single(e => e.ObjectionId != null).Id));
        string[] secret = ["哺乳期已满", "正在化疗", "怀孕待产", "家有病人", "病历.pdf", "病情不影响", "孕期、产假、哺乳期，至2027-12-31", $"/evidence/{file}"];

        var centre = await world.App.SignIn("training-centre");
        var (seen, all) = ((await centre.Open(world.At)).Document.DocumentElement.OuterHtml, (await hr.Open(world.At)).Document.DocumentElement.OuterHtml);
        secret.Where(s => !all.Contains(s, StringComparison.Ordinal)).ShouldBeEmpty("the office reads all of it");
        secret.Where(s => seen.Contains(s, StringComparison.Ordinal)).ShouldBeEmpty();
        (await centre.Open(world.At)).TextOf($"[data-objection='{objection}']").ShouldStartWith("甲");
        (await centre.GetAsync($"{world.At}/evidence/{file}")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        foreach (var office in new[] { "district-hr", "auditor" })
        {
            (await (await world.App.SignIn(office)).GetAsync($"{world.At}/evidence/{file}")).StatusCode.ShouldBe(HttpStatusCode.OK, office);
        }
    }

    [Fact]
    public async Task A_hiring_round_tells_the_training_centre_that_somebody_has_leave_and_not_which()
    {
        using var world = await HiringWorld.Make();
        await Exempt(world.App, world.District.People["丁"], "产假", "2027-02-01", "2027-09-10");
        var centre = await world.App.SignIn("training-centre");

        (await world.Hr.Open(world.At)).TextOf("[data-person=T4] [data-note]").ShouldBe("产假，至2027-09-10");
        (await world.Hr.Open(await world.PlaceOf("丁"))).TextOf("[data-note]").ShouldBe("产假，至2027-09-10");
        (await centre.Open(world.At)).TextOf("[data-person=T4] [data-note]").ShouldBe("有已批准的请假或免除");
        (await centre.Open(await world.PlaceOf("丁"))).TextOf("[data-note]").ShouldBe("有已批准的请假或免除");
        foreach (var address in new[] { world.At, await world.PlaceOf("丁"), "/teachers/T4/rotation" })
        {
            Stands(await centre.Open(address)).ShouldNotContain("产假，至", Case.Sensitive, address);
        }
    }

    private static Task Exempt(TestApp app, Teacher who, string kind, string from, string until) => app.Db(db =>
    {
        db.Exemptions.Add(new() { TeacherId = who.Id, Kind = kind, Reason = "住院手术", Document = "诊断书7号", StartOn = DateOnly.Parse(from), EndOn = DateOnly.Parse(until), RecordedAt = DateTime.UnixEpoch });
        return db.SaveChangesAsync();
    });

    /// <summary>What the page says but for the rules, which name every reason there is.</summary>
    private static string Stands(Page page)
    {
        foreach (var rules in page.Document.QuerySelectorAll("section[aria-labelledby=rules]").ToList())
        {
            rules.Remove();
        }

        return page.Text;
    }
}
