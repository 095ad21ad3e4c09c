using System.Collections.Generic;
using System.Threading;
using CorpusGen.Text;

namespace CorpusGen.Citations;

/// <summary>
/// Finds a citation with editor's marks. Each mark is read literally first; what cannot be read so is left out, replaced or added. Of
/// several readings the one that omits least is given. The work is bounded: at most <see cref="MaximumMarks"/> marks,
/// <see cref="MaximumPlans"/> ways to read the brackets, and <see cref="MaximumSteps"/> comparisons of a stretch with a place; a citation
/// that needs more is not found.
/// </summary>
internal sealed class MarkedMatcher
{
    /// <summary>A citation with more marks than this is read literally only.</summary>
    public const int MaximumMarks = 256;

    /// <summary>The number of ways to read the brackets that are tried.</summary>
    public const int MaximumPlans = 18;

    /// <summary>The number of comparisons in all.</summary>
    public const int MaximumSteps = 100_000;

    /// <summary>The words of the source that a bracket may stand for.</summary>
    public const int WordsInBracket = 6;

    private const int BracketsToCombine = 4;
    private const int StepsOfReach = 8;
    private const int NoParent = -1;

    private readonly CorpusPlaces _places;
    private readonly CitationWords _citation;
    private readonly PhraseMatcher _phrases;
    private readonly WordWalker _walker;
    private readonly CancellationToken _cancellation;
    private int _steps;

    /// <summary>Prepares to look for a citation.</summary>
    public MarkedMatcher(CorpusPlaces places, CitationWords citation, CancellationToken cancellation)
    {
        _places = places;
        _citation = citation;
        _phrases = new PhraseMatcher(places.Index, citation, cancellation);
        _walker = new WordWalker(places.Index, citation);
        _cancellation = cancellation;
    }

    /// <summary>The places inside <paramref name="scope"/>, which is whole articles; none when there are no marks.</summary>
    public List<SourceMatch> Find(TokenRange scope)
    {
        var matches = new List<SourceMatch>();
        if (_citation.Marks.Count is 0 or > MaximumMarks)
        {
            return matches;
        }

        foreach (var marks in Readings(scope))
        {
            if (CitationPlan.Create(_citation, marks) is { } plan)
            {
                Find(plan, scope, matches);
            }

            if (matches.Count > 0)
            {
                break;
            }
        }

        return matches;
    }

    // Which marks are marks: ellipses always (each is tried literally on the way), brackets as the source has them or not.
    private IEnumerable<List<CitationMark>> Readings(TokenRange scope)
    {
        var brackets = _citation.Marks.FindAll(m => m.Kind != CitationMarkKind.Ellipsis);
        yield return _citation.Marks.FindAll(m => m.Kind == CitationMarkKind.Ellipsis);
        if (brackets.Count == 0)
        {
            yield break;
        }

        if (brackets.Count > BracketsToCombine)
        {
            yield return _citation.Marks.FindAll(m => m.Kind == CitationMarkKind.Ellipsis || !StandsIn(m, scope));
            yield return _citation.Marks;
            yield break;
        }

        for (var count = 1; count <= brackets.Count; count++)
        {
            for (var chosen = 1; chosen < 1 << brackets.Count; chosen++)
            {
                if (BitCount(chosen) == count)
                {
                    var set = chosen;
                    yield return _citation.Marks.FindAll(m => m.Kind == CitationMarkKind.Ellipsis || ((set >> brackets.IndexOf(m)) & 1) == 1);
                }
            }
        }
    }

    private bool StandsIn(CitationMark mark, TokenRange scope)
    {
        var found = new List<TokenRange>();
        _phrases.Find(new TokenRange(mark.First, mark.End), scope, found);
        return found.Count > 0;
    }

    private static int BitCount(int bits)
    {
        var count = 0;
        for (; bits != 0; bits &= bits - 1)
        {
            count++;
        }

        return count;
    }

    // Through the rarest stretch to the articles that can have all of them.
    private void Find(CitationPlan plan, TokenRange scope, List<SourceMatch> matches)
    {
        var (rarest, cost) = (0, long.MaxValue);
        for (var i = 0; i < plan.Stretches.Count; i++)
        {
            var stretchCost = _phrases.CostOf(plan.Stretches[i]);
            if (stretchCost < cost)
            {
                (rarest, cost) = (i, stretchCost);
            }
        }

        var anchors = new List<TokenRange>();
        _phrases.Find(plan.Stretches[rarest], scope, anchors);
        var last = -1;
        foreach (var anchor in anchors)
        {
            var article = _places.Index.ArticleOf(anchor.First);
            if (article != last && _steps < MaximumSteps)
            {
                last = article;
                FindInArticle(plan, _places.TokensOf(article), matches);
            }
        }
    }

    private void FindInArticle(CitationPlan plan, TokenRange article, List<SourceMatch> matches)
    {
        var starts = new List<TokenRange>();
        _phrases.Find(plan.Stretches[0], article, starts);
        var states = new List<State>(starts.Count);
        foreach (var start in starts)
        {
            if (!plan.Before.EndsWithBracket || !IsBracket(start.First - 1))
            {
                states.Add(new State(start, 0, NoParent));
            }
        }

        var layer = 0;
        _steps += starts.Count;
        for (var next = 1; next < plan.Stretches.Count && states.Count > layer; next++)
        {
            _cancellation.ThrowIfCancellationRequested();
            var end = states.Count;
            Advance(plan, next, article, states, layer, end);
            layer = end;
        }

        for (var i = layer; i < states.Count && _steps < MaximumSteps; i++)
        {
            if (!plan.Behind.BeginsWithBracket || !IsBracket(states[i].Piece.End))
            {
                matches.Add(ToMatch(plan, states, i));
            }
        }
    }

    // From every state of a layer over a gap to the next stretch.
    private void Advance(CitationPlan plan, int next, TokenRange article, List<State> states, int layer, int layerEnd)
    {
        var step = new GapStep(plan.Gaps[next - 1], plan.Stretches[next - 1], plan.Stretches[next], states);
        var places = new List<TokenRange>();
        if (step.Gap.HasEllipsis)
        {
            _phrases.Find(step.Next, article, places);
            _steps += places.Count;
        }

        for (var i = layer; i < layerEnd && _steps < MaximumSteps; i++)
        {
            if (step.Gap.IsLiteral)
            {
                AddLiteral(step, i);
            }

            if (step.Gap.BeginsWithBracket && IsBracket(states[i].Piece.End))
            {
                continue;
            }

            if (step.Gap.HasEllipsis)
            {
                AddBehindEllipsis(step, i, places);
            }
            else
            {
                AddBehindBracket(step, i);
            }
        }
    }

    private void AddLiteral(GapStep step, int parent)
    {
        _steps++;
        var state = step.States[parent];
        var start = _walker.Forward(step.Previous.End, step.Next.First, state.Piece.End, -1);
        var end = start == WordWalker.Fails ? start : _walker.Forward(step.Next.First, step.Next.End, start, -1);
        if (end != WordWalker.Fails)
        {
            step.Keep(new State(new TokenRange(start, end), state.Omitted, parent));
        }
    }

    private void AddBehindEllipsis(GapStep step, int parent, List<TokenRange> places)
    {
        var (left, omitted) = (step.States[parent].Piece.End, step.States[parent].Omitted);
        var reach = _places.ReachOf(left - 1);
        _steps += StepsOfReach;
        for (var p = FirstFrom(places, left); p < places.Count && places[p].First < reach && _steps < MaximumSteps; p++)
        {
            _steps++;
            if (!step.Gap.EndsWithBracket || !IsBracket(places[p].First - 1))
            {
                step.Keep(new State(places[p], omitted + places[p].First - left, parent));
            }
        }
    }

    private void AddBehindBracket(GapStep step, int parent)
    {
        var (left, omitted) = (step.States[parent].Piece.End, step.States[parent].Omitted);
        var limit = step.Gap.Brackets * WordsInBracket;
        var words = 0;
        for (var place = left; ; place++)
        {
            _steps++;
            var end = _walker.Forward(step.Next.First, step.Next.End, place, -1);
            if (end != WordWalker.Fails)
            {
                step.Keep(new State(new TokenRange(place, end), omitted + place - left, parent));
            }

            words += (_places.Index.NatureOf(place) & WordNature.Word) != 0 ? 1 : 0;
            if (words > limit || limit == 0 || !MayReplace(left, place))
            {
                return;
            }
        }
    }

    // A bracket stands for words of one paragraph, and not where the source has a bracket of its own.
    private bool MayReplace(int first, int token) =>
        _places.Index.Codes[token] >= 0 && !IsBracket(token) && _places.Index.ParagraphOf(token) == _places.Index.ParagraphOf(first);

    private bool IsBracket(int token) =>
        token >= 0 && token < _places.Index.Codes.Length && (_places.Index.NatureOf(token) & WordNature.Bracket) != 0;

    private static int FirstFrom(List<TokenRange> places, int token) =>
        Halving.FirstFrom(0, places.Count, (places, token), static (s, i) => s.places[i].First < s.token);

    private static SourceMatch ToMatch(CitationPlan plan, List<State> states, int state)
    {
        var pieces = new TokenRange[plan.Stretches.Count];
        var omitted = states[state].Omitted;
        for (var i = pieces.Length - 1; i >= 0; i--)
        {
            pieces[i] = states[state].Piece;
            state = states[state].Parent;
        }

        return new SourceMatch(pieces, omitted, plan);
    }

    private readonly record struct State(TokenRange Piece, int Omitted, int Parent);

    // A step over one gap; of two ways to the same place the one that omits less is kept.
    private sealed class GapStep(PlanGap gap, TokenRange previous, TokenRange next, List<State> states)
    {
        private readonly Dictionary<TokenRange, int> _best = [];

        public PlanGap Gap => gap;

        public TokenRange Previous => previous;

        public TokenRange Next => next;

        public List<State> States => states;

        public void Keep(State state)
        {
            if (!_best.TryGetValue(state.Piece, out var known))
            {
                _best.Add(state.Piece, states.Count);
                states.Add(state);
            }
            else if (state.Omitted < states[known].Omitted)
            {
                states[known] = state;
            }
        }
    }
}
