using Microsoft.Extensions.Localization;
using TeacherDev.Data.Audit;
using TeacherDev.Web.Commands;

namespace TeacherDev.Web.Features.Demo;

/// <summary>Fills an empty database with the demo district.</summary>
internal sealed class DemoCommand(DemoDistrict demo, DemoStart start, IStringLocalizer<DemoText> text, IHostEnvironment environment) : ICommand
{
    public string Usage => "demo";

    public string About => text["About"];

    public async Task<int> Run(CommandLine line, CancellationToken stop)
    {
        if (!await demo.IsEmpty(stop))
        {
            throw new CommandFault(text["NotEmpty"]);
        }

        await demo.Fill(Actor.Command(Environment.UserName), stop);
        line.Out.WriteLine((string)text["Filled"]);
        await start.SaySignIns(line.Out, stop);
        if (!environment.IsDevelopment())
        {
            line.Out.WriteLine((string)text["NoAccounts"]);
        }

        return 0;
    }
}
