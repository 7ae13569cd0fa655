using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting.Internal;
using Shouldly;
using TeacherDev.Data.Engines;
using TeacherDev.Web.Features.Policies.Events.Deciding;
using TeacherDev.Web.Setup;
using TeacherDev.Web.Setup.SignIn.Provider;
using TeacherDev.Web.Setup.Storage;
using Xunit;

namespace TeacherDev.Web.Tests.Setup;

public sealed class SettingsTests
{
    private static readonly string Root = Path.Combine(Path.GetTempPath(), "teacherdev-root");

    [Theory]
    [InlineData("Database:Provider", "Oracle")]
    [InlineData("Database:Provider", "")]
    [InlineData("Database:Provider", "0")]
    [InlineData("ConnectionStrings:TeacherDev", "Colour=red")]
    [InlineData("ConnectionStrings:TeacherDev", "Cache=Shared")]
    [InlineData("District:Name", " ")]
    [InlineData("District:TimeZone", "Mars/Olympus")]
    [InlineData("District:TimeZone", "")]
    [InlineData("District:RecordsFrom", "1 Jan 2021")]
    [InlineData("District:RecordsFrom", "2021-02-30")]
    [InlineData("District:Accent", "teal")]
    [InlineData("District:Accent", "#0f6b6")]
    [InlineData("District:Accent", "#ffd800")]
    [InlineData("District:PolicyPack", "atlantis-1")]
    [InlineData("District:PolicyPack", "../policies")]
    [InlineData("District:PolicyPack", "examples")]
    [InlineData("District:PolicyPack", " , ")]
    [InlineData("District:PolicyPack", "zhejiang-2016, atlantis-1")]
    public void A_bad_setting_is_named_in_one_sentence_in_each_language(string setting, string value)
    {
        Sentence("en", (setting, value)).ShouldContain(setting);
        Sentence("en", (setting, value)).ShouldNotContain('\n');
        var chinese = Sentence("zh-Hans", (setting, value));
        chinese.ShouldContain(setting);
        chinese.ShouldEndWith("。");
    }

    [Theory]
    [InlineData("Retention:PersonYears", "0")]
    [InlineData("Retention:UploadDays", "soon")]
    [InlineData("Retention:AccessDays", "30")]
    public void A_time_of_retention_that_is_none_or_too_short_stops_the_start(string setting, string value)
    {
        var from = new ConfigurationBuilder().AddInMemoryCollection([new(setting, value)]).Build();
        Should.Throw<SettingFault>(() => new ServiceCollection().AddRetention(from)).Message.ShouldContain(setting);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData("false", false)]
    [InlineData("True", true)]
    public void Whether_policy_events_take_two_is_true_or_false(string? typed, bool takeTwo) => TakeTwo(typed).ShouldBe(takeTwo);

    [Fact]
    public void Policy_events_that_take_something_else_than_true_or_false_stop_the_start() =>
        Should.Throw<SettingFault>(() => TakeTwo("two")).Message.ShouldContain("Policies:EventsTakeTwo");

    [Theory]
    [InlineData("PostgreSql", null)]
    [InlineData("SqlServer", null)]
    [InlineData("SqlServer", "Server=tcp:10.0.0.1;User Id=teacherdev")]
    [InlineData("SqlServer", "Database=teacherdev")]
    public void A_server_needs_a_connection_that_names_the_database(string provider, string? connection) =>
        Sentence("en", ("Database:Provider", provider), ("ConnectionStrings:TeacherDev", connection!))
            .ShouldBe("The setting ConnectionStrings:TeacherDev does not name the database to use.");

    [Theory]
    [InlineData("PostgreSql", "Host=db;Database=teacherdev", Engine.PostgreSql)]
    [InlineData("sqlserver", "Server=db;Database=teacherdev", Engine.SqlServer)]
    public void Each_server_engine_is_taken_by_its_name(string provider, string connection, Engine engine) =>
        Read(("Database:Provider", provider), ("ConnectionStrings:TeacherDev", connection)).Engine.ShouldBe(engine);

    [Fact]
    public void Without_a_connection_the_embedded_database_stands_in_the_data_folder()
    {
        var settings = Read();
        settings.Engine.ShouldBe(Engine.Sqlite);
        settings.Connection.ShouldBe($"Data Source={Path.Combine(Root, "data", "teacherdev.db")};Foreign Keys=True;Default Timeout=30");
    }

    [Fact]
    public void The_district_is_read_as_it_is_written()
    {
        var district = Read(("District:Name", " 秀洲区教育局 ")).District;
        (district.Name, district.Zone.Id, district.RecordsFrom)
            .ShouldBe(("秀洲区教育局", "Asia/Shanghai", new DateOnly(2021, 1, 1)));
        district.PolicyPacks.ShouldBe(["zhejiang-2016"]);
    }

    [Fact]
    public void Several_packs_stand_between_commas_or_in_a_list_which_goes_first()
    {
        Read(("District:PolicyPack", "zhejiang-2016, it-2,zhejiang-2016")).District.PolicyPacks.ShouldBe(["zhejiang-2016", "it-2"]);
        Read(("District:PolicyPack:0", "national"), ("District:PolicyPack:1", "it-2")).District.PolicyPacks.ShouldBe(["national", "it-2"]);
        Sentence("en", ("District:PolicyPack", "zhejiang-2016, atlantis-1")).ShouldBe(
            "The setting District:PolicyPack names “atlantis-1”; there is no such policy pack, only: "
            + "cohorts, heilongjiang, it-2, national, principals, researchers, zhejiang-2010, zhejiang-2016.");
    }

    private static bool TakeTwo(string? typed)
    {
        var from = new ConfigurationBuilder().AddInMemoryCollection([new("Policies:EventsTakeTwo", typed)]).Build();
        var services = new ServiceCollection();
        services.AddRooms(from, new HostingEnvironment { EnvironmentName = "Testing" });
        return services.Select(s => s.ImplementationInstance).OfType<FourEyes>().Single().AreNeeded;
    }

    private static string Sentence(string language, params (string, string)[] settings)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        return Should.Throw<SettingFault>(() => Read(settings)).Message;
    }

    private static Settings Read(params (string Setting, string Value)[] settings)
    {
        var all = new Dictionary<string, string?>
        {
            ["Database:Provider"] = "Sqlite",
            ["District:Name"] = "District",
            ["District:TimeZone"] = "Asia/Shanghai",
            ["District:RecordsFrom"] = "2021-01-01",
            ["District:PolicyPack"] = "zhejiang-2016",
        };
        foreach (var (setting, value) in settings) all[setting] = value;
        return Settings.Read(new ConfigurationBuilder().AddInMemoryCollection(all).Build(), Root);
    }

    [Theory]
    [InlineData("SignIn:Provider:ClientId", null)]
    [InlineData("SignIn:Provider:ClientSecret", null)]
    [InlineData("SignIn:Provider:Name", " ")]
    [InlineData("SignIn:Provider:Authority", "http://id.example")]
    [InlineData("SignIn:Provider:Authority", "id.example")]
    [InlineData("SignIn:Provider:Authority", null)]
    [InlineData("SignIn:Provider:Match", "Mail")]
    [InlineData("SignIn:Provider:MakeAccounts", "perhaps")]
    public void A_provider_that_cannot_be_is_named_in_one_sentence(string setting, string? value)
    {
        var settings = new Dictionary<string, string?>
        {
            ["SignIn:Provider:Name"] = "统一身份认证", ["SignIn:Provider:Authority"] = "https://id.example", ["SignIn:Provider:ClientId"] = "td", ["SignIn:Provider:ClientSecret"] = "s",
            [setting] = value,
        };
        Should.Throw<SettingFault>(() => ProviderSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())).Message.ShouldContain(setting);
    }

    [Fact]
    public void A_provider_without_a_proof_of_who_comes_is_refused_and_none_is_none()
    {
        var settings = new Dictionary<string, string?>
        {
            ["SignIn:Provider:Name"] = "统一身份认证", ["SignIn:Provider:AuthorizationEndpoint"] = "https://id.example/a", ["SignIn:Provider:TokenEndpoint"] = "https://id.example/t",
            ["SignIn:Provider:ClientId"] = "td", ["SignIn:Provider:ClientSecret"] = "s",
        };
        Should.Throw<SettingFault>(() => ProviderSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())).Message.ShouldContain("UserInfoEndpoint");
        ProviderSettings.Read(new ConfigurationBuilder().Build()).ShouldBeNull();
    }
}
