using System;
using System.ComponentModel;
using System.Reflection;
using System.Text;

namespace CorpusGen;

/// <summary>
/// Carries the words of a large corpus. All string literals of an assembly together may have 16 MiB; attributes do not count, so the generator puts words
/// here before it comes to that. Written and read by generated code.
/// </summary>
/// <param name="text">What the type carries, as <see cref="CorpusTextWriter"/> writes it.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CorpusTextAttribute(string text) : Attribute
{
    // Metadata keeps strings in UTF-8, which has no place for half a surrogate pair: this private character and another one stand for it.
    private const char EscapeSign = '\uF8FF';
    private const int SurrogateToPrivate = 0xE000 - 0xD800;

    /// <summary>What the type carries, as <see cref="CorpusTextWriter"/> writes it.</summary>
    public string Text { get; } = text;

    /// <summary>Begins to read what a type carries.</summary>
    /// <param name="type">A type with this attribute.</param>
    /// <exception cref="ArgumentException">The type has no such attribute.</exception>
    public static CorpusTextReader Read(Type type) => type.GetCustomAttribute<CorpusTextAttribute>(inherit: false) is { } attribute
        ? new CorpusTextReader(Decode(attribute.Text))
        : throw new ArgumentException($"{type} carries no text.", nameof(type));

    /// <summary>Makes a string that survives UTF-8.</summary>
    public static string Encode(string text)
    {
        if (IsEncoded(text))
        {
            return text;
        }

        var encoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1]))
            {
                encoded.Append(c).Append(text[++i]);
            }
            else if (char.IsSurrogate(c))
            {
                encoded.Append(EscapeSign).Append((char)(c + SurrogateToPrivate));
            }
            else if (c == EscapeSign)
            {
                encoded.Append(EscapeSign).Append(EscapeSign);
            }
            else
            {
                encoded.Append(c);
            }
        }

        return encoded.ToString();
    }

    /// <summary>Gives back what <see cref="Encode"/> was given.</summary>
    public static string Decode(string text)
    {
        if (text.AsSpan().IndexOf(EscapeSign) < 0)
        {
            return text;
        }

        var decoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != EscapeSign || i + 1 == text.Length)
            {
                decoded.Append(text[i]);
                continue;
            }

            i++;
            decoded.Append(text[i] == EscapeSign ? EscapeSign : (char)(text[i] - SurrogateToPrivate));
        }

        return decoded.ToString();
    }

    private static bool IsEncoded(string text)
    {
        foreach (var c in text)
        {
            if (char.IsSurrogate(c) || c == EscapeSign)
            {
                return false;
            }
        }

        return true;
    }
}
