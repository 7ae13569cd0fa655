using System.Net;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Rotations.Hiring;
using TeacherDev.Web.Tests.Features.Rotations.Rounds;
using TeacherDev.Web.Tests.Kit;

namespace TeacherDev.Web.Tests.Features.Rotations.Hiring;

/// <summary>
/// The district of <see cref="RoundsWorld"/> on 2027-03-01 with a hiring round: in school until 03-20, across from 03-21 to 04-03, assignment from 04-04 to 04-13, posts from 2027-09-01.
/// 实验小学 (town: 甲, 乙, 丙, 丁, 戊) states 3 posts of 语文, 城东小学 (village: 己) 2, 山里小学 (village: 庚) 2.
/// </summary>
internal sealed class HiringWorld : IDisposable
{
    public required RoundsWorld District { get; init; }

    public TestApp App => District.App;

    public required HttpClient Hr { get; init; }

    public string At { get; set; } = "";

    public string SchoolAt => At + "/school";

    public string OwnAt => At.Replace("/rotations/", "/rotation/", StringComparison.Ordinal);

    public static async Task<HiringWorld> Make(bool open = true)
    {
        var district = await RoundsWorld.Make(open: false);
        HiringWorld world = new() { District = district, Hr = await district.Hr() };
        if (open)
        {
            world.At = (await (await world.Hr.Open("/rotations/hirings")).Submit("#open")).ShouldBe(HttpStatusCode.Found).Location!;
            await world.State("甲", 3);
            await world.State("己", 2);
            await world.State("庚", 2);
        }

        return world;
    }

    public async Task State(string of, int count, string work = "语文") =>
        (await (await (await SchoolOf(of)).Open(SchoolAt)).Submit("#post", ("Form.Work", work), ("Form.Count", $"{count}"))).ShouldBe(HttpStatusCode.Found);

    public Task<HttpClient> SchoolOf(string name, string role = "school-admin") => District.SchoolOf(name, role);

    public Task<HttpClient> As(string name) => District.As(name);

    public Task<HiringPerson> Person(string name)
    {
        var id = District.People[name].Id;
        return App.Db(db => db.HiringPeople.AsNoTracking().AsSplitQuery().Include(p => p.Entries).Include(p => p.Applications).SingleAsync(p => p.TeacherId == id));
    }

    public Task<int> Post(string school, string work = "语文") => App.Db(db => db.HiringPosts.Where(p => p.Work == work && db.Schools.Any(s => s.Id == p.SchoolId && s.Name == school)).Select(p => p.Id).SingleAsync());

    /// <summary>The school says of one of its own what the button says.</summary>
    public async Task<Page> Says(string name, string to, string word = "")
    {
        var page = await (await SchoolOf(name)).Open(SchoolAt);
        return await page.Submit($"#state-p{(await Person(name)).Id}", ("to", to), ("word", word));
    }

    public async Task<string> PlaceOf(string name) => $"{At}/people/{(await Person(name)).Id}";

    /// <summary>The district says where somebody stands next.</summary>
    public async Task<Page> Stand(string name, HiringState to, int? post = null, string document = "", string word = "", string on = "", string until = "")
    {
        var page = await Hr.Open(await PlaceOf(name));
        return await page.Submit("#stand", ("Form.To", $"{to}"), ("Form.Post", $"{post}"), ("Form.Document", document), ("Form.Word", word), ("Form.On", on), ("Form.Until", until));
    }

    /// <summary>甲, 乙, 丙 stay; 丁 and 戊 do not; 己 and 庚 stay. The day is that of the cross-school step.</summary>
    public async Task Kept()
    {
        foreach (var name in new[] { "甲", "乙", "丙", "己", "庚" })
        {
            (await Says(name, "Kept")).ShouldBe(HttpStatusCode.Found);
        }

        (await Says("丁", "Crossing")).ShouldBe(HttpStatusCode.Found);
        (await Says("戊", "Crossing", "岗位不足")).ShouldBe(HttpStatusCode.Found);
        App.Clock.Is("2027-03-25");
    }

    /// <summary>丁 applied at 城东小学 and was hired; 戊 was assigned. The day is in the assignment step.</summary>
    public async Task Assigned(string to = "山里小学")
    {
        await Kept();
        (await (await (await As("丁")).Open(OwnAt)).Submit("#apply", ("post", $"{await Post("城东小学")}"))).ShouldBe(HttpStatusCode.Found);
        var application = (await Person("丁")).Applications.Single().Id;
        (await (await (await SchoolOf("己")).Open(SchoolAt)).Submit($"#answer-{application}", ("hire", "true"))).ShouldBe(HttpStatusCode.Found);
        App.Clock.Is("2027-04-05");
        (await Stand("戊", HiringState.Assigned, await Post(to), "区教人〔2027〕5号")).ShouldBe(HttpStatusCode.Found);
    }

    public void Dispose() => District.Dispose();
}
