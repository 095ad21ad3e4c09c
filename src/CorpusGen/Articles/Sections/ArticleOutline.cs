using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Text;

namespace CorpusGen.Articles.Sections;

/// <summary>The sections of an article, found by what citations call them. Read when the first citation asks; may be shared between threads.</summary>
public sealed class ArticleOutline
{
    private readonly Lazy<SectionTable> _table;

    /// <summary>The outline of an article.</summary>
    public ArticleOutline(ArticleReading article)
        : this(() => article)
    {
    }

    /// <summary>The outline of an article's text, which is read when the first citation asks.</summary>
    /// <param name="path">The file, whose ending tells what form the text has.</param>
    /// <param name="text">The text.</param>
    public ArticleOutline(string path, string text)
        : this(() => ArticleReader.Read(path, text))
    {
    }

    private ArticleOutline(Func<ArticleReading> read) =>
        _table = new Lazy<SectionTable>(() => new SectionTable(SectionReader.Read(read())), LazyThreadSafetyMode.PublicationOnly);

    /// <summary>The sections, in the order of their headings.</summary>
    public EquatableArray<ArticleSection> Sections => _table.Value.Sections;

    /// <summary>
    /// The sections that a citation calls <paramref name="name"/>: by the anchor that GitHub or the heading itself gives (<c>loss-recovery</c>), by
    /// number (<c>5.2.1</c>, <c>section-5.2.1</c>, <c>appendix-A.1</c>, <c>§ 5.2</c>), or by title. An anchor names one; a title may stand over several.
    /// </summary>
    public IReadOnlyList<ArticleSection> Find(string name) => _table.Value.Find(name);

    /// <summary>The innermost section around <paramref name="offset"/> of the file; null in front of the first.</summary>
    public ArticleSection? At(int offset)
    {
        var behind = Halving.FirstFrom(0, Sections.Count, (Sections, offset), static (s, i) => s.Sections[i].Span.Start <= s.offset);
        return behind == 0 ? null : Sections[behind - 1];
    }

    /// <summary>The section that was probably meant: for a number the nearest around it, for a title the nearest spelling; null when none is near.</summary>
    public ArticleSection? Nearest(string name) => _table.Value.Nearest(name);

    /// <summary>What a citation that wrote <paramref name="like"/> should call a section: its number where a number was written, else its title or its anchor.</summary>
    public static string NameOf(ArticleSection section, string like)
    {
        var reference = SectionReference.Read(like);
        if (reference.Number is not null && section.Number is { } number)
        {
            return reference.Prefix + number;
        }

        var isTitle = like.Any(char.IsWhiteSpace) && section.Title.All(SectionReference.CanStandInClaim);
        return isTitle ? section.Title : section.Id ?? section.Anchor;
    }
}
