using System;
using System.Threading;
using CorpusGen.Articles;
using CorpusGen.Quotes;
using CorpusGen.Speakers.Words;
using CorpusGen.Text;

namespace CorpusGen.Speakers.Names;

/// <summary>
/// Everybody whom an article names, and where: full names, and the surnames and given names that stand for them later. The memory is lent, and
/// names are places in the text: only those that are asked for become strings.
/// </summary>
internal sealed class ArticleNames : IDisposable
{
    /// <summary>The number of nobody.</summary>
    public const int Nobody = -1;

    /// <summary>Characters between two names, in most texts.</summary>
    private const int CharactersPerRun = 32;

    private readonly string _text;
    private readonly LentList<Person> _people = new(64);
    private readonly LentList<Occurrence> _occurrences;
    private readonly NameTable _names;
    private readonly Namesakes _byPart;
    private readonly Roles _roles;
    private readonly RecentStrings _strings = new();

    // By the number of a name: the number of who bears it in full, counted from 1, so that 0 is nobody.
    private readonly LentList<int> _byFullName = new(128);

    private ArticleNames(string text, int runs)
    {
        _text = text;
        _occurrences = new(runs);
        _names = new NameTable(text, ignoresCase: false);
        _byPart = new Namesakes(_people);
        _roles = new Roles(text, _people);
    }

    /// <summary>Where people are named, in order.</summary>
    public ReadOnlySpan<Occurrence> Occurrences => _occurrences.AsSpan();

    /// <summary>Reads the names of an article.</summary>
    public static ArticleNames Read(string text, EquatableArray<Block> blocks, EquatableArray<Quotation> quotations, CancellationToken cancellation)
    {
        using var runs = new LentList<NameRun>((text.Length / CharactersPerRun) + 16, cancellation);
        foreach (var block in blocks)
        {
            if (block.Kind != BlockKind.Boilerplate)
            {
                CollectRuns(text, block.Span, runs, cancellation);
            }
        }

        var names = new ArticleNames(text, runs.Count + 1);
        for (var i = 0; i < runs.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            ref var run = ref runs[i];
            if (run.Words is >= 2 and <= 4)
            {
                names.AddFullName(run);
            }
        }

        var quotation = 0;
        for (var i = 0; i < runs.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            ref var run = ref runs[i];
            while (quotation < quotations.Count
                && (quotations[quotation].Span.End <= run.Name.Start || quotations[quotation].Kind == QuoteKind.Nested))
            {
                quotation++;
            }

            names.AddOccurrence(run, quotation < quotations.Count && quotations[quotation].Span.Contains(run.Name.Start));
        }

        return names;
    }

    /// <summary>The person of a number.</summary>
    public ref readonly Person this[int person] => ref _people[person];

    /// <summary>The string of a mention, a name or a cue, the same one for the same words where they come again soon.</summary>
    public string StringOf(SourceSpan span) => _strings.Of(span.Of(_text.AsSpan()));

    /// <summary>A name, with plain blanks between its words.</summary>
    public string NameAt(SourceSpan span)
    {
        var name = StringOf(span);
        return name.AsSpan().IndexOf('\u00A0') < 0 ? name : name.Replace('\u00A0', ' ');
    }

    /// <summary>
    /// The person whom a name of one word, or a whole one, stands for at <paramref name="position"/>: of those who share a word the one of fitting gender
    /// named last in front of it, else the first behind it; <see cref="Nobody"/> when nobody fits.
    /// </summary>
    public int Find(ReadOnlySpan<char> name, int position, Gender gender = Gender.Unknown)
    {
        var number = _names.Find(name);
        if (number == NameTable.Unlisted)
        {
            return Nobody;
        }

        if (number < _byFullName.Count && _byFullName[number] > 0)
        {
            return _byFullName[number] - 1;
        }

        var before = _byPart.Near(number, position, out var next);
        for (var i = before.Length - 1; i >= 0; i--)
        {
            if (Genders.Fit(_people[before[i]].Gender, gender))
            {
                return before[i];
            }
        }

        return next >= 0 && Genders.Fit(_people[next].Gender, gender) ? next : Nobody;
    }

    /// <summary>The last person in front of <paramref name="position"/> who bears the most of the words, of which the role must be one.</summary>
    public int FindByRole(ReadOnlySpan<char> role, ReadOnlySpan<char> description, int position) => _roles.Bearer(role, description, position);

    /// <summary>The index of the last occurrence that begins in front of <paramref name="position"/>; -1 when there is none.</summary>
    public int LastOccurrenceBefore(int position) =>
        Halving.FirstFrom(0, _occurrences.Count, (_occurrences, position), static (s, i) => s._occurrences[i].Start < s.position) - 1;

    /// <summary>Whether a preposition stands in front of the occurrence: it is no subject.</summary>
    public bool IsGoverned(in Occurrence occurrence)
    {
        var end = occurrence.RowStart;
        while (end > 0 && _text[end - 1] == ' ')
        {
            end--;
        }

        return (Lexicon.Listed(WordBefore(end).Of(_text.AsSpan())) & WordClass.Preposition) != 0;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _people.Dispose();
        _occurrences.Dispose();
        _byFullName.Dispose();
        _names.Dispose();
        _byPart.Dispose();
        _roles.Dispose();
    }

    private static void CollectRuns(string text, SourceSpan span, LentList<NameRun> runs, CancellationToken cancellation)
    {
        var (start, end) = (span.Start, span.End);
        var steps = 0;
        for (var i = start; i < end; i++)
        {
            cancellation.ThrowIfRequestedAt(++steps);
            var c = text[i];
            if ((uint)(c - 'A') > 'Z' - 'A' && (c < '\u00C0' || !char.IsUpper(c)))
            {
                continue;
            }

            if (i > start && char.IsLetterOrDigit(text[i - 1]))
            {
                continue;
            }

            var run = NameRun.Read(text, i, end);
            if (run.Words > 0 && !run.Name.IsEmpty)
            {
                runs.Add(run);
            }

            i = Math.Max(i, run.Span.End - 1);
        }
    }

    private void AddFullName(in NameRun run)
    {
        var number = _names.Add(run.Name);
        if (number == NameTable.Unlisted)
        {
            return;
        }

        var person = BearerOf(number);
        if (person == Nobody)
        {
            person = AddPerson(number, new Person { Name = run.Name });
            AddParts(run.Name, person);
        }

        _people[person].IsPerson |= run.HasTitle;
        AddGender(person, run);
        AddRoles(person, run);
    }

    // The first word, the last one, and for "John Smith Jr." the one in front of the suffix.
    private void AddParts(SourceSpan name, int person)
    {
        var words = name.Of(_text.AsSpan());
        var last = words.LastIndexOfAny(' ', '\u00A0');
        AddPart(SourceSpan.FromBounds(name.Start + last + 1, name.End), person);
        AddPart(new SourceSpan(name.Start, words.IndexOfAny(' ', '\u00A0')), person);
        if ((Lexicon.Listed(words.Slice(last + 1).TrimEnd('.')) & WordClass.NameSuffix) != 0)
        {
            var before = words.Slice(0, last).LastIndexOfAny(' ', '\u00A0');
            AddPart(SourceSpan.FromBounds(name.Start + before + 1, name.Start + last), person);
        }
    }

    private void AddPart(SourceSpan part, int person)
    {
        if (_names.Add(part) is var number && number != NameTable.Unlisted)
        {
            _byPart.Add(number, person);
        }
    }

    // The words in front of the name: those of the row, and a lower-case title such as "spokesperson".
    private void AddRoles(int person, in NameRun run)
    {
        var start = run.Span.Start;
        var before = start - 1;
        if (before > 0 && _text[before] == ' ' && WordBefore(before) is var word && (Lexicon.Listed(word.Of(_text.AsSpan())) & WordClass.Title) != 0)
        {
            start = word.Start;
            _people[person].IsPerson = true;
        }

        if (start < run.Name.Start)
        {
            _roles.Add(person, SourceSpan.FromBounds(start, run.Name.Start));
        }
    }

    private void AddOccurrence(in NameRun run, bool isQuoted)
    {
        var person = Find(run.Name.Of(_text.AsSpan()), run.Name.Start, run.Gender);
        var isTitled = run.HasTitle && run.Words == 1;
        if (person == Nobody)
        {
            if (!isTitled || _names.Add(run.Name) is not (var number and not NameTable.Unlisted))
            {
                return;
            }

            person = AddPerson(number, new Person { Name = run.Name });
        }

        if (isTitled)
        {
            _people[person].IsPerson = true;
            AddGender(person, run);
            AddRoles(person, run);
        }

        _occurrences.Add(new Occurrence(run.Name.Start, run.Span.Start, person, isQuoted));
    }

    private int AddPerson(int name, Person person)
    {
        while (_byFullName.Count <= name)
        {
            _byFullName.Add(0);
        }

        _people.Add(person);
        _byFullName[name] = _people.Count;
        return _people.Count - 1;
    }

    private int BearerOf(int name) => name < _byFullName.Count ? _byFullName[name] - 1 : Nobody;

    private void AddGender(int person, in NameRun run)
    {
        ref var known = ref _people[person];
        known.Gender = known.Gender == Gender.Unknown ? run.Gender : known.Gender;
    }

    private SourceSpan WordBefore(int end)
    {
        var start = end;
        while (start > 0 && char.IsLetter(_text[start - 1]))
        {
            start--;
        }

        return SourceSpan.FromBounds(start, end);
    }
}
