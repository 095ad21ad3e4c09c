using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Articles;
using CorpusGen.Dates;
using CorpusGen.Problems;

namespace CorpusGen.Project;

/// <summary>How large a typed corpus may become. The generator keeps to these numbers, and the analyzer tells of them (CG0204).</summary>
public static class CorpusLimits
{
    /// <summary>
    /// The typed members of one list: the quotations or the dates of one article, or the speakers of the corpus. What is beyond stands in the list alone.
    /// The runtime counts the fields of a type in 16 bits and does not load a type with more than 65,535 of them.
    /// </summary>
    public const int MembersInList = 30_000;

    /// <summary>
    /// The quotations and dates of a corpus up to which a typed member for each makes sense. Beyond, members are still made, and the compiler
    /// takes minutes: a corpus of that size is better divided into class libraries of its own.
    /// </summary>
    public const int Members = 500_000;

    /// <summary>Whether a date has a typed member: lengths of time and what recurs are no points of a timeline.</summary>
    public static bool HasMember(Timex date) => date.Type is TimexType.Date or TimexType.Time;

    /// <summary>What is beyond the limits (CG0206): each article with too long a list, the speakers, the whole corpus.</summary>
    public static IEnumerable<Problem> Check(CorpusReading corpus)
    {
        var members = 0L;
        foreach (var article in corpus.Articles)
        {
            var (quotations, dates) = (article.Quotations.Count, article.Dates.Count(HasMember));
            members += quotations + dates;
            if (quotations > MembersInList)
            {
                yield return List($"{article.Path} has {Show(quotations)} quotations");
            }

            if (dates > MembersInList)
            {
                yield return List($"{article.Path} has {Show(dates)} dates");
            }
        }

        if (corpus.Speakers.Speakers.Count > MembersInList)
        {
            yield return List($"The corpus has {Show(corpus.Speakers.Speakers.Count)} speakers");
        }

        if (members > Members)
        {
            yield return new Problem(Rules.TooManyMembers, null, default,
            [
                $"The corpus has {Show(members)} quotations and dates",
                $"beyond {Show(Members)} the compiler takes minutes: divide it into class libraries that hold a corpus each, and reference those",
            ]);
        }
    }

    private static Problem List(string what) => new(
        Rules.TooManyMembers,
        null,
        default,
        [what, $"the first {Show(MembersInList)} have a typed member, the others stand in the list alone"]);

    private static string Show(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
