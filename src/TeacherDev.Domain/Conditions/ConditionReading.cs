namespace TeacherDev.Domain.Conditions;

/// <summary>
/// Reads a condition: <c>{"everybody": true}</c>, <c>{"all": […]}</c>, <c>{"any": […]}</c>, <c>{"not": {…}}</c>,
/// <c>{"fact": "staff-category", "in": ["专任教师"]}</c>, <c>{"fact": "teaching-start", "onOrAfter": "2016-09-01"}</c>,
/// <c>{"fact": "age", "atLeast": 30, "below": 55}</c>.
/// </summary>
public static class ConditionReading
{
    public static Condition ReadCondition(this DocumentPart part)
    {
        var condition = Read(part);
        part.NothingElse();
        return condition;
    }

    private static Condition Read(DocumentPart part)
    {
        if (part.Flag("everybody"))
        {
            return Condition.Everybody;
        }

        if (part.Has("all"))
        {
            return new AllOf([.. part.SomeParts("all").Select(ReadCondition)]);
        }

        if (part.Has("any"))
        {
            return new AnyOf([.. part.SomeParts("any").Select(ReadCondition)]);
        }

        return part.Part("not") is { } not ? new Not(not.ReadCondition()) : ReadFact(part);
    }

    private static Condition ReadFact(DocumentPart part)
    {
        var fact = part.Text("fact");
        if (Facts.Text.ContainsKey(fact))
        {
            return new TextIsOneOf(fact, part.SomeTexts("in"));
        }

        if (Facts.Dates.ContainsKey(fact))
        {
            var (from, before) = (part.OptionalDate("onOrAfter"), part.OptionalDate("before"));
            Bounded(part, from is not null || before is not null, from >= before);
            return new DateLies(fact, from, before);
        }

        if (Facts.Numbers.ContainsKey(fact))
        {
            var (least, below) = (part.OptionalNumber("atLeast"), part.OptionalNumber("below"));
            Bounded(part, least is not null || below is not null, least >= below);
            return new NumberLies(fact, least, below);
        }

        if (fact.Length > 0)
        {
            part.Refuse("condition-unknown-fact", fact);
        }

        return Condition.Everybody;
    }

    private static void Bounded(DocumentPart part, bool any, bool empty)
    {
        if (!any || empty)
        {
            part.Refuse(any ? "condition-empty-range" : "condition-no-bound");
        }
    }
}
