using System;
using CorpusGen.Text;

namespace CorpusGen.Citations;

/// <summary>What a citation names as its source: <c>article-key</c>, or <c>article-key#section</c>.</summary>
public static class ArticleTarget
{
    /// <summary>Divides what a file writes; both are null when nothing is written.</summary>
    public static (LocatedWords? Article, LocatedWords? Section) Split(LocatedWords? target)
    {
        if (target is null)
        {
            return (null, null);
        }

        var (article, section) = CommentClaim.SplitSection(target.Text, new SourceSpan(0, target.Text.Length));
        return section is { } span ? (target.Slice(article), target.Slice(span)) : (target, null);
    }

    /// <summary>Divides a text; both are null when there is none.</summary>
    public static (string? Article, string? Section) Split(string? target)
    {
        var text = target.AsSpan();
        var hash = text.IndexOf('#');
        return hash < 0 ? (target, null) : (text.Slice(0, hash).Trim().ToString(), text.Slice(hash + 1).Trim().ToString());
    }
}
