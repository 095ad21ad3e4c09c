using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Generator.Emission;

/// <summary>A field of a list with typed members.</summary>
/// <param name="Identifier">Its name.</param>
/// <param name="Summary">Its doc comment, paragraph by paragraph, as XML.</param>
/// <param name="Arguments">What its constructor is called with.</param>
internal sealed record Member(string Identifier, string[] Summary, string[] Arguments);

/// <summary>
/// Writes a list with a public read-only field for each item: the form that compiles fastest (20,000 members: 2.9 s, as properties up to 5 s). A class
/// for each list, because all fields of one class come to life together.
/// </summary>
internal static class MemberClassEmitter
{
    /// <summary>Writes the class.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="name">The name of the class.</param>
    /// <param name="baseType">The list it derives from.</param>
    /// <param name="summary">What it holds, as XML.</param>
    /// <param name="itemType">The type of the items.</param>
    /// <param name="members">The items, in order.</param>
    /// <param name="article">What the items call <c>article</c>; null when they call nothing so.</param>
    public static void Write(SourceWriter writer, string name, string baseType, string summary, string itemType, IEnumerable<Member> members, string? article)
    {
        var all = members.ToArray();
        writer.Line($"/// <summary>{summary}</summary>");
        writer.Line($"public sealed class {name} : {baseType}").Open();
        writer.Line($"internal static readonly {name} Instance = new {name}();").Line();
        foreach (var member in all)
        {
            DocComment.Write(writer, member.Summary);
            writer.Line($"public readonly {itemType} {member.Identifier};").Line();
        }

        writer.Line($"private {name}()").Open();
        if (article is not null && all.Length > 0)
        {
            writer.Line($"var article = {article};");
        }

        writer.Line($"Items = new {itemType}[]").Open();
        foreach (var member in all)
        {
            writer.Line($"{member.Identifier} = new {itemType}({string.Join(", ", member.Arguments)}),");
        }

        writer.Close(";").Close().Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($$"""protected override global::System.Collections.Generic.IReadOnlyList<{{itemType}}> Items { get; }""");
        writer.Close();
    }
}
