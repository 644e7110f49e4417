namespace IntegrationPoint.Domain.Casework;

/// <summary>An appointment or another contact with the person; planned while it has no result.</summary>
public sealed class Contact
{
    public int Id { get; init; }
    public required int PersonId { get; init; }

    /// <summary>Code of list <c>contact-kind</c>: appointment, visit, phone, letter, message ...</summary>
    public required string Kind { get; init; }

    /// <summary>Text key or words: what it is about.</summary>
    public required string Topic { get; init; }
    public required DateOnly On { get; init; }

    /// <summary>Local time at the place of the contact; null when only the day counts.</summary>
    public TimeOnly? At { get; init; }
    public string? Place { get; init; }
    public string? Language { get; init; }

    /// <summary>Code of list <c>interpreter</c>: booked, missing, not-needed ...</summary>
    public string? Interpreter { get; set; }

    /// <summary>Version of the text that was read aloud or handed over, if one was.</summary>
    public string? TextVersion { get; init; }
    public int BodyId { get; init; }
    public int? ByUserId { get; init; }

    /// <summary>Code of list <c>contact-result</c>; null while planned.</summary>
    public string? Result { get; private set; }

    /// <summary>Code of list <c>no-show-reason</c>.</summary>
    public string? NoShowReason { get; private set; }
    public int? Minutes { get; private set; }
    public required Provenance Provenance { get; init; }

    public void Record(string result, string? noShowReason, int? minutes) =>
        (Result, NoShowReason, Minutes) = (result, noShowReason, minutes);

    /// <summary>Called off because the file closed.</summary>
    public void Cancel() => Record(ContactResults.Cancelled, null, null);

    /// <summary>Takes the cancelling back: the appointment is planned again.</summary>
    public void PlanAgain() => Result = null;
}
