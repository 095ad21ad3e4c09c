using System;
using CorpusGen.Speakers.Words;

namespace CorpusGen.Speakers.Names;

/// <summary>Tells a speaker who has a name, "Hanna Berg" or "the Kremlin", from one that is only described: "a joint statement", "the two", "U.S. marines chief".</summary>
internal static class Unnamed
{
    /// <summary>
    /// Whether <paramref name="speaker"/> is a description. Its head decides, the last word in front of a preposition or a comma: where it is written in lower case, or
    /// nothing but determiners stands there, nobody is named. A writing without cases has names alone, and a name that is written small is taken for a description.
    /// </summary>
    public static bool Is(string speaker)
    {
        var head = default(ReadOnlySpan<char>);
        var rest = speaker.AsSpan();
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf(' ');
            var word = end < 0 ? rest : rest.Slice(0, end);
            rest = end < 0 ? default : rest.Slice(end + 1);
            var classes = Lexicon.Listed(word);
            if (!head.IsEmpty && char.IsLower(word.IsEmpty ? ' ' : word[0]) && (classes & WordClass.Preposition) != 0)
            {
                break;
            }

            head = word.IsEmpty || (classes & WordClass.Determiner) != 0 ? head : word;
            if (!word.IsEmpty && word[word.Length - 1] == ',')
            {
                break;
            }
        }

        return head.IsEmpty || char.IsLower(head[0]);
    }
}
