# case: Langflow, CVE-2025-3248 and CVE-2026-0768: defaults run when a function is only looked at
# expect: refused F205 line 1 column 9
def f(x=open("/tmp/x", "w").write("1")):
    return x
