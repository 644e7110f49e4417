using System.Net;
using IntegrationPoint.Web.Commands;
using IntegrationPoint.Web.Security.SignIn;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Security;

/// <summary>One click opens only where nobody but this machine can click.</summary>
public sealed class PersonaDoorTests(SharedApp app)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Marks => new()
    {
        { "X-Forwarded-For", "203.0.113.7" },
        { "X-Forwarded-Proto", "https" },
        { "X-Original-For", "203.0.113.7" },
        { "X-Real-IP", "203.0.113.7" },
        { "Forwarded", "for=203.0.113.7" },
        { "Via", "1.1 gate" },
        { "CF-Connecting-IP", "203.0.113.7" },
        { "True-Client-IP", "203.0.113.7" },
        { "X-Client-IP", "203.0.113.7" },
        { "Origin", "https://evil.example" },
        { "Origin", "null" },
        { "Origin", "http://localhost:1" },
    };

    [Fact]
    public async Task A_browser_on_this_machine_finds_the_people_of_the_demo_town() => Assert.True(await Offers(app.Address));

    [Theory, MemberData(nameof(Marks))]
    public async Task A_mark_of_a_proxy_closes_the_door(string header, string value) => Assert.False(await Offers(app.Address, (header, value)));

    [Fact]
    public async Task Another_name_of_this_machine_closes_the_door() => Assert.False(await Offers(app.Address, ("Host", "integration.example")));

    [Fact]
    public async Task Without_demo_there_is_no_such_door()
    {
        await using var host = await WebHost.Start(new ServeOptions { Database = app.Town.Copy(), Urls = "http://127.0.0.1:0", Demo = false }, Ct);

        Assert.False(await Offers(new Uri(host.Urls.First())));
        Assert.False(await SignsIn(host.Services));
    }

    [Theory]
    [InlineData("http://0.0.0.0:0", "127.0.0.1")]
    [InlineData("http://127.0.0.1:0;http://0.0.0.0:0", "127.0.0.1")]
    [InlineData("http://127.0.0.1:0", "127.0.0.1")]
    public async Task Behind_a_named_proxy_or_on_an_open_address_the_door_is_shut_even_for_a_local_caller_without_marks(string urls, string proxy)
    {
        var options = new ServeOptions { Database = app.Town.Copy(), Urls = urls, Settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Proxies:0"] = proxy } };
        await using var host = await WebHost.Start(options, Ct);

        Assert.False(await SignsIn(host.Services));
    }

    [Theory]
    [InlineData("https://0.0.0.0:5443", false)]
    [InlineData("https://*:5443", false)]
    [InlineData("https://10.0.0.4:5443;https://localhost:5444", false)]
    [InlineData("http://localhost:5080;http://[::1]:5080", true)]
    public void Only_loopback_addresses_count_as_this_machine(string urls, bool alone) => Assert.Equal(
        alone, new Transport(new ServeOptions { Database = app.Town.Copy(), Urls = urls }, new Microsoft.Extensions.Configuration.ConfigurationManager()).OnThisMachineOnly);

    [Fact]
    public async Task A_caller_from_elsewhere_finds_the_door_shut() => Assert.False(await SignsIn(app.App.Services, "203.0.113.7"));

    private static async Task<bool> Offers(Uri address, params (string Name, string Value)[] headers)
    {
        using var client = new HttpClient { BaseAddress = address };
        using var request = new HttpRequestMessage(HttpMethod.Get, "/account/sign-in");
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var answer = await client.SendAsync(request, Ct);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await RunningApp.Document(answer)).QuerySelector("button[name='user']") is not null;
    }

    /// <summary>The post itself, as if the button had been there.</summary>
    private static async Task<bool> SignsIn(IServiceProvider services, string from = "127.0.0.1")
    {
        await using var scope = services.CreateAsyncScope();
        var http = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        (http.Connection.RemoteIpAddress, http.Request.Host) = (IPAddress.Parse(from), new HostString("localhost", 5080));
        return await scope.ServiceProvider.GetRequiredService<Personas>().SignIn(http, "miriam.kessels", Ct);
    }
}
