# case: a policy that leaves exceptions out refuses each by name
# policy: script {"builtins": ["len"]}
# expect: refused F205 line 1 column 1, F205 line 2 column 1, F205 line 3 column 1, F205 line 4 column 1, F205 line 5 column 1, F205 line 6 column 1, F205 line 7 column 1, F205 line 8 column 1, F205 line 9 column 1, F205 line 10 column 1, F205 line 11 column 1, F205 line 12 column 1, F205 line 13 column 1, F205 line 14 column 1, F205 line 15 column 1
EnvironmentError
IOError
BlockingIOError
BrokenPipeError
ChildProcessError
ConnectionAbortedError
ConnectionError
ConnectionRefusedError
ConnectionResetError
InterruptedError
IsADirectoryError
NotADirectoryError
ProcessLookupError
EncodingWarning
PythonFinalizationError
