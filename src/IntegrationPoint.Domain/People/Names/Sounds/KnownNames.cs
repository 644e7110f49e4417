using System.Collections.Frozen;

namespace IntegrationPoint.Domain.People.Names.Sounds;

/// <summary>
/// Frequent given names of the countries of origin. Two words that are both on the list under different keys are two names, however alike
/// they sound (Hassan, Hussein); a word beside the list may be a slip of the keyboard.
/// </summary>
internal static class KnownNames
{
    private const double CloseSound = 0.75;

    private const string Names = """
        Muhammad Mahmud Ahmad Hamid Hammad Hamad Hassan Hussein Muhsin Ali Ala Omar Amr Amir Ammar Amin Iman Othman Khalid Khalil Khulud Yusuf
        Yunus Yasin Yasir Nasir Nasr Nader Nazir Ibrahim Ismail Mustafa Murtada Karim Karam Karima Kamal Kamil Jamal Jamil Jamila Jalal Jalil
        Jasim Qasim Kazim Samir Samira Sami Samia Salim Salam Salma Salman Sulaiman Said Saad Saud Sayed Saida Masud Mansur Munir Munira Nabil
        Nabila Rami Rima Rim Fadi Hadi Huda Mahdi Tariq Taha Talal Bilal Hilal Walid Wahid Rashid Rashad Rasha Raed Rida Adil Adila Basim Bassam Wisam Hisham
        Husam Usama Hamza Talha Faraj Farah Farid Fahd Faisal Fuad Jafar Haydar Abbas Anas Malik Maher Mahir Muhannad Ayman Ashraf Shadi Sharif
        Ghassan Ghazi Faiz Wael Luay Qusay Taysir Tawfiq Ziad Iyad Muadh Thamir Harith Zayd Zakariya Yahya Musa Isa Dawud Harun Ayyub Idris
        Ilyas Marwan Anwar Jawad Shukri Fatima Aisha Khadija Zainab Maryam Ruqayya Sara Hana Asma Amina Halima Layla Lina Dina Nada Nadia Nur Nura
        Rana Rania Samar Sahar Ghada Hala Maysa Wafa Shaima Raghad Suad Widad Sabah Zahra Hanan Manal Amal Yasmin Bushra Farhad Bahram Behruz
        Jamshid Khosrow Dariush Rustam Sohrab Najib Najiba Ghulam Shafiq Javid Navid Vahid Omid Parviz Parvin Puya Arman Arash Kamran Shapur
        Zabihullah Habibullah Asadullah Rahmatullah Hamidullah Shirin Nasrin Mahnaz Farzana Nahid Shabnam Soraya Negar Mina Rahima Zohra
        Tesfay Habtom Yohannes Berhane Kidane Tekle Haile Semere Filmon Robel Girmay Tsegay Yonas Daniel Samuel Biniam Mehari Hagos Meron Selam
        Rahel Abrehet Aster Saba Feven Abdi Abdullahi Warsame Gulled Jama Hirsi Hodan Agim Arben Ardit Besnik Blerim Blerta Burim Dritan Drita
        Fatmir Ilir Valon Bekim Jovan Jovana Nikola Marko Marija Milan Milos Dragan Dragana Zoran Goran Serhii Andrii Oksana Olena Iryna
        Abdullah Abdulrahman Abdulkarim Abdulqadir Abdulsalam Abdulaziz Abdullatif Nuruddin Salahuddin Saifuddin Imaduddin Nizamuddin
        """;

    private static readonly FrozenSet<string> Keys = Names
        .Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(name => SoundedPart.Name(name).SelectMany(KeyWriter.Keys))
        .ToFrozenSet(StringComparer.Ordinal);

    /// <param name="a">One word.</param>
    /// <param name="b">Another.</param>
    /// <param name="alike">How alike they sound; close sounds are two names only when no reading is shared.</param>
    public static bool AreTwo(SoundedPart a, SoundedPart b, double alike) =>
        a.Keys.Exists(Keys.Contains) && b.Keys.Exists(Keys.Contains)
        && (alike < CloseSound ? a.Keys[0] != b.Keys[0] : !a.Keys.Exists(b.Keys.Contains));
}
