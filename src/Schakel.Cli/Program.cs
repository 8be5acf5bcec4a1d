using System.Text;
using Schakel.Cli;

Console.OutputEncoding = Encoding.UTF8;
return await SchakelCli.RunAsync(args, Console.Out, Console.Error);
