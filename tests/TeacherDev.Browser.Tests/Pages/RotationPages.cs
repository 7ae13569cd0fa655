namespace TeacherDev.Browser.Tests.Pages;

/// <summary>The pages of rotation, rounds, hiring and moves.</summary>
internal static class RotationPages
{
    public static readonly IReadOnlyList<SeenPage> All =
    [
        new("zhao", "/rotations"),
        new("wu", "/rotations/people?state=Due"),
        new("zhao", "/rotations/moves"),
        new("zhao", "/rotations/balance"),
        new("zhao", "/rotations/balance?round={rotation-done}"),
        new("zhao", "/rotations/balance/people?school={home}&of=senior"),
        new("zhao", "/rotations/away"),
        new("zhao", "/teachers/{away}/away/{away-since}"),
        new("zhao", "/rotations/rounds"),
        new("zhao", "/rotations/rounds/{rotation-round}"),
        new("zhao", "/rotations/rounds/{rotation-done}"),
        new("zhao", "/rotations/rounds/{rotation-round}/calendar"),
        new("wu", "/rotations/rounds/{rotation-round}/school"),
        new("zhao", "/rotations/rounds/{rotation-round}/schools/{home}"),
        new("shen", "/rotation/rounds/{rotation-round}"),
        new("zhao", "/rotations/rounds/{rotation-decided}/effect"),
        new("zhao", "/rotations/hirings"),
        new("zhao", "/rotations/hirings/{hiring}"),
        new("zhao", "/rotations/hirings/{hiring}/people/{hiring-waiting}"),
        new("zhao", "/rotations/hirings/{hiring}/effect"),
        new("wu", "/rotations/hirings/{hiring}/school"),
        new("shen", "/rotation/hirings/{hiring}"),
        new("zhao", "/rotations/reserve"),
        new("sun", "/rotations/reserve"),
        new("zhao", "/rotations/shortages"),
        new("sun", "/rotations/shortages"),
        new("zhao", "/rotations/shortages/{shortage}"),
        new("sun", "/rotations/shortages/{shortage-own}"),
        new("shen", "/rotation/reserve"),
        new("shen", "/rotation"),
        new("zhao", "/teachers/D1003/rotation"),
        new("zhao", "/teachers/D1035/moves"),
        new("zhao", "/teachers/D1003/moves/new"),
        new("shen", "/teachers/D1001/moves"),
    ];
}
