using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Privacy;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Privacy;
using TeacherDev.Web.Commands;

namespace TeacherDev.Web.Features.Privacy.Anonymising;

/// <summary>Everybody whose time is over and whom no hold keeps.</summary>
internal sealed class AnonymiseCommand(TeacherDevDb db, AnonymityDesk desk, RetentionTimes times, DistrictClock clock, IStringLocalizer<PrivacyText> say) : ICommand
{
    public string Usage => "anonymise --due [--dry-run]";

    public string About => say["Command.Anonymise"];

    public async Task<int> Run(CommandLine line, CancellationToken stop)
    {
        if (!line.Has("due"))
        {
            throw new CommandFault(say["Command.DueMissing"], isUsage: true);
        }

        var isDry = line.Has("dry-run");
        var leavers = await db.Due(clock.Today, times.LeftBy(clock.Today)).OrderBy(l => l.Number).ToListAsync(stop);
        var count = 0;
        foreach (var leaver in leavers)
        {
            var refusal = isDry
                ? await desk.WhyNot((await Traces.Find(db, leaver.Number, stop))!, stop)
                : (await desk.Anonymise(leaver.Number, Actor.Command(Environment.UserName), say["Command.Why"], stop)).Refusal;
            count += refusal is null ? 1 : 0;
            line.Out.WriteLine(refusal is null
                ? isDry ? $"{leaver.Number} {leaver.LeftOn:yyyy-MM-dd}" : Anonymity.KeyOf(leaver.Id)
                : $"{leaver.Number} {say["Refusal." + refusal.Code, refusal.Arguments].Value}");
        }

        line.Out.WriteLine(say[isDry ? "Command.Would" : "Command.Done", count.ToString(CultureInfo.InvariantCulture)].Value);
        return 0;
    }
}
