using System.Net;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings.SignUps;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Kit;

namespace TeacherDev.Web.Tests.Features.Trainings;

/// <summary>Shen at her school, a colleague, and the people who file, approve and run trainings. Today is 2026-11-21.</summary>
internal sealed class TrainingWorld : IDisposable
{
    private TrainingWorld(Teacher shen, TestApp app) => (Shen, App) = (shen, app);

    public TestApp App { get; }
    public Teacher Shen { get; }

    public static async Task<TrainingWorld> Make(params (string, string)[] settings)
    {
        var app = new TestApp(settings);
        return new(await app.Shen(), app);
    }

    public Task<HttpClient> Centre() => App.SignIn("training-centre");

    public Task<HttpClient> Hr() => App.SignIn("district-hr");

    public async Task<HttpClient> School() => await App.SignIn(await App.Add(["school-admin"], a => a.SchoolId = Shen.SchoolId));

    /// <summary>Files a training by its pages, with one session for each day, and has it approved.</summary>
    /// <returns>Its number.</returns>
    public async Task<int> Approved(HttpClient organiser, string[] days, params (string, string?)[] more)
    {
        var id = await Drafted(organiser, days, more);
        (await (await organiser.Open($"/trainings/{id}")).Submit($"form[action='/trainings/{id}/filing']")).ShouldBe(HttpStatusCode.Found);
        (await (await (await Hr()).Open($"/trainings/{id}")).Submit("#decision-form", ("approve", "true"))).ShouldBe(HttpStatusCode.Found);
        return id;
    }

    public static async Task<int> Drafted(HttpClient organiser, string[] days, params (string, string?)[] more)
    {
        var form = await organiser.Open("/trainings/new");
        var usual = new (string Field, string? Value)[]
        {
            ("Form.Title", "作业设计专题"), ("Form.Organiser", "区研训中心"), ("Form.SignUpFrom", "2026-11-01"), ("Form.SignUpUntil", "2026-11-30"), ("Form.CapsFirstRound", "true"),
            ("Form.WithdrawUntil", "2026-12-05"),
        };
        var made = (await form.Submit("#training", [.. usual.ExceptBy(more.Select(m => m.Item1), u => u.Field), .. more])).ShouldBe(HttpStatusCode.Found);
        var id = int.Parse(made.Location!.Split('/')[^1]);
        foreach (var day in days)
        {
            await Planned(organiser, id, day);
        }

        return id;
    }

    public static async Task Planned(HttpClient organiser, int id, string day, string start = "09:00", string end = "10:30") =>
        (await (await organiser.Open($"/trainings/{id}/sessions/new")).Submit("#session", ("Form.On", day), ("Form.Start", start), ("Form.End", end))).ShouldBe(HttpStatusCode.Found);

    /// <summary>A teacher of Shen's school with a browser in which they are signed in.</summary>
    public async Task<(Teacher Teacher, HttpClient Browser)> Colleague(string number)
    {
        var teacher = await App.Teacher(number, $"同事{number}", "2010-09-01", "城东中学");
        return (teacher, await App.SignInAs(teacher));
    }

    public static async Task<Page> SignUp(HttpClient browser, int id)
    {
        var page = await browser.Open($"/trainings/{id}");
        return page.Has($"form[action='/trainings/{id}/sign-up']") ? await page.Submit($"form[action='/trainings/{id}/sign-up']") : await page.PostTo($"/trainings/{id}/sign-up");
    }

    public Task<SignUpState> StateOf(int id, Teacher teacher) => App.Db(db => db.SignUps.Where(s => s.TrainingId == id && s.TeacherId == teacher.Id).Select(s => s.State).SingleAsync());

    public void Dispose() => App.Dispose();
}
