using System;
using System.Text.Json;
using CorpusGen.Citations;

namespace CorpusGen.Cli;

/// <summary>The row that <c>verify</c> writes for a citation.</summary>
internal static class VerdictRow
{
    /// <summary>Writes the row: who asked, the verdict, and where there is something to say, what and where.</summary>
    public static void Write(RowWriter rows, JsonRow asked, CitationVerdict verdict) => rows.Write((asked, verdict), static (json, row) =>
    {
        WriteId(json, row.asked);
        json.WriteString("verdict", NameOf(row.verdict.Kind));
        if (row.verdict.ToProblem() is { } problem)
        {
            json.WriteString("rule", problem.Rule.Id);
            json.WriteString("message", problem.Message);
        }

        if (row.verdict.Section is { Actual: { } section })
        {
            json.WriteString("section", section);
        }

        if (row.verdict.Passage is { } passage)
        {
            json.WriteString("article", passage.Article);
            json.WriteString("path", passage.Path);
            json.WriteNumber("line", passage.Line);
            json.WriteString("source", passage.Text);
            json.WriteString("speaker", passage.Speaker);
        }
    });

    private static void WriteId(Utf8JsonWriter json, JsonRow asked)
    {
        json.WritePropertyName("id");
        if (asked.Element.TryGetProperty("id", out var id))
        {
            id.WriteTo(json);
        }
        else
        {
            json.WriteNumberValue(asked.Line);
        }
    }

    /// <summary>The verdict as rows spell it.</summary>
    public static string NameOf(VerdictKind kind) => kind switch
    {
        VerdictKind.Found => "found",
        VerdictKind.Altered => "altered",
        VerdictKind.NotFound => "not-found",
        VerdictKind.WrongSpeaker => "wrong-speaker",
        VerdictKind.WrongArticle => "wrong-article",
        VerdictKind.OwnWords => "own-words",
        VerdictKind.UnknownArticle => "unknown-article",
        VerdictKind.WrongDate => "wrong-date",
        VerdictKind.TooShort => "too-short",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This verdict has no name."),
    };
}
