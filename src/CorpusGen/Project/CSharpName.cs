using System;
using System.Collections.Generic;
using System.Globalization;

namespace CorpusGen.Project;

/// <summary>What C# takes for a name (C# standard, section 6.4.3; a character outside the basic plane is in no name).</summary>
public static class CSharpName
{
    // The reserved keywords of the C# standard, section 6.4.4. Contextual ones ("record", "var") are names wherever we write one.
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal",
        "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for",
        "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null", "object",
        "operator", "out", "override", "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short",
        "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong",
        "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
    };

    /// <summary>Whether a name may begin with <paramref name="c"/>.</summary>
    public static bool IsStart(char c) => c == '_' || char.IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.LetterNumber;

    /// <summary>Whether <paramref name="c"/> may stand behind the first character of a name. Invisible formatting characters may not: the compiler would ignore them.</summary>
    public static bool IsPart(char c) => IsStart(c) || CharUnicodeInfo.GetUnicodeCategory(c) is
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Whether <paramref name="text"/> is a reserved keyword, which is a name only behind <c>@</c>.</summary>
    public static bool IsKeyword(string text) => Keywords.Contains(text);

    /// <summary>Whether <paramref name="text"/> is a name; a keyword counts as one, because <see cref="Escape"/> makes it so.</summary>
    public static bool IsValid(string text)
    {
        if (text.Length == 0 || !IsStart(text[0]))
        {
            return false;
        }

        foreach (var c in text)
        {
            if (!IsPart(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The name as code writes it: a keyword gets an <c>@</c>.</summary>
    public static string Escape(string name) => IsKeyword(name) ? "@" + name : name;
}
