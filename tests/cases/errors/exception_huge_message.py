# case: a message of megabytes is bounded
# expect: raises ValueError: aaaa or limit result|output|memory
raise ValueError("a" * 30000000)
