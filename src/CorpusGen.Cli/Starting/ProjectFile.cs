using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace CorpusGen.Cli.Starting;

/// <summary>A project file, to which elements are added without touching anything else in it.</summary>
internal sealed class ProjectFile
{
    private const string End = "</Project>";

    private readonly XElement _root;
    private readonly string _newLine;
    private readonly bool _hasMark;
    private string _text;

    private ProjectFile(string path, string text, bool hasMark, XElement root)
    {
        Path = path;
        _text = text;
        _hasMark = hasMark;
        _root = root;
        _newLine = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Finds the project: the file itself, or the only one of a folder.</summary>
    /// <exception cref="WrongUseException">There is none, there are several, or it cannot be read.</exception>
    public static ProjectFile Find(string path)
    {
        if (File.Exists(path))
        {
            return path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase) ? Read(path) : throw new WrongUseException($"'{path}' is no C# project (.csproj).");
        }

        if (!Directory.Exists(path))
        {
            throw new WrongUseException($"there is no project and no folder '{path}'; make one with 'dotnet new console --output NAME', or name the folder of yours.");
        }

        var found = Directory.GetFiles(path, "*.csproj").Order(StringComparer.Ordinal).ToList();
        return found.Count switch
        {
            1 => Read(found[0]),
            0 => throw new WrongUseException($"there is no C# project in '{path}'; make one with 'dotnet new console', or name the folder of yours."),
            _ => throw new WrongUseException($"there are several projects in '{path}'; name one: {string.Join(", ", found.Select(System.IO.Path.GetFileName))}."),
        };
    }

    /// <summary>Whether the project names a package.</summary>
    public bool References(string package) => _root.Descendants().Any(e => e.Name.LocalName == "PackageReference"
        && string.Equals((string?)e.Attribute("Include"), package, StringComparison.OrdinalIgnoreCase));

    /// <summary>The value of a property; null when the project does not set it.</summary>
    public string? Property(string name) => _root.Descendants().LastOrDefault(e => e.Name.LocalName == name && e.Parent?.Name.LocalName == "PropertyGroup")?.Value.Trim();

    /// <summary>Adds an element, in a group of its own at the end.</summary>
    /// <param name="group"><c>ItemGroup</c> or <c>PropertyGroup</c>.</param>
    /// <param name="element">The element.</param>
    /// <exception cref="WrongUseException">The file ends as no project does.</exception>
    public void Add(string group, XElement element)
    {
        var end = _text.LastIndexOf(End, StringComparison.Ordinal);
        if (end < 0)
        {
            throw new WrongUseException($"'{Path}' does not end with {End}; write {element} into it.");
        }

        var added = string.Join(_newLine, $"  <{group}>", $"    {element}", $"  </{group}>", "");
        _text = _text.Insert(end, added);
    }

    /// <summary>Writes what was added.</summary>
    public void Save() => OutputFile.WriteText(Path, (_hasMark ? "\uFEFF" : "") + _text);

    private static ProjectFile Read(string path)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            var text = FileText.Decode(path, bytes).Text;
            using var lines = new StringReader(text);
            using var reader = XmlReader.Create(lines);
            return new ProjectFile(path, text, bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble), XDocument.Load(reader).Root!);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or XmlException)
        {
            throw new WrongUseException($"the project '{path}' cannot be read: {e.Message}");
        }
    }
}
