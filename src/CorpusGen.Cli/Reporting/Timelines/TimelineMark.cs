using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Cli.Reporting.Articles;
using CorpusGen.Dates;

namespace CorpusGen.Cli.Reporting.Timelines;

/// <summary>A date on the timeline.</summary>
/// <param name="Number">Its number among the article's dates, counted from 0.</param>
/// <param name="Text">The words.</param>
/// <param name="Value">What they mean, as TIMEX3 writes it.</param>
/// <param name="Earliest">The first day that is meant.</param>
/// <param name="Latest">The last day that is meant.</param>
internal sealed record TimelineMark(int Number, string Text, string Value, DateTime Earliest, DateTime Latest)
{
    /// <summary>The dates of an article that a timeline can show: those that leave neither end open, by the first day that is meant.</summary>
    public static List<TimelineMark> Of(ReportedArticle article) =>
    [
        .. from date in article.Contents.Model.Dates.AsEnumerable().Select((d, i) => (Model: d, Number: i))
           let value = TimexValue.Parse(date.Model.Value)
           let days = (value.Earliest, value.Latest)
           where days is (not null, not null)
           orderby days.Earliest, date.Number
           select new TimelineMark(date.Number, date.Model.Text, date.Model.Value, days.Earliest.GetValueOrDefault(), days.Latest.GetValueOrDefault()),
    ];
}
