using System;
using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Analyzers.Tests.Harness;

/// <summary>A marked place of a test's source.</summary>
/// <param name="Id">The rule that is expected there; null where the mark does not say.</param>
/// <param name="Span">The place, in the source without marks.</param>
internal sealed record MarkedSpan(string? Id, TextSpan Span);

/// <summary>Source with places marked as <c>[|…|]</c> or <c>{|CG0002:…|}</c>; marks may nest.</summary>
/// <param name="Text">The source without marks.</param>
/// <param name="Spans">The places, in the order of their ends.</param>
internal sealed record Markup(string Text, IReadOnlyList<MarkedSpan> Spans)
{
    private static readonly string[] Closing = ["|]", "|}"];

    public static Markup Parse(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var open = new Stack<(string? Id, int Start)>();
        var spans = new List<MarkedSpan>();
        for (var i = 0; i < marked.Length; i++)
        {
            var two = i + 1 < marked.Length ? marked.Substring(i, 2) : "";
            if (two == "[|")
            {
                open.Push((null, text.Length));
                i++;
            }
            else if (two == "{|")
            {
                var colon = marked.IndexOf(':', i);
                open.Push((marked[(i + 2)..colon], text.Length));
                i = colon;
            }
            else if (open.Count > 0 && Array.IndexOf(Closing, two) >= 0)
            {
                var (id, start) = open.Pop();
                spans.Add(new MarkedSpan(id, TextSpan.FromBounds(start, text.Length)));
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        return open.Count == 0 ? new Markup(text.ToString(), spans) : throw new FormatException("A mark is never closed: " + marked);
    }
}
