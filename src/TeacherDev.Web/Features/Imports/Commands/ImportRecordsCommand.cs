using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Imports.Batches;
using TeacherDev.Web.Commands;

namespace TeacherDev.Web.Features.Imports.Commands;

public sealed class ImportRecordsCommand(ImportByCommand import, IStringLocalizer<ImportsText> text) : ICommand
{
    public string Usage => "import records FILE [--dry-run] [--yes] [--rejected OUT.xlsx] [--json]";

    public string About => text["Command.AboutRecords"];

    public Task<int> Run(CommandLine line, CancellationToken stop) => import.Run(ImportKind.Records, line, stop);
}
