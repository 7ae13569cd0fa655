using TeacherDev.Domain.Calendar;

namespace TeacherDev.Domain.Requirements.Policies;

/// <summary>When a duty runs for a person.</summary>
public abstract record PolicyWindow;

/// <summary>From which day on a person belongs to rounds and years.</summary>
/// <param name="After">The day after this policy's first window, for whoever has one; else the teaching start.</param>
/// <param name="RepeatProlongs">The day after its last window instead.</param>
public sealed record Joining(string? After, bool RepeatProlongs);

/// <summary>Windows on the calendar, to which a person belongs from some day on.</summary>
public abstract record JoinedWindow(Joining Joining) : PolicyWindow;

/// <summary>Fixed rounds, the same for everybody; a joiner's begins on their own first day.</summary>
public sealed record Rounds(IReadOnlyList<DateRange> Ranges, Joining Joining) : JoinedWindow(Joining);

/// <summary>Every year of a kind.</summary>
/// <param name="WholeOnly">Only years that begin on or after the first day and are served to the end; otherwise a cut year stands with what was served.</param>
public sealed record EachYear(YearKind Kind, Joining Joining, bool WholeOnly) : JoinedWindow(Joining);

/// <summary>The first months from the teaching start (once), from each career event of a kind, or from each change of a fact.</summary>
/// <param name="Event">The career event; null is the teaching start.</param>
/// <param name="RepeatEvent">The career event that begins the window again.</param>
/// <param name="Change">The change of a fact, instead of an event.</param>
public sealed record FirstMonths(string? Event, string? RepeatEvent, int Months, FactChange? Change = null) : PolicyWindow;

/// <summary>The day on which a fact becomes one of the values, having been something else: an appointment as the roster shows it.</summary>
public sealed record FactChange(string Fact, IReadOnlyList<string> Values);

/// <summary>The last years ending on the as-of date.</summary>
public sealed record Rolling(int Years) : PolicyWindow;

/// <summary>None: the version ends the duty.</summary>
public sealed record NoWindow : PolicyWindow;
