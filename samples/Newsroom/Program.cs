System.Console.WriteLine(typeof(CorpusGen.Article).Assembly.Location);
