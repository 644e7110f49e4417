namespace IntegrationPoint.Domain.People.Names.Sounds;

/// <summary>
/// One consonant of a name and the vowel before it (see <see cref="Vowel"/>). A unit with <c>IfSilent</c> may also be
/// a vowel: Arabic و and ي, French ou before a vowel, a closing h.
/// </summary>
internal readonly record struct Unit(char Consonant, char Before, char IfSilent = '\0')
{
    public bool MayBeSilent => IfSilent != '\0';
}
