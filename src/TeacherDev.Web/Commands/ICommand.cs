namespace TeacherDev.Web.Commands;

/// <summary>Something that the executable does instead of serving; found by scanning the assembly, made by the container.</summary>
public interface ICommand
{
    /// <summary>
    /// How it is typed, such as <c>user add NAME --role ROLE [--teacher NUMBER] [--json]</c>. It is the declaration too:
    /// the small words in front are the name, capitals are arguments, an option followed by capitals takes a value,
    /// brackets and <c>|</c> make optional.
    /// </summary>
    string Usage { get; }

    /// <summary>What it does and gives back, in the reader's language.</summary>
    string About { get; }

    string Name => CommandShape.Of(Usage).Name;

    /// <summary>Whether the database must stand, migrated, before it runs.</summary>
    bool NeedsDatabase => true;

    /// <summary>The same, where it depends on what was typed.</summary>
    bool NeedsDatabaseFor(CommandLine line) => NeedsDatabase;

    /// <returns>The exit code.</returns>
    /// <exception cref="CommandFault">It cannot be done; the message says why and the exit code is 1.</exception>
    Task<int> Run(CommandLine line, CancellationToken stop);
}
