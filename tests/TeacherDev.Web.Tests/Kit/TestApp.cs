using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using TeacherDev.Data;
using TeacherDev.Web.Setup.Desk;
using TeacherDev.Web.Setup.Mail;
using TeacherDev.Web.Setup.SignIn.Provider;
using TeacherDev.Web.Tests.Kit.Databases;
using TeacherDev.Web.Tests.Kit.Hosting;
using TeacherDev.Web.Tests.Setup.Servers.SqlServer;

namespace TeacherDev.Web.Tests.Kit;

/// <summary>The whole application on a database of its own, empty but migrated, with a clock that the test sets.</summary>
public sealed class TestApp : WebApplicationFactory<Program>
{
    private readonly Dictionary<string, string> _settings = new() { ["SignIn:SecondStepFor"] = "none" };

    public TestApp(params (string Setting, string Value)[] settings)
    {
        Database = AppDatabase.Make(Folder);
        foreach (var (setting, value) in Database.Settings.Concat(settings)) _settings[setting] = value;
        ClientOptions.BaseAddress = new("https://district.example");
        ClientOptions.AllowAutoRedirect = false;
    }

    public DistrictDay Clock { get; } = new();

    /// <summary>Whether letters leave as soon as they lie ready; otherwise when the test sends the postman.</summary>
    public bool PostGoesByItself { get; init; } = true;

    /// <summary>Whether sign-ins run out by the test's clock too.</summary>
    public bool SignInsRunOut { get; init; }

    /// <summary>What the application asked its database.</summary>
    public QueryCount Queries { get; } = new();

    /// <summary>Who says to SQL Server what the application asks its own database.</summary>
    public Interpreter? Interpreter { get; init; }

    public Meanwhile Meanwhile { get; } = new();

    public AppDatabase Database { get; }

    /// <summary>Where the application keeps its files; gone when it is disposed of.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("teacherdev-test-").FullName;

    /// <summary>Asks or changes the database behind the application's back.</summary>
    public async Task<T> Db<T>(Func<TeacherDevDb, Task<T>> ask)
    {
        await using var scope = Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<TeacherDevDb>());
    }

    public Task Db(Func<TeacherDevDb, Task> change) => Db(async db => { await change(db); return 0; });

    /// <summary>Asks a service of the application in a scope of its own.</summary>
    public async Task<T> With<TService, T>(Func<TService, Task<T>> ask) where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>Runs a command on this application's database, typed as on a command line: <c>"user add", "王 芳", "--role", "auditor"</c>.</summary>
    public async Task<Ran> Command(string words, params string[] more)
    {
        using StringWriter output = new(), error = new();
        var code = await CommandDesk.Run(Services, [.. words.Split(' '), .. more], output, error);
        return new(code, output.ToString(), error.ToString());
    }

    /// <summary>Somebody who is not signed in.</summary>
    public HttpClient Stranger(string language = "zh-CN")
    {
        var client = CreateClient();
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        return client;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");
        builder.UseSetting("DataFolder", Folder);
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
        foreach (var (setting, value) in _settings) builder.UseSetting(setting, value);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            services.ConfigureDbContext<TeacherDevDb>(o => o.AddInterceptors(Queries, Meanwhile));
            services.LetHear(Interpreter);
            // A test may move the day by years; nobody is signed out by that.
            services.PostConfigureAll<CookieAuthenticationOptions>(o => o.TimeProvider = SignInsRunOut ? Clock : TimeProvider.System);
            services.PostConfigureAll<ProviderOptions>(o => o.TimeProvider = TimeProvider.System);
            services.PostConfigure<SecurityStampValidatorOptions>(o => o.TimeProvider = TimeProvider.System);
            if (!PostGoesByItself) services.Remove(services.Single(s => s.ImplementationType == typeof(OutboxRounds)));
            services.AddSingleton<IStartupFilter, SignInShortcut>();
            services.AddControllers().AddApplicationPart(typeof(ProbeController).Assembly);
            KeptActions.Keep(services);
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (!disposing || !Directory.Exists(Folder)) return;
        Database.Drop();
        Directory.Delete(Folder, recursive: true);
    }
}

/// <summary>What a command gave back.</summary>
public sealed record Ran(int Code, string Out, string Error);
