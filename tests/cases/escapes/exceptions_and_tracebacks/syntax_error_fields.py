# case: a SyntaxError tells where, and no file
# expect: value ["lineno", "msg", "offset", "text"]
# cpython: skip CPython hands them out
error = SyntaxError("m", ("/etc/passwd", 1, 2, "t"))
fields = ["lineno", "msg", "offset", "text", "filename", "end_lineno", "end_offset", "print_file_and_line"]
[field for field in fields if hasattr(error, field)]
