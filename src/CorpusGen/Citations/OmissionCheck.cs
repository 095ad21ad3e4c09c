namespace CorpusGen.Citations;

/// <summary>Finds what an ellipsis or a bracket hides of the meaning: a negation, or that two people speak (CG0008).</summary>
internal static class OmissionCheck
{
    /// <summary>What is hidden, as a sentence without its full stop; null when nothing is.</summary>
    public static string? Find(CorpusPlaces places, CitationWords citation, SourceMatch match)
    {
        if (match.Plan is not { } plan)
        {
            return null;
        }

        if (plan.Negation >= 0)
        {
            return $"The bracket adds \"{citation.List.TextOf(plan.Negation).ToString()}\"";
        }

        for (var i = 0; i < plan.Gaps.Count; i++)
        {
            var (left, right) = (match.Pieces[i], match.Pieces[i + 1]);
            var hidden = Negation(places, new TokenRange(left.End, right.First));
            if (hidden is not null)
            {
                return plan.Gaps[i].HasEllipsis ? $"The ellipsis leaves out \"{hidden}\"" : $"The bracket replaces \"{hidden}\"";
            }

            var (first, second) = (SpeakerOf(places, left), SpeakerOf(places, right));
            if (plan.Gaps[i].HasEllipsis && first is not null && second is not null && first != second)
            {
                return $"The ellipsis joins words of {first} and of {second}";
            }
        }

        return null;
    }

    private static string? Negation(CorpusPlaces places, TokenRange omitted)
    {
        for (var token = omitted.First; token < omitted.End; token++)
        {
            if ((places.Index.NatureOf(token) & WordNature.Negation) != 0)
            {
                return places.TextOf(places.Locate(new TokenRange(token, token + 1)));
            }
        }

        return null;
    }

    private static string? SpeakerOf(CorpusPlaces places, TokenRange piece)
    {
        var article = places.Index.ArticleOf(piece.First);
        var quotations = places.Articles[article].Quotations;
        foreach (var number in places.QuotationsAround(article, piece))
        {
            if (quotations[number].Speaker is { } speaker)
            {
                return speaker;
            }
        }

        return null;
    }
}
