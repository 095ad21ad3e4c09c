using CorpusGen.Generator.Models;
using CorpusGen.Generator.Naming;
using CorpusGen.Text;

namespace CorpusGen.Generator.Emission;

/// <summary>A member that stays for a quotation that is gone.</summary>
/// <param name="Identifier">Its name.</param>
/// <param name="Tombstone">What became of the quotation.</param>
internal sealed record TombstoneMember(string Identifier, Tombstone Tombstone);

/// <summary>
/// Writes what stays of locked quotations that their sources do not have any more: the code that uses them still binds, so that the analyzer can say what
/// became of them (CG0014) instead of the compiler that there is no such member.
/// </summary>
internal static class TombstoneEmitter
{
    /// <summary>The attribute that tells it.</summary>
    public static string AttributeOf(Tombstone tombstone) =>
        $"[global::CorpusGen.ChangedSource({Literal.Of(tombstone.Quotation)}, {Literal.Of(tombstone.Explanation)})]";

    /// <summary>Writes members that are used as quotations are.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="members">The members.</param>
    /// <param name="modifiers">Their modifiers.</param>
    public static void Write(SourceWriter writer, EquatableArray<TombstoneMember> members, string modifiers)
    {
        foreach (var (identifier, tombstone) in members)
        {
            var message = $"{tombstone.Quotation} {tombstone.Explanation}";
            DocComment.Write(writer, [DocComment.Text(message)]);
            writer.Line(AttributeOf(tombstone));
            writer.Line($"{modifiers} global::CorpusGen.Quote {identifier} => throw new global::CorpusGen.CitationException({Literal.Of(message)});").Line();
        }
    }

    /// <summary>Writes what stays of an article that is gone: a class in place of its property.</summary>
    public static void Write(SourceWriter writer, GoneArticle article, string visibility)
    {
        var names = new NameScope(ReservedNames.InQuotes);
        writer.Line().Line($"/// <summary>What was locked of an article that is gone: {DocComment.Text(article.Path)}.</summary>");
        writer.Line($"{visibility} static class {article.Identifier}").Open();
        writer.Line("/// <summary>The quotations that were locked.</summary>");
        writer.Line("public static class Quotes").Open();
        Write(writer, Members(article.Tombstones, names), "public static");
        writer.Close().Close();
    }

    /// <summary>Names the members of quotations that are gone.</summary>
    /// <param name="tombstones">The quotations.</param>
    /// <param name="names">The names that are taken.</param>
    public static EquatableArray<TombstoneMember> Members(EquatableArray<Tombstone> tombstones, NameScope names)
    {
        var members = new TombstoneMember[tombstones.Count];
        for (var i = 0; i < members.Length; i++)
        {
            members[i] = new TombstoneMember(names.Add(Identifiers.FromWords(tombstones[i].Id, "Quote"), tombstones[i].Id), tombstones[i]);
        }

        return members.ToEquatableArray();
    }
}
