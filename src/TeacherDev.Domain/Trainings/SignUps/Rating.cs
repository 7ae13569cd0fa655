using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings.Attendance;

namespace TeacherDev.Domain.Trainings.SignUps;

/// <summary>What somebody thought of a training: said by whoever was there, once it is over.</summary>
public static class Rating
{
    public const int MostStars = 5, LongestComment = 500;

    /// <summary>Whether it may be said: the training is over, and the person was at one of its sessions.</summary>
    /// <param name="training">The training.</param>
    /// <param name="sessions">All of its sessions.</param>
    /// <param name="marks">The person's own, by session.</param>
    /// <param name="local">The moment, by the district's wall clock.</param>
    public static Refusal? WhyNot(Training training, IReadOnlyCollection<TrainingSession> sessions, IReadOnlyDictionary<int, Marking> marks, DateTime local)
    {
        var held = sessions.Where(s => !s.IsCancelled).ToList();
        return training.State != TrainingState.Closed && (training.State != TrainingState.Approved || held.Count == 0 || held.Exists(s => !s.Time.IsOver(local))) ? new("rating-not-over")
            : !held.Exists(s => marks.TryGetValue(s.Id, out var mark) && mark.IsThere) ? new("rating-not-there")
            : null;
    }

    /// <summary>Whether these may be its words.</summary>
    public static Refusal? WhyNot(int stars, string comment) =>
        stars is < 1 or > MostStars ? new("rating-stars")
        : comment.Length > LongestComment ? new("rating-comment-long", LongestComment)
        : null;
}
