using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using IntegrationPoint.Web.Tests.Host;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCaseOrderer(typeof(TestOrder))]

namespace IntegrationPoint.Web.Tests.Host;

/// <summary>
/// The tests of a class in an order that hangs on their names and <c>INTEGRATION_POINT_TEST_ORDER</c> alone: the runner's own hangs on the
/// folder of the build, so a test that leans on another would fail in one place only. Another number is another order.
/// </summary>
public sealed class TestOrder : ITestCaseOrderer
{
    private static readonly string Seed = Environment.GetEnvironmentVariable("INTEGRATION_POINT_TEST_ORDER") ?? "0";

    public IReadOnlyCollection<TTestCase> OrderTestCases<TTestCase>(IReadOnlyCollection<TTestCase> testCases)
        where TTestCase : notnull, ITestCase => [.. testCases.OrderBy(c => Place(c.TestCaseDisplayName), StringComparer.Ordinal)];

    private static string Place(string name) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Seed} {name}"))));
}
