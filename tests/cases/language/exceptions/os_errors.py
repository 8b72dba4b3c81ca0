# case: errors of the system can be raised and caught by the program
# expect: value [[2, 'No such file', 'data.csv', "[Errno 2] No such file: 'data.csv'"], True, True, True]
try:
    raise FileNotFoundError(2, "No such file", "data.csv")
except OSError as e:
    r = [e.errno, e.strerror, e.filename, str(e)]
[r, issubclass(FileNotFoundError, OSError), IOError is OSError, issubclass(TimeoutError, OSError)]
