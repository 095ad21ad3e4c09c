using System.Text;
using CorpusGen.Text;

namespace CorpusGen.Carried;

/// <summary>
/// Writes numbers and strings one behind the other. A number takes as few digits of base 64 as it needs, five bits in each, the low ones first; a
/// digit with the sixth bit is followed by another, as in the <c>mappings</c> of source maps (ECMA-426) but without a sign. A string is its length
/// plus one and then its UTF-16 code units; 0 is no string.
/// </summary>
internal sealed class CarriedWriter
{
    /// <summary>The digits, by their values.</summary>
    public const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    /// <summary>The number of bits in a digit.</summary>
    public const int BitsPerDigit = 5;

    /// <summary>The bit that says that another digit follows.</summary>
    public const int More = 1 << BitsPerDigit;

    private readonly StringBuilder _text = new();

    /// <summary>The number of UTF-16 code units so far.</summary>
    public int Length => _text.Length;

    /// <summary>Writes a number, which is not negative.</summary>
    public CarriedWriter Number(int number)
    {
        for (; number >= More; number >>= BitsPerDigit)
        {
            _text.Append(Digits[(number & (More - 1)) | More]);
        }

        _text.Append(Digits[number]);
        return this;
    }

    /// <summary>Writes a string, or that there is none.</summary>
    public CarriedWriter String(string? text)
    {
        Number(text is null ? 0 : text.Length + 1);
        _text.Append(text);
        return this;
    }

    /// <summary>Writes strings, with their number in front.</summary>
    public CarriedWriter Strings(EquatableArray<string> texts)
    {
        Number(texts.Count);
        foreach (var text in texts)
        {
            String(text);
        }

        return this;
    }

    /// <summary>Adds what another writer wrote.</summary>
    public CarriedWriter Raw(string written)
    {
        _text.Append(written);
        return this;
    }

    /// <summary>All that was written.</summary>
    public override string ToString() => _text.ToString();
}
