using Microsoft.Extensions.Localization;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Claims;
using TeacherDev.Web.Commands;

namespace TeacherDev.Web.Features.Privacy.Ageing;

internal sealed class AgeOutCommand(AgeingDesk desk, IStringLocalizer<PrivacyText> say) : ICommand
{
    public string Usage => "age-out [--dry-run]";

    public string About => say["Command.AgeOut"];

    public async Task<int> Run(CommandLine line, CancellationToken stop)
    {
        var isDry = line.Has("dry-run");
        try
        {
            var aged = isDry ? await desk.Count(stop) : await desk.Run(Actor.Command(Environment.UserName), stop);
            line.Out.WriteLine(say[isDry ? "Command.WouldAge" : "Command.Aged", aged.Files, aged.Findings, aged.AuditRows, aged.Evidence, aged.Messages].Value);
            return 0;
        }
        catch (EvidenceFault fault)
        {
            throw new CommandFault(say["Refusal." + fault.Refusal.Code, fault.Refusal.Arguments]);
        }
    }
}
