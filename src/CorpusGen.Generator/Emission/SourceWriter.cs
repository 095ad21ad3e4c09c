using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator.Emission;

/// <summary>Writes lines of C# at the current depth. Line ends are LF on every machine.</summary>
internal sealed class SourceWriter
{
    private const int SpacesPerLevel = 4;

    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes code of one or more lines, each at the current depth; without it, an empty line.</summary>
    public SourceWriter Line(string code = "")
    {
        var start = 0;
        while (start <= code.Length)
        {
            var end = code.IndexOf('\n', start);
            end = end < 0 ? code.Length : end;
            if (end > start)
            {
                _text.Append(' ', _depth * SpacesPerLevel).Append(code, start, end - start);
            }

            _text.Append('\n');
            start = end + 1;
        }

        return this;
    }

    /// <summary>Opens a block.</summary>
    public SourceWriter Open()
    {
        Line("{");
        _depth++;
        return this;
    }

    /// <summary>Closes a block.</summary>
    /// <param name="behind">What stands behind the brace, such as a semicolon.</param>
    public SourceWriter Close(string behind = "")
    {
        _depth--;
        return Line("}" + behind);
    }

    /// <summary>All that was written.</summary>
    public SourceText ToSourceText() => SourceText.From(_text.ToString(), Encoding.UTF8, SourceHashAlgorithm.Sha256);
}
