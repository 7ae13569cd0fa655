namespace TeacherDev.Web.Tests.House.Plants.Orchard;

/// <summary>A planted type: the gardens beside it name it where the plan of <see cref="PlanTests"/> forbids it.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class Apple : Attribute
{
    public Type? Graft { get; set; }

    public static int Count() => 3;
}

public sealed class Pear;

public enum Season { Spring, Autumn }
