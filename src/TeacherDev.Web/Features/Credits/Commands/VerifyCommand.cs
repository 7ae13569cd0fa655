using Microsoft.Extensions.Localization;
using TeacherDev.Web.Commands;
using TeacherDev.Web.Features.Credits.Commands.Verification;

namespace TeacherDev.Web.Features.Credits.Commands;

/// <summary>The integrity checks: names each breach, exit code 1 if there is any.</summary>
public sealed class VerifyCommand(IEnumerable<IIntegrityCheck> checks, IStringLocalizer<StatusText> text) : ICommand
{
    public string Usage => "verify";

    public string About => text["Verify.About"];

    public async Task<int> Run(CommandLine line, CancellationToken stop)
    {
        var (looked, found) = (0, 0);
        foreach (var check in checks)
        {
            looked++;
            await foreach (var breach in check.Breaches(stop))
            {
                found++;
                line.Error.WriteLine((string)text["Verify." + breach.Code, breach.Parts]);
            }
        }

        line.Out.WriteLine((string)(found == 0 ? text["Verify.Clean", looked] : text["Verify.Found", looked, found]));
        return found == 0 ? 0 : 1;
    }
}
