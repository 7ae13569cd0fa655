using FsCheck.Fluent;
using Shouldly;
using TeacherDev.Domain.Rotations.Away;
using TeacherDev.Domain.Rotations.Effects;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Teachers.Schools;
using TeacherDev.Domain.Tests.Requirements.Properties;
using TeacherDev.Domain.Tests.Rotations.Effects;
using Xunit;

namespace TeacherDev.Domain.Tests.Teachers.Schools;

/// <summary>Whatever is opened, renamed, closed, merged, moved and undone in whatever order.</summary>
public class SchoolHistoryPropertyTests
{
    private static readonly DateOnly First = new(2020, 1, 1);
    private static readonly RotationRules Rules = RotationRulesReading.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "rotation", "zhejiang-2013.json"))).Rules!;

    [Fact]
    public void Posts_never_overlap_and_the_sum_over_the_open_schools_is_everybody_on_every_day() => ForAll.Of(Gen.Choose(0, 1_000_000), seed =>
    {
        var run = new Run(seed);
        run.Steps(25);
        for (var day = First; day < First.AddYears(12); day = day.AddDays(29))
        {
            run.People.ShouldAllBe(p => p.Standing.Count(x => x.Kind == PlacementKind.Post && x.Days.Contains(day)) == 1);
            run.World.Schools.Where(s => s.IsOpenOn(day)).Sum(s => run.People.Count(p => p.Standing.Any(x => x.Kind == PlacementKind.Post && x.SchoolId == s.Id && x.Days.Contains(day)))).ShouldBe(run.People.Count, $"{day}");
            run.World.Schools.Where(s => s.IsOpenOn(day)).Select(s => s.NameOn(day)).ShouldBeUnique();
            run.People.ShouldAllBe(p => p.Standing.Where(x => x.IsAwayOn(day) && x.Kind != PlacementKind.Walking).All(x => !p.Standing.Any(y => y.Kind == PlacementKind.Post && y.SchoolId == x.SchoolId && y.Days.Contains(day))));
        }
    }, times: 60);

    [Fact]
    public void Everything_undone_from_the_last_to_the_first_is_what_it_was_before() => ForAll.Of(Gen.Choose(0, 1_000_000), seed =>
    {
        var run = new Run(seed);
        var before = run.Said;
        run.Steps(20, undoes: false);
        run.UndoAll();

        run.Said.ShouldBe(before);
    }, times: 60);

    [Fact]
    public void A_merger_moves_nobodys_past_and_an_undone_one_restores_every_placement() => ForAll.Of(Gen.Choose(0, 1_000_000), seed =>
    {
        var run = new Run(seed);
        run.Steps(12);
        var (before, past) = (run.Said, run.Past(new(2026, 9, 1)));
        if (run.MergeOn(new(2026, 9, 1)))
        {
            run.Past(new(2026, 9, 1)).ShouldBe(past);
            run.Said.ShouldNotBe(before);
            run.UndoLast();
        }

        run.Said.ShouldBe(before);
    }, times: 60);

    [Fact]
    public void A_merger_begins_nobodys_time_at_a_host_school_and_ends_it_only_where_host_and_home_become_one() => ForAll.Of(Gen.Choose(0, 1_000_000), seed =>
    {
        var run = new Run(seed);
        run.Steps(12);
        var (before, said) = (run.Terms, run.TermsSaid);
        if (run.MergeOn(new(2026, 9, 1)))
        {
            foreach (var (was, now, person) in before.Zip(run.Terms, run.Records))
            {
                now.Select(t => t.Days.Start).ShouldBeSubsetOf(was.Select(t => t.Days.Start));
                now.ShouldAllBe(t => was.Any(w => w.Days == t.Days) || person.LegalSchool(t.Days.End.AddDays(1))!.Id == person.StandsFor(t.HostOn(t.Days.End).Id, t.Days.End.AddDays(1)));
            }

            run.UndoLast();
        }

        run.TermsSaid.ShouldBe(said);
    }, times: 60);

    /// <summary>A district of six schools and eight people; every step is asked first, as the pages ask.</summary>
    private sealed class Run
    {
        private readonly Random random;
        private readonly Stack<Action> back = new();
        private int minutes, names;

        public Run(int seed)
        {
            random = new(seed);
            People = [.. Enumerable.Range(0, 8).Select(_ => History.Of(("Post", random.Next(1, 7), "2015-09-01", null)))];
        }

        public SomeSchools World { get; } = new("甲校", "乙校", "丙校", "丁校", "戊校", "己校");
        public List<History> People { get; }

        public string Said => string.Join('\n', People.Select(p => p.Said).Concat(World.Schools.Where(s => !s.IsTakenBack).Select(s => $"{s.Code} {s.ClosedOn} {s.SuccessorId} {s.Name} {string.Join(',', s.Names)}")));

        public List<TeacherRecord> Records => [.. People.Select(p => new TeacherRecord(
            new() { Id = 1, Number = "T1", Name = "张三", TeachingStartOn = new(2015, 9, 1) }, [], p.Standing, World.Schools.ToDictionary(s => s.Id)))];

        /// <summary>Everybody's times at host schools.</summary>
        public List<IReadOnlyList<HostTerm>> Terms => [.. Records.Select(r => HostTerm.Of(Rules, r))];

        public string TermsSaid => string.Join('\n', Terms.Select(terms => string.Join(' ', terms.Select(t => $"{t.Kind} {t.From.Id}>{t.Began.Id}>{t.HostOn(DateOnly.MaxValue).Id} {t.Days}"))));

        /// <summary>At which school everybody was on each day before.</summary>
        public string Past(DateOnly before) => string.Join('\n', People.Select(p => string.Join(' ', p.Standing.Where(x => x.StartOn < before).OrderBy(x => x.StartOn).ThenBy(x => x.Kind).ThenBy(x => x.SchoolId)
            .Select(x => $"{x.Kind}{x.SchoolId}:{x.StartOn}..{(x.Days.End < before.AddDays(-1) ? x.EndOn : null)}"))));

        public void Steps(int count, bool undoes = true)
        {
            for (var i = 0; i < count; i++)
            {
                var on = First.AddDays(random.Next(3000));
                switch (random.Next(undoes ? 8 : 7))
                {
                    case 0: Open(on); break;
                    case 1: Rename(on); break;
                    case 2: Close(on); break;
                    case 3 or 4: MergeOn(on); break;
                    case 5 or 6: Move(on); break;
                    default: Undo(); break;
                }
            }
        }

        public bool MergeOn(DateOnly on)
        {
            var (from, into) = (Any(World.Schools), Any(World.Schools));
            var changes = People.Select(p => (Person: p, Change: MergerEffect.Of(p.Standing, from.Id, into.Id, on, Next()))).Where(c => c.Change is not null).ToList();
            if (World.Book.WhyNotMerge(from, into, on) is not null || changes.Count == 0)
            {
                return false;
            }

            changes.ForEach(c => c.Person.Write(c.Change!, Next()));
            var merger = World.Record(from, SchoolAct.Merged, on, "", into.Id);
            mergers.Add((merger, changes!));
            back.Push(() => UndoMerger(merger, changes!).ShouldBeTrue());
            return true;
        }

        public void UndoLast() => back.Pop()();

        public void UndoAll()
        {
            while (back.Count > 0)
            {
                UndoLast();
            }
        }

        private readonly List<(SchoolEvent Event, List<(History Person, PlacementChange? Change)> Changes)> mergers = [];

        private bool UndoMerger(SchoolEvent merger, List<(History Person, PlacementChange? Change)> changes)
        {
            var undone = changes.Select(c => (c.Person, Change: c.Change!.Undone(c.Person.Standing, Next()))).ToList();
            if (undone.Exists(u => u.Change is null) || World.Undo(merger) is not null)
            {
                return false;
            }

            undone.ForEach(u => u.Person.Write(u.Change!, Next()));
            return true;
        }

        private void Undo()
        {
            var done = Any(World.Events.DefaultIfEmpty(null!).ToList());
            if (done is null)
            {
                return;
            }

            if (done.Act == SchoolAct.Merged)
            {
                var (merger, changes) = mergers.Find(m => m.Event == done);
                UndoMerger(merger, changes);
            }
            else if (done.Act != SchoolAct.Opened || !People.Exists(p => p.Standing.Any(x => x.SchoolId == done.SchoolId)))
            {
                World.Undo(done);
            }
        }

        private void Open(DateOnly on)
        {
            var code = $"S{World.Schools.Count + 1}";
            if (World.Book.WhyNotOpen(code, $"新{code}", on) is null)
            {
                var opened = World.Open(code, $"新{code}", $"{on:yyyy-MM-dd}");
                back.Push(() => World.Undo(opened).ShouldBeNull());
            }
        }

        private void Rename(DateOnly on)
        {
            var (school, name) = (Any(World.Schools), random.Next(3) == 0 ? Any(World.Schools).Name : $"名{++names}");
            if (World.Book.WhyNotRename(school, name, on) is null)
            {
                var renamed = World.Record(school, SchoolAct.Renamed, on, name, null);
                back.Push(() => World.Undo(renamed).ShouldBeNull());
            }
        }

        private void Close(DateOnly on)
        {
            var school = Any(World.Schools);
            if (World.Book.WhyNotClose(school, on, People.Count(p => p.Standing.Any(x => x.SchoolId == school.Id && x.Days.End >= on))) is null)
            {
                var closed = World.Record(school, SchoolAct.Closed, on, "", null);
                back.Push(() => World.Undo(closed).ShouldBeNull());
            }
        }

        private void Move(DateOnly on)
        {
            var person = Any(People);
            var from = person.Standing.First(p => p.Kind == PlacementKind.Post && p.Days.Contains(on)).SchoolId;
            var (to, kind) = (Any(World.Schools), (PlacementKind)random.Next(6));
            DecidedMove move = new(1, from, to.Id, kind, on, kind == PlacementKind.Post ? null : on.AddDays(random.Next(1, 700)));
            if (move.WhyNotAt(World.School(from), to) is null && MoveEffect.Of(person.Standing, move, Next(), Known(person)).Change is { } change)
            {
                person.Write(change, Next());
                back.Push(() => person.Write(change.Undone(person.Standing, Next()).ShouldNotBeNull(), Next()));
            }
        }

        private TeacherRecord Known(History person) => new(new() { Id = 1, Number = "T1", Name = "张三" }, [], person.Standing, World.Schools.ToDictionary(s => s.Id));

        private T Any<T>(List<T> of) => of[random.Next(of.Count)];

        private DateTime Next() => History.Later.AddMinutes(++minutes);
    }
}
