namespace IntegrationPoint.Domain.People.Names.Scripts;

/// <summary>Ukrainian, Russian, Serbian, Macedonian and Bulgarian letters as Latin sounds.</summary>
internal static class CyrillicLetters
{
    public static string? Latin(char c) => c switch
    {
        'а' => "a", 'б' => "b", 'в' => "v", 'г' => "H", 'ґ' or 'ғ' => "g", 'д' => "d", 'ђ' or 'џ' or 'ҷ' => "J",
        'ѓ' => "J", 'е' => "e", 'ё' => "yo", 'є' => "ye", 'ж' => "Z", 'з' => "z", 'ѕ' => "J", 'и' => "i", 'і' => "i",
        'ї' => "yi", 'й' or 'ј' => "y", 'к' or 'қ' => "k", 'л' => "l", 'љ' => "ly", 'м' => "m", 'н' or 'ң' => "n",
        'њ' => "ny", 'о' or 'ө' => "o", 'п' => "p", 'р' => "r", 'с' => "s", 'т' => "t", 'ћ' or 'ч' => "C", 'ќ' => "C",
        'у' or 'ү' or 'ұ' or 'ӯ' => "u", 'ў' => "w", 'ф' => "f", 'х' or 'ҳ' => "kh", 'һ' => "h", 'ц' => "ts",
        'ш' => "S", 'щ' => "SC", 'ы' or 'ӣ' => "y", 'э' or 'ә' => "e", 'ю' => "yu", 'я' => "ya",
        _ => null,
    };
}
