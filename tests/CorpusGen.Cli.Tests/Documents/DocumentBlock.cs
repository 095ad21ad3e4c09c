using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace CorpusGen.Cli.Tests.Documents;

/// <summary>A fenced block of a page, with the rules that it says it breaks.</summary>
/// <param name="Language">What stands behind the fence.</param>
/// <param name="Text">Its lines.</param>
internal sealed partial record DocumentBlock(string Language, string Text)
{
    private const string Fence = "```";

    /// <summary>The rules that the block's own remarks name, in the order of the lines. Those of a pragma are silenced, not broken.</summary>
    public IReadOnlyList<string> Rules =>
        [.. Text.Split('\n').Where(l => !l.StartsWith("#pragma", StringComparison.Ordinal)).SelectMany(l => RuleId().Matches(l)).Select(m => m.Value)];

    /// <summary>The blocks of a page, in their order.</summary>
    public static IReadOnlyList<DocumentBlock> Of(string page)
    {
        var blocks = new List<DocumentBlock>();
        List<string>? lines = null;
        var language = "";
        foreach (var line in page.ReplaceLineEndings("\n").Split('\n'))
        {
            if (!line.StartsWith(Fence, StringComparison.Ordinal))
            {
                lines?.Add(line);
            }
            else if (lines is null)
            {
                (lines, language) = ([], line[Fence.Length..].Trim());
            }
            else
            {
                blocks.Add(new DocumentBlock(language, string.Join('\n', lines) + "\n"));
                lines = null;
            }
        }

        return lines is null ? blocks : throw new InvalidDataException($"A block of '{language}' never ends.");
    }

    [GeneratedRegex("CG[0-9]{4}")]
    private static partial Regex RuleId();
}
