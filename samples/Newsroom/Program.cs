using System;
using System.Text;
using Newsroom;

// Prints a briefing on the meeting of Sergei Lavrov and Wang Yi, made of five articles in ../../corpus. The program holds no quotation that was
// typed from memory: a quotation is a member of the corpus, or words that the compiler has compared with their source. Change a word of one, or
// credit it to somebody else, and this project no longer builds.
Console.OutputEncoding = new UTF8Encoding(false);
var page = new Page(Console.Out);
var notes = new Footnotes();

Briefing.Write(page, notes);
Voices.Write(page, notes);
Chronology.Write(page, notes);
notes.Write(page);
