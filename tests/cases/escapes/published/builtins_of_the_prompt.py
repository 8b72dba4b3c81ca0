# case: jails of many contests: what the site module adds, and what reads or waits
# expect: refused F205 line 1 column 1, F205 line 2 column 1, F205 line 3 column 1, F205 line 4 column 1, F205 line 4 column 6
license._Printer__filenames = ["/flag"]
copyright()
breakpoint()
exit(open(0).read())
