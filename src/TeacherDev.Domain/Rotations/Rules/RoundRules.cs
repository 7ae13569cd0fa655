using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Rotations.Proposals;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Rotations.Rules;

/// <summary>How a yearly round is run: the key <c>round</c> of the rotation document.</summary>
/// <param name="Wishes">At most so many schools in somebody's list.</param>
/// <param name="Countywide">Who moves in the whole county; everybody else within their zone (domain.md, 6.1).</param>
/// <param name="Keep">So many of a subject stay at a school at least; a school may state more in the round.</param>
/// <param name="Works">What a school needs people for beside a subject; the first that is for somebody holds.</param>
/// <param name="Stages">Kinds of school that teach more than one stage.</param>
/// <param name="Aims">What a proposal is good for, in order.</param>
/// <param name="Stay">Years that somebody stays at the new school at least.</param>
/// <param name="MovesPersonnel">The personnel relation moves along: the legal post goes over. Otherwise it is a stay beside it, for those years.</param>
/// <param name="Publicity">Working days for which the moves are shown at least.</param>
public sealed record RoundRules(
    int Wishes, Condition Countywide, int Keep, IReadOnlyList<RoundWork> Works, IReadOnlyList<SpannedStages> Stages, IReadOnlyList<Aim> Aims, int Stay, bool MovesPersonnel, int Publicity)
{
    /// <summary>Minutes between two schools, by their codes, where somebody gave them; the same both ways.</summary>
    public IReadOnlyList<SchoolWay> Ways { get; init; } = [];

    /// <summary>Nobody is moved farther than so many minutes; null for no bound. A way that nobody gave is not bounded.</summary>
    public int? Farthest { get; init; }

    /// <summary>What a school needs somebody for on that day: one of the works, or their subject; "" where nobody said.</summary>
    public string WorkOf(TeacherRecord person, DateOnly on) => Works.FirstOrDefault(w => w.For.Holds(person, on))?.Word ?? person.Fact(FactKind.Subject, on);

    /// <summary>The stages that a school teaches; empty where its roster does not say.</summary>
    public IReadOnlyList<string> StagesOf(School school) =>
        Stages.FirstOrDefault(s => s.Word == school.Stage)?.Are ?? (school.Stage.Length > 0 ? [school.Stage] : []);

    /// <summary>The ways between schools that are there, by their ids, in both directions.</summary>
    public IReadOnlyDictionary<(int From, int To), int> MinutesBetween(IEnumerable<School> schools)
    {
        var byCode = schools.ToDictionary(s => s.Code, s => s.Id, StringComparer.OrdinalIgnoreCase);
        Dictionary<(int, int), int> minutes = [];
        foreach (var way in Ways)
        {
            if (byCode.TryGetValue(way.One, out var one) && byCode.TryGetValue(way.Other, out var other))
            {
                (minutes[(one, other)], minutes[(other, one)]) = (way.Minutes, way.Minutes);
            }
        }

        return minutes;
    }

    /// <summary>How many of a work stay at a school at least, whatever the school says.</summary>
    public int KeepOf(string work) => Works.FirstOrDefault(w => w.Word == work)?.Keep ?? Keep;
}

/// <summary>How far two schools lie apart.</summary>
/// <param name="One">A school's code.</param>
/// <param name="Other">A school's code.</param>
public sealed record SchoolWay(string One, string Other, int Minutes);

/// <summary>A work beside the subjects, such as that of a principal.</summary>
/// <param name="Word">As needs name it.</param>
/// <param name="Keep">How many of it stay at a school.</param>
public sealed record RoundWork(string Word, Condition For, int Keep);

/// <summary>A kind of school that teaches several stages.</summary>
/// <param name="Word">As the roster writes it.</param>
public sealed record SpannedStages(string Word, IReadOnlyList<string> Are);
