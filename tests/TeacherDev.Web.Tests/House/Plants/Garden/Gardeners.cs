using TeacherDev.Web.Tests.House.Plants.Orchard;

namespace TeacherDev.Web.Tests.House.Plants.Garden;

// One way to name a neighbour each; the plan test must find them all.
public sealed class ByBody
{
    public static int Harvest() => Orchard.Apple.Count();
}

public sealed class ByLambda
{
    public static readonly Func<object> Plant = () => new Pear();
}

public sealed class ByGeneric
{
    public static int Baskets() => new List<Dictionary<string, Pear[]>>().Count;
}

public sealed class ByLocal
{
    public static string Now(object season)
    {
        var named = (Season)season;
        return named.ToString();
    }
}

public sealed class BySignature
{
    public static Pear? Give(Pear? pear = null) => pear;
}

public sealed class ByField
{
    public Pear? Kept;
}

[Apple]
public sealed class ByAttribute;

public sealed class ByAttributeArgument
{
    [System.ComponentModel.TypeConverter(typeof(List<Pear>))]
    public string Label { get; set; } = "";
}

public sealed class Loner;
