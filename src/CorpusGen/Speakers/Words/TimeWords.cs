namespace CorpusGen.Speakers.Words;

/// <summary>Words that say when, in the places where a time stands between a subject and its verb. The calendar's words, with AP's abbreviations.</summary>
internal static class TimeWords
{
    public const string All = """
        monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
        today yesterday tomorrow tonight january february march april may june july august september october november december
        jan feb aug sept oct nov dec morning afternoon evening night week weekend month year last earlier later recently ago
        noon midnight midday overnight spring summer autumn fall
        minutes hours days nights weeks weekends months years decades decade hour minute day
        """;
}
