using System;
using CorpusGen.Citations;
using CorpusGen.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Completion.Typing;

/// <summary>The parts of a citation that can be offered.</summary>
internal enum CitationPart
{
    /// <summary>The article's key.</summary>
    Article,

    /// <summary>The speaker's name.</summary>
    Speaker,

    /// <summary>The quoted words.</summary>
    Words,
}

/// <summary>A citation in the making: where the caret stands in it, and what is known of the rest.</summary>
/// <param name="Part">The part in which the caret stands.</param>
/// <param name="Typed">What of this part stands in front of the caret.</param>
/// <param name="Whole">What an offer replaces: what was typed, and where the part is closed already, all of it.</param>
/// <param name="Caret">The caret, in UTF-16 code units of the file.</param>
/// <param name="Rest">What the citation says beside this part. Its text is empty where no words are quoted yet.</param>
internal sealed record TypedCitation(CitationPart Part, LocatedWords Typed, LocatedWords Whole, int Caret, Citation Rest)
{
    /// <summary>The assembly in whose corpus the words must stand; null when any corpus will do.</summary>
    public IAssemblySymbol? Owner { get; init; }

    /// <summary>Whether the file could not be read back with these words in place of <see cref="Whole"/>; null when its form can hold any words.</summary>
    public Func<string, bool>? Refuses { get; init; }

    /// <summary>The stretch of the file from the part's first character to the caret.</summary>
    public TextSpan Span => TextSpan.FromBounds(Math.Min(Typed.Source.Start, Caret), Caret);

    /// <summary>The change of the file that puts words in; null when its form cannot hold them there.</summary>
    /// <param name="words">What is offered, on one line.</param>
    public TextChange? Write(string words)
    {
        if (Refuses?.Invoke(words) == true || Whole.Replace(new SourceSpan(0, Whole.Text.Length), words) is not { } edits)
        {
            return null;
        }

        // What lies between the edits belongs to the words too: signs of comment lines, tags.
        var end = Math.Max(Caret, edits[edits.Count - 1].Span.End);
        return new TextChange(TextSpan.FromBounds(Math.Min(Caret, edits[0].Span.Start), end), edits[0].Text);
    }

    /// <summary>The citation with this part filled in.</summary>
    public Citation With(string offer) => Part switch
    {
        CitationPart.Article => Rest with { Article = offer },
        CitationPart.Speaker => Rest with { Speaker = offer },
        _ => Rest with { Text = offer },
    };
}
