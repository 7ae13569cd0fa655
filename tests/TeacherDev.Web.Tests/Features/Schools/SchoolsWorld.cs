using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Rotations.Moves;
using TeacherDev.Web.Tests.Kit;

namespace TeacherDev.Web.Tests.Features.Schools;

/// <summary>The district of <see cref="MovesWorld"/>: 实验小学 (S001), 城东小学 (S002), 青禾小学 (S003); the day is 2027-01-10. How schools are changed there.</summary>
internal sealed class SchoolsWorld : IDisposable
{
    private readonly MovesWorld moves;

    private SchoolsWorld(MovesWorld moves) => this.moves = moves;

    public TestApp App => moves.App;
    public int First => moves.District.Stayed.SchoolId!.Value;
    public int Second => moves.District.Backbone.SchoolId!.Value;
    public Teacher Stayed => moves.District.Stayed;
    public Teacher Moved => moves.District.Moved;
    public Teacher Backbone => moves.District.Backbone;

    public static async Task<SchoolsWorld> Make() => new(await MovesWorld.Make());

    public Task<HttpClient> Hr() => App.SignIn("district-hr");

    public Task<string> Placements(Teacher who) => moves.Placements(who);

    /// <summary>What the form says; the preview, or the form with what is wrong.</summary>
    public static async Task<Page> Think(HttpClient browser, string from = "S002", string into = "S001", string on = "2027-02-01", string reason = "布局调整") =>
        await (await browser.Open($"/schools/{from}/merger")).Submit("#merger", ("Form.Into", into), ("Form.On", on), ("Form.Reason", reason), ("Form.Document", "区教〔2027〕1号"));

    public static async Task<Page> Merge(HttpClient browser, string from = "S002", string into = "S001", string on = "2027-02-01") => await (await Think(browser, from, into, on)).Submit("#merge");

    public static async Task<Page> Rename(HttpClient browser, string code, string name, string on) =>
        await (await browser.Open($"/schools/{code}/name")).Submit("#change", ("Form.Name", name), ("Form.On", on), ("Form.Reason", "更名"));

    public static async Task<Page> Close(HttpClient browser, string code, string on) => await (await browser.Open($"/schools/{code}/closing")).Submit("#change", ("Form.On", on), ("Form.Reason", "停办"));

    public static async Task<Page> Open(HttpClient browser, string code, string name, string on, params (string, string?)[] more) =>
        await (await browser.Open("/schools/new")).Submit("#change", [("Form.Code", code), ("Form.Name", name), ("Form.Stage", "小学"), ("Form.On", on), ("Form.Reason", "新建"), .. more]);

    /// <summary>Sends what the form of an undoing sends, whether the page offers it or not.</summary>
    /// <param name="which">Of all events, counted from the first.</param>
    public async Task<Page> Undo(HttpClient browser, string code, int which = 0, string reason = "误登")
    {
        var ids = await App.Db(db => db.SchoolEvents.OrderBy(e => e.Id).Select(e => e.Id).ToListAsync());
        return await (await browser.Open($"/schools/{code}")).PostTo($"/schools/{code}/events/{ids[which]}/undoing", ("reason", reason));
    }

    public Task<School> School(string code) => App.Db(db => db.Schools.AsNoTracking().SingleAsync(s => s.Code == code));

    public Task<Teacher> Teacher(string number, string name, string since, string school) => App.Teacher(number, name, since, school);

    public void Dispose() => moves.Dispose();
}
