using IntegrationPoint.Web.Tests.Host;

namespace IntegrationPoint.Web.Tests.Security.Hostile;

/// <summary>The forms of <see cref="SwappedKeyTests"/> are right: from whom they belong to they are taken. A form that nobody can send would be refused for that alone.</summary>
public sealed class RightfulPostTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task The_same_form_from_whom_it_belongs_to_is_taken()
    {
        var stage = new PostStage(app);
        List<string> idle = [];
        foreach (var one in PostCase.All.Where(c => c.Table is not null))
        {
            var sent = await one.Make(stage);
            await stage.Visit(one.Owner);
            await using var db = app.Db();
            var before = await TableSums.One(db, one.Table!);
            using var answer = await stage.Send(one.Owner, sent);
            if (before == await TableSums.One(db, one.Table!))
            {
                idle.Add($"{one.Post}: {answer.StatusCode}, {one.Table} as before");
            }
        }

        Assert.Empty(idle);
    }
}
