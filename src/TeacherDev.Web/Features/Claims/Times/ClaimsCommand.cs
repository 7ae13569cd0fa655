using Microsoft.Extensions.Localization;
using TeacherDev.Data.Audit;
using TeacherDev.Web.Commands;

namespace TeacherDev.Web.Features.Claims.Times;

internal sealed class ClaimsCommand(ClaimRound round, IStringLocalizer<ClaimsText> say) : ICommand
{
    public string Usage => "claims advance";

    public string About => say["Command.About"];

    public async Task<int> Run(CommandLine line, CancellationToken stop)
    {
        var done = await round.Run(Actor.Command(Environment.UserName), stop);
        line.Out.WriteLine(say["Command.Done", done.Posted, done.HandedOver].Value);
        return 0;
    }
}
