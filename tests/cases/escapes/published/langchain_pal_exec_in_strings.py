# case: LangChain, CVE-2023-36188: commands hidden in calls that a list of names does not hold
# expect: refused F205 line 2 column 25, F205 line 2 column 31, F205 line 2 column 37, F205 line 2 column 46, F205 line 2 column 52, F205 line 2 column 59, F205 line 2 column 71, F205 line 2 column 80
def solution():
    return [f for f in (eval, exec, compile, open, input, breakpoint, globals, vars)]
