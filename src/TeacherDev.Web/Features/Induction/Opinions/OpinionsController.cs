using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Induction.Opinions;
using TeacherDev.Web.Features.Induction.FirstYear;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Induction.Opinions;

/// <summary>What mentor and school think of a term.</summary>
[Authorize(Access.ActInInductions)]
public sealed class OpinionsController(FirstYearReader reader, InductionWords say, OpinionDesk desk, IStringLocalizer<InductionText> words) : FirstYearPages(reader, say)
{
    private readonly FirstYearReader years = reader;

    [HttpPost("inductions/{id:int}/opinions")]
    public async Task<IActionResult> Give(int id, DateOnly? from, [Bind(Prefix = "Opinion")] OpinionForm form, CancellationToken cancel)
    {
        if (await Find(id, toAct: true, cancel) is not { } teacher || await years.Read(teacher, from, cancel) is not { } page)
        {
            return NotFound();
        }

        if (page.Duty is not { } duty)
        {
            return await Refused(teacher, null, "", new("opinion-no-term"), cancel);
        }

        var terms = new OpinionTerms(form.TermOn ?? default, form.Side ?? OpinionSide.Mentor, form.Grade ?? "", Reasons.Read(form.Text, TermOpinion.TextLength), Reasons.Read(form.Reason));
        var refusal = form.Side is null || !page.Rights.Says(terms.Side, terms.TermOn) ? new("opinion-not-yours") : await desk.Give(teacher, duty.Window, terms, cancel);
        var field = refusal?.Code switch { "opinion-grade-missing" => "Opinion.Grade", "opinion-given" => "Opinion.Reason", "opinion-text-missing" => "Opinion.Text", _ => "" };
        return refusal is null ? Done(teacher, from, words["Said.OpinionGiven"], "#opinions") : await Refused(teacher, from, field, refusal, cancel, p => p with { Opinion = form });
    }
}
