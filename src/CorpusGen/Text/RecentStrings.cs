using System;

namespace CorpusGen.Text;

/// <summary>
/// Gives equal strings that come again and again, such as the weekdays of an article, as one string. It remembers a fixed number of them and looks at one,
/// so that it costs the same whatever the text; a string that was forgotten is made anew.
/// </summary>
internal sealed class RecentStrings
{
    private const int Remembered = 64;

    private readonly string?[] _strings = new string?[Remembered];

    /// <summary>The string of these characters.</summary>
    public string Of(ReadOnlySpan<char> characters)
    {
        if (characters.IsEmpty)
        {
            return string.Empty;
        }

        var last = characters.Length - 1;
        var hash = (characters[0] * 31) + (characters[last >> 1] * 7) + (characters[last] * 3) + last;
        ref var known = ref _strings[hash % Remembered];
        return known is not null && characters.SequenceEqual(known.AsSpan()) ? known : known = characters.ToString();
    }

    /// <summary>The string that was first of those equal to <paramref name="value"/>, or itself; null for null.</summary>
    public string? Of(string? value) => value is null ? null : Of(value.AsSpan());
}
