# case: columns of a traceback count characters, and a caret stands under each
# expect: raises ZeroDivisionError
# shows: é = 1; ü = [é, "日本語", 1/0]
# shows:                       ^^^
é = 1; ü = [é, "日本語", 1/0]
