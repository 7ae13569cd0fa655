namespace TeacherDev.Browser.Tests.Pages;

public static partial class EveryPage
{
    private static IEnumerable<SeenPage> Rotations =>
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
        new("wu", "/rotations/rounds/{rotation-round}/school"),
        new("shen", "/rotation/rounds/{rotation-round}"),
        new("zhao", "/rotations/rounds/{rotation-decided}/effect"),
        new("shen", "/rotation"),
        new("zhao", "/teachers/D1003/rotation"),
        new("zhao", "/teachers/D1003/moves/new"),
    ];
}
