using System.Text;

namespace CorpusGen.Text;

/// <summary>Brings a text that may go over several lines into one.</summary>
public static class OneLine
{
    /// <summary>The text with one blank for any stretch of white space, and none around it.</summary>
    public static string Of(string text)
    {
        var line = new StringBuilder(text.Length);
        var isBlank = false;
        foreach (var c in text)
        {
            if (Characters.IsBlank(Characters.KindOf(c)))
            {
                isBlank = line.Length > 0;
                continue;
            }

            if (isBlank)
            {
                line.Append(' ');
                isBlank = false;
            }

            line.Append(c);
        }

        return line.ToString();
    }
}
