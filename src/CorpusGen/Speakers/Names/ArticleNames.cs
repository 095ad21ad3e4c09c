using System;
using System.Collections.Generic;
using CorpusGen.Articles;
using CorpusGen.Quotes;
using CorpusGen.Speakers.Words;
using CorpusGen.Text;

namespace CorpusGen.Speakers.Names;

/// <summary>Everybody whom an article names, and where: full names, and the surnames and given names that stand for them later.</summary>
internal sealed class ArticleNames
{
    /// <summary>Characters between two names, in most texts.</summary>
    private const int CharactersPerRun = 32;

    private readonly string _text;
    private readonly List<Occurrence> _occurrences = [];
    private readonly Dictionary<string, Person> _byFullName = new(StringComparer.Ordinal);
    private readonly Namesakes _byPart = new();
    private readonly Namesakes _byRole = new();

    private ArticleNames(string text) => _text = text;

    /// <summary>Where people are named, in order.</summary>
    public IReadOnlyList<Occurrence> Occurrences => _occurrences;

    /// <summary>The people, in the order of their first full names.</summary>
    public List<Person> People { get; } = [];

    /// <summary>Reads the names of an article.</summary>
    public static ArticleNames Read(string text, EquatableArray<Block> blocks, EquatableArray<Quotation> quotations)
    {
        var names = new ArticleNames(text);
        using var runs = new LentList<NameRun>((text.Length / CharactersPerRun) + 16);
        foreach (var block in blocks)
        {
            if (block.Kind != BlockKind.Boilerplate)
            {
                CollectRuns(text, block.Span, runs);
            }
        }

        foreach (var run in runs.AsSpan())
        {
            names.AddFullName(run);
        }

        var quotation = 0;
        foreach (var run in runs.AsSpan())
        {
            while (quotation < quotations.Count && (quotations[quotation].Span.End <= run.Name.Start || quotations[quotation].Kind == QuoteKind.Nested))
            {
                quotation++;
            }

            names.AddOccurrence(run, quotation < quotations.Count && quotations[quotation].Span.Contains(run.Name.Start));
        }

        return names;
    }

    /// <summary>The person whom a name of one word, or a whole one, stands for at <paramref name="position"/>; null when nobody fits.</summary>
    public Person? Find(string name, int position, Gender gender = Gender.Unknown) =>
        _byFullName.TryGetValue(name, out var whole) ? whole : _byPart.Nearest(name, position, gender);

    /// <summary>The last person in front of <paramref name="position"/> who bears the most of the words, of which the role must be one.</summary>
    public Person? FindByRole(string role, string[] words, int position) => _byRole.WithMostRoles(role, words, position);

    /// <summary>The index of the last occurrence that begins in front of <paramref name="position"/>; -1 when there is none.</summary>
    public int LastOccurrenceBefore(int position)
    {
        var (low, high) = (0, _occurrences.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _occurrences[middle].Start < position ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    private static void CollectRuns(string text, SourceSpan span, LentList<NameRun> runs)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (text[i] is (< 'A' or > 'Z') and < '\u00C0' || !char.IsUpper(text[i]) || (i > span.Start && char.IsLetterOrDigit(text[i - 1])))
            {
                continue;
            }

            var run = NameRun.Read(text, i, span.End);
            if (run.Words > 0 && !run.Name.IsEmpty)
            {
                runs.Add(run);
            }

            i = Math.Max(i, run.Span.End - 1);
        }
    }

    private void AddFullName(NameRun run)
    {
        if (run.Words is < 2 or > 4)
        {
            return;
        }

        var name = run.NameOf(_text);
        if (!_byFullName.TryGetValue(name, out var person))
        {
            person = new Person(name, run.Name.Start);
            _byFullName.Add(name, person);
            People.Add(person);
            _byPart.Add(name.Substring(name.LastIndexOf(' ') + 1), person);
            _byPart.Add(name.Substring(0, name.AsSpan().IndexOf(' ')), person);
            _byPart.Add(WithoutSuffix(name), person);
        }

        person.IsPerson |= run.HasTitle;
        person.Gender = person.Gender == Gender.Unknown ? run.Gender : person.Gender;
        AddRoles(person, run);
    }

    // "John Smith Jr." is also a Smith.
    private static string WithoutSuffix(string name)
    {
        var last = name.LastIndexOf(' ');
        if ((Lexicon.Listed(name.AsSpan(last + 1).TrimEnd('.')) & WordClass.NameSuffix) == 0 || last <= 0)
        {
            return name;
        }

        var before = name.LastIndexOf(' ', last - 1);
        return name.Substring(before + 1, last - before - 1).TrimEnd(',');
    }

    // The words in front of the name: those of the row, and a lower-case title such as "spokesperson".
    private void AddRoles(Person person, NameRun run)
    {
        var start = run.Span.Start;
        var before = start - 1;
        if (before > 0 && _text[before] == ' ')
        {
            var wordStart = before;
            while (wordStart > 0 && char.IsLetter(_text[wordStart - 1]))
            {
                wordStart--;
            }

            if ((Lexicon.Listed(_text.AsSpan(wordStart, before - wordStart)) & WordClass.Title) != 0)
            {
                start = wordStart;
                person.IsPerson = true;
            }
        }

        if (start >= run.Name.Start)
        {
            return;
        }

        foreach (var word in _text.Substring(start, run.Name.Start - start).Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            var role = word.TrimEnd('.').ToLowerInvariant();
            if (person.AddRole(role))
            {
                _byRole.Add(role, person);
            }
        }
    }

    private void AddOccurrence(NameRun run, bool isQuoted)
    {
        var name = run.NameOf(_text);
        if (Find(name, run.Name.Start, run.Gender) is not { } person)
        {
            if (!run.HasTitle || run.Words != 1)
            {
                return;
            }

            person = new Person(name, run.Name.Start) { IsPerson = true, Gender = run.Gender };
            _byFullName.Add(name, person);
        }

        if (run.HasTitle && run.Words == 1)
        {
            person.IsPerson = true;
            person.Gender = person.Gender == Gender.Unknown ? run.Gender : person.Gender;
            AddRoles(person, run);
        }

        _occurrences.Add(new Occurrence(run.Name.Start, run.Name.End, person, IsGoverned(run.Span.Start), isQuoted));
    }

    private bool IsGoverned(int start)
    {
        var end = start;
        while (end > 0 && _text[end - 1] == ' ')
        {
            end--;
        }

        var wordStart = end;
        while (wordStart > 0 && char.IsLetter(_text[wordStart - 1]))
        {
            wordStart--;
        }

        return (Lexicon.Listed(_text.AsSpan(wordStart, end - wordStart)) & WordClass.Preposition) != 0;
    }
}
