using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Refusals;
using TeacherDev.Web.Commands;
using TeacherDev.Web.Features.Policies.Words;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Policies.Commands;

/// <summary>Puts a new version on record.</summary>
internal sealed class PolicyAdd(PolicyRecording recording, IStringLocalizer<PoliciesText> say) : ICommand
{
    public string Usage => "policy add FILE --from DATE";
    public string About => say["Add.About"];

    public async Task<int> Run(CommandLine line, CancellationToken stop)
    {
        var file = await PolicyFile.Read(line.Need("FILE"), say, stop);
        var from = line.Day("from")!.Value;
        if (file.Document.Policy is not { } policy) return Refuse(line, file, file.Document.Refusals);

        var (changed, refusals) = await recording.Take(policy, file.Json, from, null, stop);
        if (refusals.Count > 0) return Refuse(line, file, refusals);

        line.Out.WriteLine(say["Add.Done", policy.Name.Spoken(), policy.Code, policy.Version, from.AsDay()]);
        line.Out.WriteLine(say["Add.Standings", changed.AsCount()]);
        return 0;
    }

    private int Refuse(CommandLine line, PolicyFile file, IReadOnlyList<Refusal> refusals)
    {
        line.Error.WriteLine(say["Add.Refused", file.Name]);
        foreach (var refusal in refusals) line.Error.WriteLine($"- {say.Sentence(refusal)}");
        return 1;
    }
}
