using System;
using System.Runtime.CompilerServices;
using System.Threading;

namespace CorpusGen.Articles;

/// <summary>A file as the compiler holds it.</summary>
/// <param name="Path">The file, relative to the corpus folder, with <c>/</c> between folders.</param>
/// <param name="Text">The object that stands for its text, such as the compiler's <c>SourceText</c>: it never changes, and its <c>ToString</c> gives the text.</param>
public readonly record struct HeldFile(string Path, object Text);

/// <summary>
/// Remembers what was read from a text for as long as somebody holds that text, so that the generator and the analyzer, which the compiler
/// runs apart but hands the same text objects, read each article once between them.
/// </summary>
public static class ArticleCache
{
    private static readonly ConditionalWeakTable<object, Entry> Entries = new();

    /// <summary>Reads an article, or gives what was read before from the same text objects. May be called from several threads.</summary>
    /// <param name="article">The article.</param>
    /// <param name="sidecar">The metadata beside it, or null.</param>
    /// <param name="cancellation">Stops the work; nothing is remembered then.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static ArticleReading Read(HeldFile article, HeldFile? sidecar, CancellationToken cancellation = default) => GetOrRead(
        article.Text,
        sidecar?.Text,
        article.Path,
        token => ArticleReader.Read(article.Path, article.Text.ToString()!, sidecar is { } beside ? new Sidecar(beside.Path, beside.Text.ToString()!) : null, token),
        cancellation);

    /// <summary>Gives what was read before from the same text objects under the same path, or reads it now. May be called from several threads.</summary>
    /// <param name="textKey">The object that stands for the article's text, such as the compiler's <c>SourceText</c>. It must not change.</param>
    /// <param name="sidecarKey">The object that stands for the sidecar's text; null when there is no sidecar.</param>
    /// <param name="path">The file, relative to the corpus folder, with <c>/</c> between folders.</param>
    /// <param name="read">Reads the article from the texts behind the keys.</param>
    /// <param name="cancellation">Handed to <paramref name="read"/>; nothing is remembered when it stops.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static ArticleReading GetOrRead(
        object textKey, object? sidecarKey, string path, Func<CancellationToken, ArticleReading> read, CancellationToken cancellation = default)
    {
        var entry = Entries.GetValue(textKey, static _ => new Entry());

        // The second of two readers waits for the first instead of reading the same text beside it, but not longer than it is wanted.
        CancellableLock.Enter(entry, cancellation);
        try
        {
            if (entry.Find(sidecarKey, path) is { } known)
            {
                return known;
            }

            var reading = read(cancellation);
            entry.Keep(reading, sidecarKey);
            return reading;
        }
        finally
        {
            Monitor.Exit(entry);
        }
    }

    private sealed class Entry
    {
        private ArticleReading? _reading;

        // Weak, because a text must not keep the sidecar's former versions alive.
        private WeakReference? _sidecar;

        public ArticleReading? Find(object? sidecarKey, string path)
        {
            var sameSidecar = sidecarKey is null ? _sidecar is null : ReferenceEquals(_sidecar?.Target, sidecarKey);
            return sameSidecar && _reading is { } reading && string.Equals(reading.Path, path, StringComparison.Ordinal) ? reading : null;
        }

        public void Keep(ArticleReading reading, object? sidecarKey)
        {
            _reading = reading;
            _sidecar = sidecarKey is null ? null : new WeakReference(sidecarKey);
        }
    }
}
