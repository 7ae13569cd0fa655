namespace TeacherDev.Domain.Trainings.Claims;

public enum ClaimState
{
    /// <summary>Only its teacher sees it.</summary>
    Draft,

    /// <summary>Asked for before attending; the first office says whether it would be recognised.</summary>
    Asked,

    /// <summary>It would; it is handed in once it was attended.</summary>
    Agreed,

    /// <summary>An office of the chain looks at it.</summary>
    Waiting,

    /// <summary>Sent back for correction.</summary>
    Returned,

    /// <summary>Approved and shown to everybody; posted when the days are over.</summary>
    Public,

    /// <summary>Its hours stand in the ledger, as far as the yearly cap left room.</summary>
    Posted,

    Refused,

    /// <summary>Taken back by its teacher before it was posted.</summary>
    Withdrawn,
}

/// <summary>People whose claims deserve a second look (domain.md, 11.4).</summary>
[Flags]
public enum SecondLook
{
    None = 0,
    Transferred = 1,

    /// <summary>On rotation, on loan or supporting another school.</summary>
    Lent = 2,
    OnLeave = 4,
    NewlyHired = 8,
}
