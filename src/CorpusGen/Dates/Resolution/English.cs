namespace CorpusGen.Dates.Resolution;

/// <summary>The names that messages use.</summary>
internal static class English
{
    private static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>The name of a weekday, 1 (Monday) to 7.</summary>
    public static string Weekday(int number) => Weekdays[number - 1];

    /// <summary>The name of a month, 1 to 12.</summary>
    public static string Month(int number) => Months[number - 1];
}
