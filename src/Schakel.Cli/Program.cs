using System.CommandLine;

var root = new RootCommand("Schakel: the command line for operators and analysts.");
return await root.Parse(args).InvokeAsync();
