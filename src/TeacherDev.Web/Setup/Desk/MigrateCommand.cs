using TeacherDev.Web.Commands;
using TeacherDev.Web.Setup.Storage;

namespace TeacherDev.Web.Setup.Desk;

internal sealed class MigrateCommand(DatabaseStart database) : ICommand
{
    public string Usage => "migrate";
    public string About => SetupText.Say("Migrate.About");
    public bool NeedsDatabase => false;

    public async Task<int> Run(CommandLine line, CancellationToken stop)
    {
        var steps = await database.Update(stop);
        await line.Out.WriteLineAsync(SetupText.Say(steps == 0 ? "Migrate.Nothing" : "Migrate.Done", steps));
        return 0;
    }
}
