using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Accounts;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Security;
using TeacherDev.Web.Tests.Features.Teachers;
using TeacherDev.Web.Tests.Kit;
using TeacherDev.Web.Tests.Setup.Servers.SqlServer;
using Xunit;

namespace TeacherDev.Web.Tests.Security.Matrix;

/// <summary>Somebody of one role, with the cookies of being signed in.</summary>
/// <param name="Role">"" for an account without a role; null for whoever is not signed in.</param>
/// <param name="Teacher">Their own row on the roster, at the school they speak for; null: they stand on no roster and speak for no school.</param>
/// <param name="Cookies">What their browser sends.</param>
/// <param name="Token">What a form of theirs carries.</param>
public sealed record Person(string? Role, Teacher? Teacher, string Cookies, string Token)
{
    public bool IsSignedIn => Role is not null;

    public override string ToString() => Role switch { null => "nobody signed in", "" => "no role", _ => Role } + (Role is not null && Teacher is null ? " off the roster" : "");
}

/// <summary>
/// Two schools. At the one stand a person of each role, on the roster, and a colleague; at the other, somebody whose name must show to
/// none of them but those who see the district.
/// </summary>
public class District : IAsyncLifetime
{
    private readonly Dictionary<string, Specimen> specimens = [];

    public District() : this(null)
    {
    }

    /// <param name="interpreter">Who hears what the pages ask the database.</param>
    protected District(Interpreter? interpreter) => App = new(
        ("SignIn:PerNameInFiveMinutes", "100000"), ("SignIn:PerAddressAMinute", "100000"), ("SignIn:CheckedEverySeconds", "86400"), ("Trainings:CodesInFiveMinutes", "100000"),
        ("SignIn:Provider:Name", "统一身份认证"), ("SignIn:Provider:ClientId", "td"), ("SignIn:Provider:ClientSecret", "secret"), ("SignIn:Provider:AuthorizationEndpoint", "https://id.example/authorize"),
        ("SignIn:Provider:TokenEndpoint", "https://id.example/token"), ("SignIn:Provider:UserInfoEndpoint", "https://id.example/me"))
    {
        Interpreter = interpreter,
    };

    public TestApp App { get; }

    public School Here { get; } = new() { Code = "H1", Name = "本校中学" };
    public School Elsewhere { get; } = new() { Code = "E9", Name = "远方小学" };
    public Teacher Colleague { get; private set; } = null!;
    public Teacher Stranger { get; private set; } = null!;

    /// <summary>One of each role on the roster, one of each off it, an account without a role, and whoever is not signed in.</summary>
    public List<Person> People { get; } = [];

    public HttpClient Browser { get; private set; } = null!;

    /// <summary>Tells how addresses that end so name things; the longest ending holds.</summary>
    public void Name(string ending, Specimen specimen) => specimens.Add(ending, specimen);

    public Specimen? For(string pattern) =>
        specimens.Where(one => pattern.EndsWith("/" + one.Key, StringComparison.Ordinal)).OrderByDescending(one => one.Key.Length).Select(one => one.Value).FirstOrDefault();

    /// <summary>What must not show to somebody with such a reach.</summary>
    public IEnumerable<string> Secrets(Person person, Reach reach)
    {
        if (reach == Reach.District) return [];
        var hidden = reach == Reach.School && person.Teacher is not null ? [Stranger]
            : People.Select(p => p.Teacher).OfType<Teacher>().Append(Colleague).Append(Stranger).Where(t => t.Id != person.Teacher?.Id);
        return hidden.SelectMany(t => new[] { t.Name, t.IdNumber, t.Phone });
    }

    public async ValueTask InitializeAsync()
    {
        Browser = App.CreateClient(new() { BaseAddress = new("https://district.example"), AllowAutoRedirect = false, HandleCookies = false });
        await App.AddPolicies();
        await App.Db(async db =>
        {
            db.AddRange(Here, Elsewhere);
            await db.SaveChangesAsync();
        });
        Colleague = await Add("C-1", "同校同事甲", Here);
        Stranger = await Add("S-9", "远方外人乙", Elsewhere);
        foreach (var role in Roles.All)
        {
            People.Add(await SignedIn(role, await Add("P-" + role, "本人" + role, Here)));
            People.Add(await SignedIn(role, null));
        }

        People.Add(await SignedIn("", null));
        People.Add(new(null, null, "", ""));
        foreach (var room in typeof(ISpecimens).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(ISpecimens))).OrderBy(type => type.FullName))
        {
            await ((ISpecimens)Activator.CreateInstance(room)!).Place(this);
        }

        await App.Refresh();
    }

    /// <summary>Signs somebody of the list in anew, after what they are has changed.</summary>
    public async Task Anew(Person person)
    {
        var account = await App.Db(db => db.Users.SingleAsync(u => u.TeacherId == person.Teacher!.Id));
        People[People.IndexOf(person)] = await SignedIn(person.Role!, person.Teacher, account);
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return App.DisposeAsync();
    }

    private Task<Teacher> Add(string number, string name, School school) => App.Db(async db =>
    {
        var made = await Roster.Add(db, number, name, new(2005, 9, 1), "高级教师", [(await db.Schools.SingleAsync(s => s.Id == school.Id), new(2005, 9, 1), null)]);
        (made.IdNumber, made.Phone, made.SchoolId) = ($"33049019800101{made.Id:D4}", $"1380000{made.Id:D4}", school.Id);
        await db.SaveChangesAsync();
        return made;
    });

    private async Task<Person> SignedIn(string role, Teacher? teacher)
    {
        var account = await App.Add(role.Length > 0 ? [role] : [], (Account a) => (a.TeacherId, a.SchoolId) = (teacher?.Id, teacher is null ? null : Here.Id));
        return await SignedIn(role, teacher, account);
    }

    private async Task<Person> SignedIn(string role, Teacher? teacher, Account account)
    {
        var cookies = CookiesOf(await Browser.GetAsync(SignInShortcut.Path + account.Id));
        var form = await Browser.Ask(new(HttpMethod.Get, "/probe/form") { Headers = { { "Cookie", cookies } } });
        return new(role, teacher, $"{cookies}; {CookiesOf(form.Answer)}", form.Token);
    }

    private static string CookiesOf(HttpResponseMessage answer) => string.Join("; ", answer.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]));
}
