namespace TeacherDev.Domain.Teachers;

/// <summary>
/// A person on the roster. What changes over a career (title, post, honour …) stands here as it is now and,
/// dated, in <see cref="TeacherFact"/>; where the person works stands in <see cref="Placement"/>.
/// </summary>
public sealed class Teacher
{
    /// <summary>The status of whoever is no longer with the district.</summary>
    public const string Left = "离职";

    public int Id { get; set; }

    /// <summary>工号, the district's own key.</summary>
    public required string Number { get; set; }

    public required string Name { get; set; }

    /// <summary>Initials and full pinyin of the name, lower case, for search only.</summary>
    public string NameKeys { get; set; } = "";

    public string Gender { get; set; } = "";
    public DateOnly? BornOn { get; set; }

    /// <summary>身份证件号, text to the last X.</summary>
    public string IdNumber { get; set; } = "";

    /// <summary>参加工作日期.</summary>
    public DateOnly? WorkStartOn { get; set; }

    /// <summary>从教日期: service counts from here, wherever it began.</summary>
    public DateOnly TeachingStartOn { get; set; }

    /// <summary>进本校日期.</summary>
    public DateOnly? JoinedSchoolOn { get; set; }

    public string Education { get; set; } = "";
    public string Phone { get; set; } = "";
    public string Email { get; set; } = "";

    public string Subject { get; set; } = "";
    public string Stage { get; set; } = "";
    public string Title { get; set; } = "";
    public string Post { get; set; } = "";
    public string Employment { get; set; } = "";
    public string Honour { get; set; } = "";
    public string StaffCategory { get; set; } = "";

    /// <summary>当前状态: 在岗, 离职 …</summary>
    public string Status { get; set; } = "";

    /// <summary>The last roster says that they are no longer with the district.</summary>
    public bool HasLeft => Status == Left;

    /// <summary>The school of the legal post today (of the last one, for somebody who left); null if never placed.</summary>
    public int? SchoolId { get; set; }

    /// <summary>The record that stays, when this one was a second record of the same person; it is then on no list.</summary>
    public int? MergedIntoId { get; set; }

    /// <summary>Since when nothing here tells who it was.</summary>
    public DateTime? AnonymisedAt { get; set; }

    /// <summary>Grows with every change of theirs: facts, posts, exemptions, entries. What was drawn under it holds while it stands.</summary>
    public int Version { get; set; }
}
