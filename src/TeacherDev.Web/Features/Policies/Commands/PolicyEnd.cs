using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Documents.Writing;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Web.Commands;
using TeacherDev.Web.Features.Policies.Taking;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Policies.Commands;

/// <summary>Ends a duty from a day on: a version without windows; windows that closed before keep their results.</summary>
internal sealed class PolicyEnd(TeacherDevDb db, PolicyShelf shelf, PolicyTaker taker, Actor actor, IStringLocalizer<PoliciesText> say) : ICommand
{
    public string Usage => "policy end CODE --from DATE [--reason TEXT]";
    public string About => say["End.About"];

    public async Task<int> Run(CommandLine line, CancellationToken stop)
    {
        var (code, from, reason) = (line.Need("CODE"), line.Day("from")!.Value, line["reason"]?.Trim() ?? "");
        var book = await shelf.Book(db, null, stop);
        if (book.WhyNotEnd(code) is { } not) return Refuse(line, code, [not]);

        var end = book.End(code, from, reason);
        var outcome = await taker.Take(PolicyWriting.Write(end), from, actor, reason.Length > 0 ? reason : null, null, stop);
        if (outcome.Refusals.Count > 0) return Refuse(line, code, outcome.Refusals);

        line.Out.WriteLine(say["End.Done", end.Name.Spoken(), code, from.AsDay()]);
        line.Out.WriteLine(say["Add.Standings", outcome.Changed.AsCount()]);
        return 0;
    }

    private int Refuse(CommandLine line, string code, IReadOnlyList<Refusal> refusals)
    {
        line.Error.WriteLine(say["Add.Refused", code]);
        foreach (var refusal in refusals) line.Error.WriteLine($"- {say.Sentence(refusal)}");
        return 1;
    }
}
