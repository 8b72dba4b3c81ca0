# case: Langflow, CVE-2025-3248: decorators run when a function is only looked at; here they run with the program, and as such
# expect: refused F205 line 1 column 2
@exec
def f():
    pass
