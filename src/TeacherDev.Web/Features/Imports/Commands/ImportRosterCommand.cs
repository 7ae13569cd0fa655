using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Imports.Batches;
using TeacherDev.Web.Commands;

namespace TeacherDev.Web.Features.Imports.Commands;

public sealed class ImportRosterCommand(ImportByCommand import, IStringLocalizer<ImportsText> text) : ICommand
{
    public string Usage => "import roster FILE [--dry-run] [--yes] [--rejected OUT.xlsx] [--json]";

    public string About => text["Command.AboutRoster"];

    public Task<int> Run(CommandLine line, CancellationToken stop) => import.Run(ImportKind.Roster, line, stop);
}
