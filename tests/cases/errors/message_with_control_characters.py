# case: control characters in a message are data
# expect: raises ValueError: [31mb
raise ValueError("a\x1b[31mb")
