using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Kit;

namespace TeacherDev.Web.Tests.Features.Rotations.Moves;

/// <summary>The district of <see cref="RotationsWorld"/> on 2027-01-10, with a third school in a village, and how moves are made there.</summary>
internal sealed class MovesWorld : IDisposable
{
    public required RotationsWorld District { get; init; }

    public TestApp App => District.App;

    public required int Village { get; init; }

    public static async Task<MovesWorld> Make()
    {
        var district = await RotationsWorld.Make();
        return new() { District = district, Village = await district.App.School("青禾小学") };
    }

    public Task<HttpClient> Hr() => App.SignIn("district-hr");

    public async Task<HttpClient> School(int? id) => await App.SignIn(await App.Add(["school-admin"], a => a.SchoolId = id));

    /// <summary>What the form says; the preview, or the form with what is wrong.</summary>
    public static async Task<Page> Think(HttpClient browser, string number, string kind, string school, string on, string? until = null, string reason = "区教育局调配", params string[] weekdays) =>
        await (await browser.Open($"/teachers/{number}/moves/new")).Submit(
            "#move", [("Form.Kind", kind), ("Form.School", school), ("Form.On", on), ("Form.Until", until ?? ""), ("Form.Reason", reason), ("Form.Document", "区教人〔2027〕3号"), .. weekdays.Select(w => ("Form.Weekdays", (string?)w))]);

    public static async Task<Page> Make(HttpClient browser, string number, string kind, string school, string on, string? until = null, params string[] weekdays) =>
        await (await Think(browser, number, kind, school, on, until, weekdays: weekdays)).Submit("#record");

    /// <summary>All that hold, the posts first.</summary>
    public Task<string> Placements(Teacher who) => App.Db(async db =>
    {
        var rows = await db.Placements.AsNoTracking().Where(p => p.TeacherId == who.Id && p.WithdrawnAt == null).ToListAsync();
        var names = await db.Schools.ToDictionaryAsync(s => s.Id, s => s.Name);
        return string.Join(' ', rows.OrderBy(p => p.Kind != PlacementKind.Post).ThenBy(p => p.StartOn).ThenBy(p => p.Id)
            .Select(p => $"{p.Kind}@{names[p.SchoolId]}:{p.StartOn:yyyy-MM-dd}..{p.EndOn:yyyy-MM-dd}{(p.Weekdays == WeekDays.None ? "" : $"({p.Weekdays})")}"));
    });

    public void Dispose() => District.Dispose();
}
