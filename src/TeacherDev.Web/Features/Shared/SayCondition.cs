using TeacherDev.Domain.Conditions;

namespace TeacherDev.Web.Features.Shared;

/// <summary>Says a condition in words, in the language of whoever reads; the room that knows the words offers it.</summary>
public delegate string SayCondition(Condition condition);
