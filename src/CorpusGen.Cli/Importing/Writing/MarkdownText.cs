using System.Text;

namespace CorpusGen.Cli.Importing.Writing;

/// <summary>Writes words such that Markdown reads them as they are (CommonMark 0.31.2).</summary>
internal static class MarkdownText
{
    /// <summary>One line of a paragraph; nothing in it is a mark.</summary>
    public static string Escape(string line)
    {
        var text = new StringBuilder(line.Length + 8);
        for (var i = 0; i < line.Length; i++)
        {
            if (IsMark(line, i))
            {
                text.Append('\\');
            }

            text.Append(line[i]);
        }

        return EscapeBeginning(text.ToString());
    }

    private static bool IsMark(string line, int at) => line[at] switch
    {
        '\\' => at + 1 == line.Length || char.IsAsciiLetterOrDigit(line[at + 1]) is false,
        '`' or '*' => true,

        // Inside a word an underscore is a letter.
        '_' => !(at > 0 && at + 1 < line.Length && char.IsLetterOrDigit(line[at - 1]) && char.IsLetterOrDigit(line[at + 1])),
        '<' => at + 1 < line.Length && (char.IsLetter(line[at + 1]) || line[at + 1] is '/' or '!' or '?'),
        '&' => at + 1 < line.Length && (char.IsAsciiLetterOrDigit(line[at + 1]) || line[at + 1] == '#'),

        // A link is a bracket with an address or a label behind it; a bracket alone is text, unless the file defines its label, and this one defines none.
        '[' => at == 0,
        ']' => at + 1 < line.Length && line[at + 1] is '(' or '[' or ':',
        '|' => true,
        _ => false,
    };

    private static string EscapeBeginning(string line)
    {
        if (line.Length == 0)
        {
            return line;
        }

        if (line[0] is '#' or '>' or '+' or '-' or '=' or '~')
        {
            return "\\" + line;
        }

        // "1986. A great vintage" would be item 1986 of a list.
        var digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits]))
        {
            digits++;
        }

        return digits > 0 && digits < line.Length && line[digits] is '.' or ')' ? line.Insert(digits, "\\") : line;
    }
}
