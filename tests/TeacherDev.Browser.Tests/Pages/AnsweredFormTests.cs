using TeacherDev.Browser.Tests.Kit;
using Xunit;

namespace TeacherDev.Browser.Tests.Pages;

/// <summary>What a form answers with: what is missing, or a page that no address leads to.</summary>
[Collection(OnFurnishedSite.Name)]
public sealed class AnsweredFormTests(FurnishedSite site)
{
    /// <param name="Button">What is pressed.</param>
    /// <param name="Typed">Field and value, with “=” between, and “;” between two of them.</param>
    private sealed record Sent(string? User, string Path, string Button, int Status = 422, string Typed = "");

    private static readonly Sent[] Forms =
    [
        new(null, "/account/sign-in", "form:has(#Password) .buttons button"),
        new(FurnishedSite.SecondStep, "/account/sign-in/second-step", "main form button"),
        new("shen", "/account/password", "main form button"),
        new("shen", "/account/mail", "main form button"),
        new("shen", "/account/second-step", "main form button"),
        new("zhao", "/leave/new", "#leave button"),
        new("zhao", "/leave/new", "#leave button", 200, "Form.Number=D1006;Form.Kind=产假;Form.StartOn=2026-01-01;Form.EndOn=2026-12-31;Form.Reason=生育;Form.Document=出生医学证明"),
        new("zhao", "/leave/{leave}", "#decision-form button[value=false]"),
        new("shen", "/claims/new?item=outside", "#claim button[value=send]"),
        new("shen", "/claims/{claim-refused}", "#objection-form button"),
        new("sun", "/claims/{claim-waiting}", "#decision-form button[value=Refuse]"),
        new("zhao", "/claims/{claim-objected}", "#reading-form button[value=true]"),
        new("zhao", "/merges/new?stay=D1013&from=D9013", "#merge .btn-primary"),
        new("zhao", "/imports", "#upload button"),
        new("zhao", "/policy-events/new", "#event button"),
        new("zhao", "/policy-events/new", "#event button", 422, "Form.More={\"fact\":}"),
        new("zhao", "/policy-events/{event}", "#approval-form button"),
        new("zhao", "/policy-drafts/{draft}/preview", "#taking button"),
        new("zhao", "/privacy/holds", ".form .btn-primary"),
        new("zhao", "/privacy/people/D1036", "main form .btn-danger"),
        new("zhao", "/teachers/D1003/everything", "main form button"),
        new("zhao", "/accounts/{account}", ".danger button"),
        new("zhao", "/accounts/issues/{issue}", "#slips button", 200),
    ];

    public static TheoryData<int, string, string> All()
    {
        var all = new TheoryData<int, string, string>();
        for (var at = 0; at < Forms.Length; at++)
        {
            all.Add(at, Forms[at].Path, at % 2 == 0 ? "zh-CN" : "en-US");
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Its_answer_hinders_nobody(int at, string path, string language)
    {
        var form = Forms[at];
        await site.Freshen(form.User);
        await using var visit = await site.Visit(form.User, language, checker: true);
        await visit.Open(site.Named(path));
        await visit.Settled();
        foreach (var (field, value) in form.Typed.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(one => (one.Split('=')[0], one.Split('=')[1])))
        {
            await visit.Page.EvaluateAsync("([field, value]) => document.getElementsByName(field)[0].value = value", new[] { field, value });
        }

        await visit.Page.EvaluateAsync("button => document.querySelector(button)?.closest('details')?.setAttribute('open', '')", form.Button);
        await visit.Page.EvaluateAsync("() => document.querySelectorAll('form[target]').forEach(form => form.removeAttribute('target'))");
        await visit.Press(form.Button, form.Status);
        foreach (var width in new[] { 1280, 360 })
        {
            await visit.Page.SetViewportSizeAsync(width, 800);
            await visit.Picture($"answer-{at}-{width}{path}");
            await visit.ShouldBeFitForEverybody();
        }
    }
}
