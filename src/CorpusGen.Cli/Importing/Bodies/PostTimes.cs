using System.Collections.Generic;
using CorpusGen.Cli.Importing.Pages;

namespace CorpusGen.Cli.Importing.Bodies;

/// <summary>
/// Finds the times that head the posts of a live blog. A page says once when its article was published, and that time is none of its words; times that stand
/// in front of one text after the other say when each was written.
/// </summary>
/// <param name="tree">The page.</param>
/// <param name="blocks">Its paragraphs.</param>
/// <param name="scores">Their scores.</param>
internal sealed class PostTimes(PageTree tree, IReadOnlyList<TextBlock> blocks, BlockScores scores)
{
    // A single one is the article's own.
    private const int FewestPosts = 2;

    /// <summary>The paragraphs of an article, each behind the time that heads it.</summary>
    /// <param name="kept">The numbers of its paragraphs, in order.</param>
    public List<TextBlock> Add(List<int> kept)
    {
        var headed = kept.FindAll(IsHeaded);
        if (headed.Count < FewestPosts)
        {
            return kept.ConvertAll(i => blocks[i]);
        }

        var posts = new HashSet<int>(headed);
        return kept.ConvertAll(i => posts.Contains(i) ? Behind(blocks[i - 1], blocks[i]) : blocks[i]);
    }

    private static TextBlock Behind(TextBlock time, TextBlock text) => text with { Text = $"{time.Text}\n{text.Text}", Words = time.Words + text.Words };

    // Where posts end with their times, the first of them has none in front.
    private bool IsHeaded(int block)
    {
        if (block == 0 || !blocks[block - 1].IsTime || blocks[block].Rows is not null)
        {
            return false;
        }

        var post = blocks[block - 1].Node;
        while (scores.Inside(post) is var (start, end) && end - start < 2 && tree[post].Parent >= 0)
        {
            post = tree[post].Parent;
        }

        var (first, behind) = scores.Inside(post);
        return scores.HintOf(post) != Hints.Never && blocks[first].IsTime && block < behind;
    }
}
