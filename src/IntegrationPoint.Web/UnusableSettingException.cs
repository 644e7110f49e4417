namespace IntegrationPoint.Web;

/// <summary>The program cannot run with what the operator set; the message says what to mend in one line.</summary>
public sealed class UnusableSettingException(string message) : Exception(message);
