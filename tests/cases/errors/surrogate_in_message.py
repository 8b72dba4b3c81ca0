# case: a message with a lone surrogate does not break the reply
# expect: raises ValueError: x
raise ValueError("x\ud800y")
