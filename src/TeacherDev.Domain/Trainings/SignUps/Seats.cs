namespace TeacherDev.Domain.Trainings.SignUps;

/// <summary>Who gets the seats of a training with a limit: first come, first served, in an order that everybody can see.</summary>
public static class Seats
{
    /// <summary>Why a sign-up ended whose offer nobody took up: a word of the program, not of a person.</summary>
    public const string OfferOver = "offer-over";

    public static int Free(int places, IEnumerable<SignUp> signUps, DateTime now) => places - signUps.Count(s => s.TakesSeat(now));

    /// <summary>Whether somebody was there before whoever comes now: in line, or in a first round that is not settled yet.</summary>
    public static bool Others(IEnumerable<SignUp> signUps) => signUps.Any(s => s.State is SignUpState.Waiting or SignUpState.Wishing);

    /// <summary>The waiting list, first in line first.</summary>
    public static IEnumerable<SignUp> Line(IEnumerable<SignUp> signUps) =>
        signUps.Where(s => s.State == SignUpState.Waiting).OrderBy(s => s.AskedAt).ThenBy(s => s.Id);

    /// <summary>Ends the offers that nobody took up, and offers each free seat to the next in line.</summary>
    /// <param name="places">Null for no limit.</param>
    /// <param name="signUps">All of the training's; changed.</param>
    /// <param name="until">When an offer made now ends; null for no offers any more.</param>
    /// <param name="by">Who moves the list.</param>
    /// <param name="now">In UTC.</param>
    /// <returns>Whose state was changed.</returns>
    public static IReadOnlyList<SignUp> Advance(int? places, IReadOnlyCollection<SignUp> signUps, DateTime? until, Signer by, DateTime now)
    {
        List<SignUp> moved = [];
        foreach (var over in signUps.Where(s => s.State == SignUpState.Offered && s.OfferedUntil <= now))
        {
            over.Become(SignUpState.Withdrawn, OfferOver, by, now);
            moved.Add(over);
        }

        // What is free belongs to a first round that is not settled yet.
        if (until is not { } end || signUps.Any(s => s.State == SignUpState.Wishing))
        {
            return moved;
        }

        foreach (var next in Line(signUps).Take(places is { } most ? Math.Max(0, Free(most, signUps, now)) : int.MaxValue).ToList())
        {
            next.Offer(end, by, now);
            moved.Add(next);
        }

        return moved;
    }
}
