using TeacherDev.Domain.Refusals;

namespace TeacherDev.Domain.Rotations.Hiring;

/// <summary>One state in which somebody stood: since when, by which document, who put them there and why. Never rewritten.</summary>
public sealed class HiringEntry
{
    public int Id { get; private set; }
    public int PersonId { get; private set; }
    public HiringState State { get; private set; }
    public int? PostId { get; private set; }
    public DateOnly OnDay { get; private set; }
    public DateOnly? UntilOn { get; private set; }
    public string Document { get; private set; } = "";
    public string Word { get; private set; } = "";

    /// <summary>A step back, with its reason.</summary>
    public bool IsCorrection { get; private set; }
    public string By { get; private set; } = "";
    public DateTime At { get; private set; }

    public static HiringEntry Of(HiringState state, int? postId, DateOnly on, DateOnly? until, string document, string word, bool isCorrection, string by, DateTime at) =>
        new() { State = state, PostId = postId, OnDay = on, UntilOn = until, Document = document, Word = word, IsCorrection = isCorrection, By = by, At = at };
}

/// <summary>Somebody applies for a post at another school.</summary>
public sealed class HiringApplication
{
    public int Id { get; private set; }
    public int PersonId { get; private set; }
    public int PostId { get; private set; }
    public DateTime AppliedAt { get; private set; }

    /// <summary>What the school said; null while it has not.</summary>
    public bool? IsHired { get; private set; }
    public string? Word { get; private set; }
    public string? AnsweredBy { get; private set; }
    public DateTime? AnsweredAt { get; private set; }

    /// <summary>Taken back, or over because they got a post elsewhere.</summary>
    public DateTime? WithdrawnAt { get; private set; }

    public bool IsOpen => IsHired is null && WithdrawnAt is null;

    public static HiringApplication Of(int postId, DateTime at) => new() { PostId = postId, AppliedAt = at };

    public Refusal? WhyNotAnswer() => IsOpen ? null : new("hiring-application-closed");

    public void Answer(bool isHired, string word, string by, DateTime at) => (IsHired, Word, AnsweredBy, AnsweredAt) = (isHired, word, by, at);

    public void Withdraw(DateTime at) => WithdrawnAt = at;
}

/// <summary>A placement that the round withdrew or recorded: what undoing it puts back.</summary>
public sealed class HiringPlacement
{
    public int Id { get; private set; }
    public int PersonId { get; private set; }
    public int PlacementId { get; private set; }

    /// <summary>The round recorded it; otherwise it withdrew it.</summary>
    public bool IsRecorded { get; private set; }

    public static HiringPlacement Of(int placementId, bool isRecorded) => new() { PlacementId = placementId, IsRecorded = isRecorded };
}
