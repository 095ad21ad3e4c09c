using System;
using System.Collections.Generic;
using CorpusGen.Text;

namespace CorpusGen.Carried;

/// <summary>
/// Reads what <see cref="CarriedWriter"/> wrote. What cannot have been written so makes it <see cref="IsDamaged"/>: from there on it gives zeros and
/// empty strings, and never throws.
/// </summary>
internal sealed class CarriedReader(string text, int start)
{
    /// <summary>The largest number that is read: offsets, lengths and sums of a few of them stay inside 32 bits.</summary>
    public const int Largest = int.MaxValue / 8;

    private static readonly sbyte[] Values = MakeValues();

    private int _at = start;

    /// <summary>Whether something was read that nobody wrote.</summary>
    public bool IsDamaged { get; private set; }

    /// <summary>Whether all was read, or the rest cannot be.</summary>
    public bool IsAtEnd => IsDamaged || _at == text.Length;

    /// <summary>Reads a number; 0 when there is none.</summary>
    public int Number()
    {
        var number = 0L;
        for (var shift = 0; ; shift += CarriedWriter.BitsPerDigit)
        {
            var value = _at < text.Length && text[_at] < Values.Length ? Values[text[_at]] : -1;
            if (value < 0 || shift > 30)
            {
                return (int)Damaged();
            }

            _at++;
            number |= (long)(value & (CarriedWriter.More - 1)) << shift;
            if ((value & CarriedWriter.More) == 0)
            {
                return (int)(number <= Largest ? number : Damaged());
            }
        }
    }

    /// <summary>Reads a string, or null where there is none.</summary>
    public string? String()
    {
        var length = Number() - 1;
        if (length < 0)
        {
            return null;
        }

        if (length > text.Length - _at)
        {
            Damaged();
            return null;
        }

        _at += length;
        return text.Substring(_at - length, length);
    }

    /// <summary>Reads a string that must be there.</summary>
    public string Text()
    {
        if (String() is { } read)
        {
            return read;
        }

        Damaged();
        return "";
    }

    /// <summary>Reads strings.</summary>
    public EquatableArray<string> Strings()
    {
        var texts = new List<string>();
        for (var left = Count(); left > 0; left--)
        {
            texts.Add(Text());
        }

        return texts.ToEquatableArray();
    }

    /// <summary>Reads how many items follow, each of which takes at least one code unit: no more than there is text.</summary>
    public int Count()
    {
        var count = Number();
        return count <= text.Length - _at ? count : (int)Damaged();
    }

    /// <summary>Notes that what was read makes no sense.</summary>
    /// <returns>0.</returns>
    public long Damaged()
    {
        IsDamaged = true;
        _at = text.Length;
        return 0;
    }

    private static sbyte[] MakeValues()
    {
        var values = new sbyte[128];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = (sbyte)CarriedWriter.Digits.AsSpan().IndexOf((char)i);
        }

        return values;
    }
}
