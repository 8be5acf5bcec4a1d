using Schakel.Bench;

// The program starts itself a second time for whoever asks the pages, so that their time is not counted.
if (args is ["load", var address, var cookie])
{
    return await Load.RunAsync(new Uri(address), cookie);
}

if (Options.Read(args) is not { } options)
{
    await Console.Error.WriteLineAsync(Options.Usage);
    return 2;
}

await Measurement.RunAsync(options, CancellationToken.None);
return 0;
