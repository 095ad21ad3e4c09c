using System;

namespace CorpusGen.Speakers.Words;

/// <summary>All word lists in one table, read once.</summary>
internal static class Lexicon
{
    private static readonly WordTable Table = Build();

    /// <summary>The classes of <paramref name="word"/>.</summary>
    public static WordClass Of(ReadOnlySpan<char> word)
    {
        var classes = Table.Find(word);
        return classes != WordClass.None ? classes : ByEnding(word);
    }

    // Words that no list has: the endings of adverbs and of regular pasts tell most of them.
    private static WordClass ByEnding(ReadOnlySpan<char> word) =>
        word.Length > 4 && EndsWith(word, 'l', 'y') ? WordClass.Adverb
        : word.Length > 4 && EndsWith(word, 'e', 'd') ? WordClass.Verb | WordClass.Participle
        : word.Length > 5 && EndsWith(word, 'n', 'g') && word[word.Length - 3] == 'i' ? WordClass.Gerund
        : WordClass.None;

    /// <summary>The classes that the lists give to <paramref name="word"/>; nothing is told by its ending.</summary>
    public static WordClass Listed(ReadOnlySpan<char> word) => Table.Find(word);

    private static bool EndsWith(ReadOnlySpan<char> word, char last2, char last) => word[word.Length - 1] == last && word[word.Length - 2] == last2;

    private static WordTable Build()
    {
        var table = new WordTable();
        AddFunctionWords(table);
        table.AddAll(TimeWords.All, WordClass.Time);
        table.AddAll(TitleWords.Masculine, WordClass.Title | WordClass.MasculineTitle);
        table.AddAll(TitleWords.Feminine, WordClass.Title | WordClass.FeminineTitle);
        table.AddAll(TitleWords.Neutral, WordClass.Title);
        table.AddAll(GivenNames.Masculine, WordClass.MasculineName);
        table.AddAll(GivenNames.Feminine, WordClass.FeminineName);
        table.AddAll(TitleWords.Abbreviated, WordClass.Abbreviation);
        table.AddAll(TitleWords.Institutions, WordClass.Institution);
        table.AddAll(TitleWords.Suffixes, WordClass.NameSuffix);
        table.AddAll(PlainVerbs.Forms, WordClass.Verb);
        table.AddAll(PlainVerbs.Participles, WordClass.Verb | WordClass.Participle);
        table.AddAll(SpeechNouns.Cues, WordClass.CueNoun);
        table.AddAll(SpeechNouns.Works, WordClass.WorkNoun);
        table.AddAll(SpeechNouns.Views, WordClass.ViewNoun);
        table.AddAll(SpeechNouns.Sources, WordClass.SourceWord);
        table.AddAll(CueVerbs.Frame, WordClass.Frame | WordClass.Verb);
        table.AddAll(PlainNouns.EndingInLy, WordClass.Noun);
        table.AddAll(CueVerbs.Hearer, WordClass.Hearer);
        table.AddAll(CueVerbs.Aspect, WordClass.Aspect);
        AddVerbs(table, CueVerbs.Say, WordClass.Say);
        AddVerbs(table, CueVerbs.Call, WordClass.Call);
        AddVerbs(table, CueVerbs.Hold, WordClass.Call | WordClass.Hold);
        return table;
    }

    private static void AddFunctionWords(WordTable table)
    {
        table.AddAll(FunctionWords.Be, WordClass.Auxiliary | WordClass.Be);
        table.AddAll(FunctionWords.Auxiliaries, WordClass.Auxiliary);
        table.AddAll(FunctionWords.Adverbs, WordClass.Adverb);
        table.AddAll(FunctionWords.SubjectPronouns, WordClass.SubjectPronoun);
        table.AddAll(FunctionWords.ObjectPronouns, WordClass.ObjectPronoun);
        table.AddAll(FunctionWords.Determiners, WordClass.Determiner);
        table.AddAll(FunctionWords.Prepositions, WordClass.Preposition);
        table.AddAll(FunctionWords.Conjunctions, WordClass.Conjunction);
        table.AddAll(FunctionWords.Subordinators, WordClass.Subordinator);
        table.AddAll(FunctionWords.Relatives, WordClass.Relative);
    }

    private static void AddVerbs(WordTable table, string lemmas, WordClass cue)
    {
        foreach (var entry in lemmas.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            var lemma = entry.TrimEnd('*', '+');
            var noun = entry[entry.Length - 1] == '+' ? WordClass.Nounish : WordClass.None;
            var doubles = entry[entry.Length - 1] == '*' || Inflection.DoublesByRule(lemma);
            table.Add(lemma, cue | WordClass.Base | noun);
            table.Add(Inflection.ThirdPerson(lemma), cue | WordClass.Third | noun);
            table.Add(Inflection.Gerund(lemma, doubles), cue | WordClass.Gerund);
            var irregular = IrregularOf(lemma);
            table.Add(irregular is null ? Inflection.Past(lemma, doubles) : irregular[1], cue | WordClass.Verb | WordClass.Participle);
            if (irregular is not null && !string.Equals(irregular[1], irregular[2], StringComparison.Ordinal))
            {
                table.Add(irregular[2], cue | WordClass.Participle | WordClass.Verb);
            }
        }
    }

    private static string[]? IrregularOf(string lemma)
    {
        foreach (var entry in CueVerbs.Irregular.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (entry.StartsWith(lemma + "/", StringComparison.Ordinal))
            {
                return entry.Split('/');
            }
        }

        return null;
    }
}
