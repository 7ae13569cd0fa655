using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Web.Commands;
using TeacherDev.Web.Setup.Storage;

namespace TeacherDev.Web.Setup.Desk;

/// <summary>Takes what was typed, finds the command, and runs it beside the same database without a web server.</summary>
public static class CommandDesk
{
    /// <summary>Nobody waits at a page: of a large ledger a query may take minutes before it gives its first row.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromHours(6);

    /// <returns>The exit code: 0 done, 1 not done and said why, or the command's own.</returns>
    public static async Task<int> Run(
        IServiceProvider services, IReadOnlyList<string> words, TextWriter output, TextWriter error, CancellationToken stop = default)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<TeacherDevDb>().Database.SetCommandTimeout(Patience);
        var commands = scope.ServiceProvider.GetServices<ICommand>().OrderBy(c => c.Name, StringComparer.Ordinal).ToList();
        if (words[0] is "help" or "--help" or "-h") return List(commands, output);
        if (Find(commands, words) is not { } command)
        {
            await error.WriteLineAsync(CommandsText.Say("Unknown", string.Join(' ', words.TakeWhile(w => !w.StartsWith('-')))));
            return List(commands, error) + 1;
        }

        try
        {
            var line = CommandLine.Read(command.Usage, words, output, error);
            if (line.Has("help")) return Explain(command, output);
            scope.ServiceProvider.GetRequiredService<AskedDay>().Day = line.Day("today");
            if (command.NeedsDatabaseFor(line)) await scope.ServiceProvider.GetRequiredService<DatabaseStart>().Prepare(stop);
            return await command.Run(line, stop);
        }
        catch (CommandFault fault)
        {
            await error.WriteLineAsync(fault.Message);
            if (fault.IsUsage) await error.WriteLineAsync(CommandsText.Say("Usage", command.Usage));
            return 1;
        }
        catch (Exception bug) when (bug is not (SettingFault or OperationCanceledException))
        {
            await error.WriteLineAsync(CommandsText.Say("Bug", bug));
            return 1;
        }
    }

    private static ICommand? Find(IEnumerable<ICommand> commands, IReadOnlyList<string> words) =>
        commands.FirstOrDefault(c => c.Name.Split(' ') is var name && words.Take(name.Length).SequenceEqual(name));

    private static int List(IReadOnlyList<ICommand> commands, TextWriter to)
    {
        to.WriteLine(CommandsText.Say("List"));
        foreach (var command in commands) to.WriteLine($"  {command.Usage}\n      {command.About}");
        to.WriteLine();
        to.WriteLine(CommandsText.Say("Always"));
        return 0;
    }

    private static int Explain(ICommand command, TextWriter to)
    {
        to.WriteLine(CommandsText.Say("Usage", command.Usage));
        to.WriteLine(command.About);
        to.WriteLine();
        to.WriteLine(CommandsText.Say("Always"));
        return 0;
    }
}
