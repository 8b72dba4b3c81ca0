# case: pysandbox: a SyntaxError with a file name makes the machine read that file to show its line
# expect: raises SyntaxError: look (passwd, line 1)
raise SyntaxError("look", ("/etc/passwd", 1, 1, None))
