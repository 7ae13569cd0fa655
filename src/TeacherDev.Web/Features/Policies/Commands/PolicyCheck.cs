using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Web.Commands;
using TeacherDev.Web.Features.Policies.Words;
using TeacherDev.Web.Features.Shared;

namespace TeacherDev.Web.Features.Policies.Commands;

/// <summary>Says what is wrong with a document, or what it changes and what it says.</summary>
internal sealed class PolicyCheck(TeacherDevDb db, PolicyShelf shelf, PlainWords plain, PolicyDifferences differences, DistrictClock clock,
    IStringLocalizer<PoliciesText> say) : ICommand
{
    public string Usage => "policy check FILE";
    public string About => say["Check.About"];

    public async Task<int> Run(CommandLine line, CancellationToken stop)
    {
        var file = await PolicyFile.Read(line.Need("FILE"), say, stop);
        var book = await shelf.Book(db, null, stop);
        var beside = PolicyFile.Beside(line.Need("FILE"));
        var refusals = file.Document.Policy is { } read ? [.. book.WhyNotLink(read, beside)] : file.Document.Refusals;
        if (file.Document.Policy is not { } policy || refusals.Count > 0) return Refuse(line, file, refusals);

        var known = await db.PolicyVersions.AsNoTracking().SingleOrDefaultAsync(v => v.Code == policy.Code && v.Version == policy.Version, stop);
        if (known is not null && !PolicyPackLoading.SaysTheSame(known.Document, file.Json))
            return Refuse(line, file, [new("policy-version-differs", policy.Code, policy.Version)]);

        line.Out.WriteLine(say["Check.Good", file.Name, policy.Name.Spoken(), policy.Code, policy.Version]);
        if (known is not null) line.Out.WriteLine(say["Check.Known"]);

        foreach (var first in book.WhyNotLink(policy, []).Where(r => r.Code == "policy-link-unknown")) line.Out.WriteLine(say["Check.Beside", first.Arguments[1]]);
        foreach (var absent in policy.KeepsFrom.Where(k => !book.Codes.Contains(k.Policy))) line.Out.WriteLine(say["Check.Absent", absent.Policy]);

        if (known is null && book.InForce(policy.Code, clock.Today) is { } before)
        {
            line.Out.WriteLine();
            line.Out.WriteLine(say["Diff.Title", before.Version]);
            foreach (var group in differences.Between(before, policy, book))
                Write(line.Out, group.Title, [.. group.Gone.Select(s => $"- {s}"), .. group.New.Select(s => $"+ {s}")]);
        }

        foreach (var group in plain.Of(policy, book)) Write(line.Out, group.Title, group.Sentences);
        Write(line.Out, say["Check.Sources"], [.. policy.Sources.Select(s => $"{say["SourceTitle", s.Title]} {s.Number}".TrimEnd())]);
        return 0;
    }

    private int Refuse(CommandLine line, PolicyFile file, IReadOnlyList<Refusal> refusals)
    {
        line.Error.WriteLine(say["Check.Faults", file.Name, refusals.Count]);
        foreach (var refusal in refusals) line.Error.WriteLine($"- {say.Sentence(refusal)}");
        return 1;
    }

    private static void Write(TextWriter to, string title, IReadOnlyList<string> sentences)
    {
        if (sentences.Count == 0) return;
        to.WriteLine();
        to.WriteLine(title);
        foreach (var sentence in sentences) to.WriteLine($"  {sentence}");
    }
}
