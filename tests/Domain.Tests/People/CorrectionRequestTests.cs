using IntegrationPoint.Domain.People;

namespace IntegrationPoint.Domain.Tests.People;

public sealed class CorrectionRequestTests
{
    private static readonly DateTime Noon = new(2016, 3, 24, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void The_owner_decides_once()
    {
        var request = Request();

        Assert.True(request.IsOpen);
        Assert.Null(request.Decide(accepted: true, answer: null, by: 7, Noon));
        Assert.False(request.IsOpen);
        Assert.Equal("people.correction.decided", request.Decide(accepted: false, "too late", by: 8, Noon.AddHours(1))?.Key);
        Assert.True(request.Accepted);
        Assert.Equal(7, request.DecidedById);
    }

    private static CorrectionRequest Request() => new()
    {
        Key = "k",
        PersonId = 1,
        Field = "BirthDate",
        Proposed = "{}",
        Reason = "Die Urkunde nennt einen anderen Tag.",
        DeciderBodyId = 1,
        ProposerBodyId = 2,
        Provenance = new Provenance { Source = "body", LegalBasis = "§ 84 SGB X", OwnerBodyId = 2, RecordedAt = Noon },
    };
}
