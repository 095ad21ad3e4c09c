using System.Text;

namespace CorpusGen.Generator.Naming;

/// <summary>Names a date after its TIMEX3 value: <c>On2021_03_22</c>, <c>In2021_03</c>, <c>In2020</c>, <c>InWeek2021_12</c>.</summary>
internal static class DateName
{
    // # is a digit or the X that TIMEX3 writes for what the text leaves open; the first pattern that fits decides.
    // In the name, # takes what stood there.
    private static readonly (string Pattern, string Name)[] Forms =
    [
        ("####-##-##", "On####_##_##"),
        ("####-##", "In####_##"),
        ("####", "In####"),
        ("###", "In###0s"),
        ("##", "In##xx"),
        ("####-W##", "InWeek####_##"),
        ("####-W##-WE", "OnWeekend####_##"),
        ("####-W##-#", "On####_W##_#"),
        ("####-Q#", "InQuarter####_#"),
        ("####-H#", "InHalf####_#"),
        ("####-SP", "InSpring####"),
        ("####-SU", "InSummer####"),
        ("####-FA", "InAutumn####"),
        ("####-WI", "InWinter####"),
        ("####-##-##TMO", "On####_##_##Morning"),
        ("####-##-##TMI", "On####_##_##Midday"),
        ("####-##-##TAF", "On####_##_##Afternoon"),
        ("####-##-##TEV", "On####_##_##Evening"),
        ("####-##-##TNI", "On####_##_##Night"),
        ("PRESENT_REF", "Present"),
        ("PAST_REF", "Past"),
        ("FUTURE_REF", "Future"),
    ];

    /// <summary>The name, which several mentions of one article may share.</summary>
    public static string Of(string value)
    {
        foreach (var (pattern, name) in Forms)
        {
            if (Fits(value, pattern))
            {
                return Fill(name, value, pattern);
            }
        }

        return value.IndexOf('T') > 0 ? "At" + Plain(value) : "On" + Plain(value);
    }

    private static bool Fits(string value, string pattern)
    {
        if (value.Length != pattern.Length)
        {
            return false;
        }

        for (var i = 0; i < value.Length; i++)
        {
            if (pattern[i] == '#' ? !IsDigit(value[i]) : pattern[i] != value[i])
            {
                return false;
            }
        }

        return true;
    }

    private static string Fill(string name, string value, string pattern)
    {
        var filled = new StringBuilder(name.Length);
        var from = 0;
        foreach (var c in name)
        {
            if (c != '#')
            {
                filled.Append(c);
                continue;
            }

            from = pattern.IndexOf('#', from);
            filled.Append(value[from++]);
        }

        return filled.ToString();
    }

    // A value that no scanner of ours writes yet still makes a name.
    private static string Plain(string value)
    {
        var plain = new StringBuilder(value.Length);
        foreach (var c in value)
        {
            plain.Append(IsDigit(c) || c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') ? c : '_');
        }

        return plain.ToString();
    }

    private static bool IsDigit(char c) => c is (>= '0' and <= '9') or 'X';
}
